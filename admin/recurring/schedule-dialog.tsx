import { useCallback, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import {
	endSchedule,
	fetchOccurrences,
	fetchSchedule,
	fetchScheduleRuns,
	pauseSchedule,
	planOccurrence,
	resumeSchedule,
	type Schedule,
} from '@coffer/api';
import { Badge, DecidedButton, DialogForm, Skeleton, useAnswer } from '../components';
import { go, PlaceLink } from '../location';
import { amountWords, dateWords } from '../words';
import { OccurrenceList } from './occurrence-list';
import { outcomeWords, rhythmWords, scheduleWording } from './schedule-words';

interface Props {
	id: number;
	onChanged: () => void;
}

/** A recurring invoice: where it stands, what comes next and what it made. */
export function ScheduleDialog( { id, onChanged }: Props ) {
	const ask = useCallback(
		async ( signal: AbortSignal ) => {
			const [ schedule, coming, runs ] = await Promise.all( [
				fetchSchedule( id, signal ),
				fetchOccurrences( id, signal ),
				fetchScheduleRuns( id, signal ),
			] );
			return { schedule, coming, runs };
		},
		[ id ]
	);
	const { answer, error, refresh } = useAnswer( ask );
	const [ isBusy, setBusy ] = useState( false );
	const [ refusal, setRefusal ] = useState< unknown >();
	const change = async ( deed: ( schedule: Schedule ) => Promise< Schedule > ) => {
		if ( ! answer || isBusy ) {
			return;
		}
		setBusy( true );
		setRefusal( undefined );
		try {
			await deed( answer.schedule );
			onChanged();
		} catch ( thrown ) {
			setRefusal( thrown );
		} finally {
			setBusy( false );
			refresh();
		}
	};

	return (
		<DialogForm
			title={ answer?.schedule.title ?? __( 'Recurring invoice', 'coffer' ) }
			isBusy={ isBusy }
			error={ refusal ?? error }
			onSubmit={ () => undefined }
			onClose={ () => void go( { schedule: null } ) }
		>
			{ ! answer && error === undefined && (
				<p role="status">
					<span className="screen-reader-text">{ __( 'Loading the recurring invoice', 'coffer' ) }</span>
					<Skeleton width="60%" />
				</p>
			) }
			{ answer && (
				<>
					<Standing schedule={ answer.schedule } />
					<Steering schedule={ answer.schedule } change={ ( deed ) => void change( deed ) } />
					{ answer.coming.length > 0 && (
						<section aria-labelledby="coffer-schedule-next">
							<h3 id="coffer-schedule-next">{ __( 'Next invoices', 'coffer' ) }</h3>
							<OccurrenceList
								coming={ answer.coming }
								{ ...( answer.schedule.actions.edit.allowed
									? {
											onPlan: ( day: string, what: 'skip' | 'restore' ) =>
												void change( ( seen ) =>
													planOccurrence( seen, { day, change: what } )
												),
											onEdit: ( day: string ) => void go( { schedule: id, plan: day } ),
										}
									: {} ) }
							/>
						</section>
					) }
					<section aria-labelledby="coffer-schedule-made">
						<h3 id="coffer-schedule-made">{ __( 'Invoices made', 'coffer' ) }</h3>
						{ answer.runs.items.length === 0 && (
							<p className="coffer-muted">{ __( 'None yet.', 'coffer' ) }</p>
						) }
						<ul className="coffer-lines">
							{ answer.runs.items.map( ( run ) => (
								<li key={ run.id }>
									<span className="coffer-lines__text">
										{ dateWords( run.day ) }
										{ run.document_id !== null && (
											<>
												{ ' · ' }
												<PlaceLink to={ { document: run.document_id } }>
													{ run.number ?? __( 'Draft invoice', 'coffer' ) }
												</PlaceLink>
											</>
										) }
									</span>
									<span className="coffer-amount">
										{ run.total !== null && amountWords( run.total, run.currency ?? '' ) }
									</span>
									<span className="coffer-lines__detail">
										{ [ outcomeWords( run.outcome ), run.reason ].filter( Boolean ).join( ' · ' ) }
									</span>
								</li>
							) ) }
						</ul>
					</section>
				</>
			) }
		</DialogForm>
	);
}

function Standing( { schedule }: { schedule: Schedule } ) {
	const { label, tone } = scheduleWording( schedule.state );
	return (
		<>
			<p>
				<Badge tone={ tone }>{ label }</Badge> <bdi>{ schedule.customer_name }</bdi>
				{ ' · ' }
				{ rhythmWords( schedule ) }
				{ ' · ' }
				<span className="coffer-amount">{ amountWords( schedule.total, schedule.currency ) }</span>
			</p>
			<p className="coffer-muted">
				{ schedule.mode === 'send'
					? sprintf(
							/* translators: %s: name of a person. */
							__( 'Each invoice is numbered and e-mailed to the customer. %s answers for it.', 'coffer' ),
							schedule.vouched_by
						)
					: __( 'Each invoice is a draft that somebody reviews.', 'coffer' ) }
			</p>
			{ schedule.problem !== null && <p className="coffer-caution">{ schedule.problem }</p> }
		</>
	);
}

interface SteeringProps {
	schedule: Schedule;
	change: ( deed: ( schedule: Schedule ) => Promise< Schedule > ) => void;
}

function Steering( { schedule: { id, state, missed, actions }, change }: SteeringProps ) {
	const [ isEnding, setEnding ] = useState( false );
	if ( state === 'ended' ) {
		return null;
	}
	return (
		<div className="coffer-schedule__buttons">
			<DecidedButton
				verdict={ actions.edit }
				variant="secondary"
				onClick={ () => void go( { schedule: id, plan: 'edit' } ) }
			>
				{ __( 'Edit', 'coffer' ) }
			</DecidedButton>
			{ state === 'active' ? (
				<DecidedButton verdict={ actions.pause } variant="secondary" onClick={ () => change( pauseSchedule ) }>
					{ __( 'Pause', 'coffer' ) }
				</DecidedButton>
			) : (
				<>
					<DecidedButton
						verdict={ actions.resume }
						variant="secondary"
						isExplained
						onClick={ () => change( ( seen ) => resumeSchedule( seen, { make_missed: false } ) ) }
					>
						{ __( 'Resume from today', 'coffer' ) }
					</DecidedButton>
					{ missed > 0 && (
						<DecidedButton
							verdict={ actions.resume }
							variant="secondary"
							onClick={ () => change( ( seen ) => resumeSchedule( seen, { make_missed: true } ) ) }
						>
							{ sprintf(
								/* translators: %d: number of invoices. */
								_n(
									'Resume and make %d missed invoice',
									'Resume and make %d missed invoices',
									missed,
									'coffer'
								),
								missed
							) }
						</DecidedButton>
					) }
				</>
			) }
			<DecidedButton
				verdict={ actions.end }
				variant="secondary"
				onClick={ () => ( isEnding ? change( endSchedule ) : setEnding( true ) ) }
			>
				{ isEnding ? __( 'End it for good', 'coffer' ) : __( 'End', 'coffer' ) }
			</DecidedButton>
		</div>
	);
}
