import { useCallback } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { fetchSchedules, type Schedule } from '@coffer/api';
import { boot } from '../boot';
import { Badge, DecidedButton, Failure, Pager, SearchField, Skeleton, useAnswer } from '../components';
import { go, PlaceLink, usePlace } from '../location';
import { amountWords, dateWords } from '../words';
import { Planning } from './planning';
import { ScheduleDialog } from './schedule-dialog';
import { rhythmWords, scheduleWording } from './schedule-words';

/** Invoices that come again and again, the next to come first. */
export function Recurring() {
	const { plan } = usePlace();
	return plan === null ? <ScheduleList /> : <Planning plan={ plan } />;
}

function ScheduleList() {
	const { search, listPage, schedule: open } = usePlace();
	const ask = useCallback(
		( signal: AbortSignal ) =>
			fetchSchedules( { ...( search === '' ? {} : { search } ), page: listPage, per_page: 25 }, signal ),
		[ search, listPage ]
	);
	const { answer: page, error, isLoading, refresh } = useAnswer( ask );
	return (
		<section className="coffer-pays coffer-recurring" aria-labelledby="coffer-recurring-title">
			<header className="coffer-room-head">
				<h2 id="coffer-recurring-title">{ __( 'Recurring invoices', 'coffer' ) }</h2>
				<SearchField label={ __( 'Search recurring invoices', 'coffer' ) } />
				<DecidedButton
					variant="primary"
					verdict={ boot.actions.create_document }
					onClick={ () => void go( { plan: 'new', schedule: null } ) }
				>
					{ __( 'New recurring invoice', 'coffer' ) }
				</DecidedButton>
			</header>
			{ error !== undefined && <Failure error={ error } onRetry={ refresh } /> }
			{ page?.items.length === 0 && ! isLoading && error === undefined ? (
				<div className="coffer-empty">
					<p className="coffer-empty__title">
						{ search === ''
							? __( 'No recurring invoices yet', 'coffer' )
							: __( 'No recurring invoice matches', 'coffer' ) }
					</p>
					<p>
						{ __(
							'Write one here, or open an invoice and choose “Make recurring” in its menu: invoices like it are then made by themselves.',
							'coffer'
						) }
					</p>
				</div>
			) : (
				( page || error === undefined ) && <Rows schedules={ page?.items } isLoading={ isLoading } />
			) }
			{ page && (
				<Pager
					page={ listPage }
					pages={ page.pages }
					total={ page.total }
					words={ sprintf(
						/* translators: %d: number of recurring invoices. */
						_n( '%d recurring invoice', '%d recurring invoices', page.total, 'coffer' ),
						page.total
					) }
				/>
			) }
			{ open !== null && <ScheduleDialog key={ open } id={ open } onChanged={ refresh } /> }
		</section>
	);
}

function Rows( { schedules, isLoading }: { schedules: readonly Schedule[] | undefined; isLoading: boolean } ) {
	if ( ! schedules ) {
		return (
			<p role="status">
				<span className="screen-reader-text">{ __( 'Loading recurring invoices', 'coffer' ) }</span>
				<Skeleton width="60%" />
			</p>
		);
	}
	return (
		<ul className="coffer-lines" aria-busy={ isLoading }>
			{ schedules.map( ( schedule ) => (
				<Row key={ schedule.id } schedule={ schedule } />
			) ) }
		</ul>
	);
}

function Row( { schedule }: { schedule: Schedule } ) {
	const { id, title, customer_id: customer, customer_name: name, next_on: next, total, currency } = schedule;
	const { label, tone } = scheduleWording( schedule.state );
	return (
		<li>
			<span className="coffer-lines__text" dir="auto">
				<PlaceLink to={ { schedule: id } }>{ title }</PlaceLink>
			</span>
			<span className="coffer-amount">{ amountWords( total, currency ) }</span>
			<span className="coffer-lines__detail">
				<Badge tone={ tone }>{ label }</Badge>{ ' ' }
				<PlaceLink className="coffer-quiet-link" to={ { customer } }>
					<bdi>{ name }</bdi>
				</PlaceLink>
				{ ' · ' }
				{ rhythmWords( schedule ) }
				{ next !== null && (
					<>
						{ ' · ' }
						{
							/* translators: %s: a date. */
							sprintf( __( 'next on %s', 'coffer' ), dateWords( next ) )
						}
					</>
				) }
				{ schedule.problem !== null && <> · { schedule.problem }</> }
			</span>
		</li>
	);
}
