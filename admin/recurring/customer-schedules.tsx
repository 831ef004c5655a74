import { useCallback } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { fetchSchedules } from '@coffer/api';
import { boot } from '../boot';
import { Badge, Failure, useAnswer } from '../components';
import { PlaceLink } from '../location';
import { amountWords, dateWords } from '../words';
import { rhythmWords, scheduleWording } from './schedule-words';

/** What comes again and again for one customer. */
export function CustomerSchedules( { customer }: { customer: number } ) {
	const ask = useCallback(
		( signal: AbortSignal ) => fetchSchedules( { customer_id: customer, per_page: 25 }, signal ),
		[ customer ]
	);
	const { answer, error, refresh } = useAnswer( ask );
	if ( error !== undefined ) {
		return <Failure error={ error } onRetry={ refresh } />;
	}
	if ( ! answer || ( answer.items.length === 0 && ! boot.actions.create_document.allowed ) ) {
		return null;
	}
	return (
		<section className="coffer-section" aria-labelledby="coffer-customer-schedules">
			<h3 id="coffer-customer-schedules" className="coffer-section__title">
				{ __( 'Recurring invoices', 'coffer' ) }
			</h3>
			<ul className="coffer-lines">
				{ answer.items.map( ( schedule ) => (
					<li key={ schedule.id }>
						<span className="coffer-lines__text" dir="auto">
							<PlaceLink to={ { screen: 'recurring', schedule: schedule.id } }>
								{ schedule.title }
							</PlaceLink>
						</span>
						<span className="coffer-amount">{ amountWords( schedule.total, schedule.currency ) }</span>
						<span className="coffer-lines__detail">
							{ schedule.state !== 'active' && (
								<>
									<Badge tone={ scheduleWording( schedule.state ).tone }>
										{ scheduleWording( schedule.state ).label }
									</Badge>{ ' ' }
								</>
							) }
							{ rhythmWords( schedule ) }
							{ schedule.next_on !== null && (
								<>
									{ ' · ' }
									{
										/* translators: %s: a date. */
										sprintf( __( 'next on %s', 'coffer' ), dateWords( schedule.next_on ) )
									}
								</>
							) }
						</span>
					</li>
				) ) }
			</ul>
			{ boot.actions.create_document.allowed && (
				<PlaceLink to={ { screen: 'recurring', plan: 'new', customer } }>
					{ __( 'New recurring invoice', 'coffer' ) }
				</PlaceLink>
			) }
		</section>
	);
}
