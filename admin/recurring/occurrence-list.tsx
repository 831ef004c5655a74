import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { ScheduleOccurrence } from '@coffer/api';
import { Badge } from '../components';
import { amountWords, dateWords } from '../words';

interface Props {
	coming: readonly ScheduleOccurrence[];
	/** Left out where nothing of it can be changed. */
	onPlan?: ( day: string, change: 'skip' | 'restore' ) => void;
	onEdit?: ( day: string ) => void;
}

/** The invoices to come. */
export function OccurrenceList( { coming, onPlan, onEdit }: Props ) {
	return (
		<ul className="coffer-lines">
			{ coming.map( ( { day, due_date: due, state, total, currency } ) => (
				<li key={ day }>
					<span className="coffer-lines__text">
						{ dateWords( day ) }{ ' ' }
						{ state === 'skipped' && <Badge tone="neutral">{ __( 'Left out', 'coffer' ) }</Badge> }
						{ state === 'changed' && <Badge tone="info">{ __( 'Changed', 'coffer' ) }</Badge> }
					</span>
					<span className="coffer-amount">{ amountWords( total, currency ) }</span>
					<span className="coffer-lines__detail">
						{
							/* translators: %s: a date. */
							sprintf( __( 'due %s', 'coffer' ), dateWords( due ) )
						}
						{ onEdit && state !== 'skipped' && (
							<>
								{ ' · ' }
								<Button
									variant="link"
									aria-label={
										/* translators: %s: a date. */
										sprintf( __( 'Change only the invoice of %s', 'coffer' ), dateWords( day ) )
									}
									onClick={ () => onEdit( day ) }
								>
									{ __( 'Change', 'coffer' ) }
								</Button>
							</>
						) }
						{ onPlan && (
							<>
								{ ' · ' }
								<Button
									variant="link"
									aria-label={
										state === 'planned'
											? /* translators: %s: a date. */
												sprintf( __( 'Leave out %s', 'coffer' ), dateWords( day ) )
											: /* translators: %s: a date. */
												sprintf( __( 'Make %s as planned', 'coffer' ), dateWords( day ) )
									}
									onClick={ () => onPlan( day, state === 'planned' ? 'skip' : 'restore' ) }
								>
									{ state === 'planned'
										? __( 'Leave out', 'coffer' )
										: __( 'Make as planned', 'coffer' ) }
								</Button>
							</>
						) }
					</span>
				</li>
			) ) }
		</ul>
	);
}
