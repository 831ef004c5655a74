import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { previewReminders, runReminders, toCofferError, type PlannedReminder } from '@coffer/api';
import { boot } from '../boot';
import { BusyButton, Failure } from '../components';
import { PlaceLink } from '../location';
import { useNotify } from '../notices';
import { amountWords, dateWords } from '../words';
import { reminderProblem, reminderRule, type TypedReminder } from './typed-reminders';

interface Props {
	reminders: readonly TypedReminder[];
	/** What is shown may not be what is stored, so that it cannot be brought about. */
	isDirty: boolean;
}

/** What the rules would bring about, also before they are saved. */
export function ReminderPreview( { reminders, isDirty }: Props ) {
	const [ planned, setPlanned ] = useState< readonly PlannedReminder[] >();
	const [ error, setError ] = useState< unknown >();
	const [ busy, setBusy ] = useState< 'look' | 'run' >();
	const notify = useNotify();
	const isWrong = reminders.some(
		( rule, position ) => reminderProblem( rule, reminders.slice( 0, position ) ) !== undefined
	);

	const look = async () => {
		setBusy( 'look' );
		setError( undefined );
		try {
			setPlanned( ( await previewReminders( reminders.map( reminderRule ) ) ).items );
		} catch ( thrown ) {
			setError( thrown );
		}
		setBusy( undefined );
	};
	const run = async () => {
		setBusy( 'run' );
		try {
			const { proposed, sent } = await runReminders();
			notify(
				sprintf(
					/* translators: 1: number of tasks. 2: number of messages. */
					__( 'Reminders proposed as tasks: %1$d. On their way by e-mail: %2$d.', 'coffer' ),
					proposed,
					sent
				)
			);
			await look();
		} catch ( thrown ) {
			notify( toCofferError( thrown ).message, 'error' );
			setBusy( undefined );
		}
	};
	const isToday = planned?.some( ( { on } ) => on === boot.today ) ?? false;
	return (
		<div className="coffer-reminders__preview">
			<div className="coffer-settings__row">
				<BusyButton
					isBusy={ busy === 'look' }
					isDisabled={ isWrong || busy === 'run' }
					onClick={ () => void look() }
				>
					{ __( 'Look ahead 30 days', 'coffer' ) }
				</BusyButton>
				{ isToday && ! isDirty && (
					<BusyButton isBusy={ busy === 'run' } isDisabled={ busy === 'look' } onClick={ () => void run() }>
						{ __( 'Do today’s now', 'coffer' ) }
					</BusyButton>
				) }
			</div>
			{ error !== undefined && <Failure error={ error } /> }
			<div aria-live="polite">
				{ planned && planned.length === 0 && (
					<p className="coffer-muted">{ __( 'Nobody would be reminded in the next 30 days.', 'coffer' ) }</p>
				) }
				{ planned && planned.length > 0 && <Plan planned={ planned } /> }
			</div>
		</div>
	);
}

const AT_MOST = 200;

function Plan( { planned }: { planned: readonly PlannedReminder[] } ) {
	return (
		<>
			<p>
				{ planned.length >= AT_MOST
					? /* translators: %d: number of reminders. */
						sprintf( __( 'The first %d, if nothing changes until then:', 'coffer' ), planned.length )
					: sprintf(
							/* translators: %d: number of reminders. */
							_n(
								'%d reminder, if nothing changes until then:',
								'%d reminders, if nothing changes until then:',
								planned.length,
								'coffer'
							),
							planned.length
						) }
			</p>
			<ul className="coffer-reminders__plan">
				{ planned.map( ( each ) => (
					<li key={ `${ each.document.id }-${ each.on }` }>
						<span>
							{ each.on === boot.today ? __( 'Today', 'coffer' ) : dateWords( each.on, 'short' ) }
						</span>
						<span>
							<PlaceLink to={ { document: each.document.id } }>{ each.document.number }</PlaceLink>{ ' ' }
							<bdi>{ each.customer_name }</bdi>{ ' ' }
							<span className="coffer-amount">{ amountWords( each.balance, each.currency ) }</span>
							{ each.obstacle !== null && (
								<em className="coffer-reminders__obstacle">{ each.obstacle }</em>
							) }
						</span>
						<span>
							{ each.mode === 'send'
								? __( 'sent by e-mail', 'coffer' )
								: __( 'proposed as a task', 'coffer' ) }
						</span>
					</li>
				) ) }
			</ul>
		</>
	);
}
