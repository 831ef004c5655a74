import { useCallback } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { fetchCustomer, fetchOccurrences, fetchSchedule } from '@coffer/api';
import { boot } from '../boot';
import { Failure, Refusal, Skeleton, useAnswer } from '../components';
import { usePlace } from '../location';
import { ScheduleForm, type Plan } from './schedule-form';

/** The form for what the address names, once what it starts from is here. */
export function Planning( { plan }: { plan: string } ) {
	const { schedule: id, customer } = usePlace();
	const ask = useCallback( ( signal: AbortSignal ) => planOf( plan, id, customer, signal ), [ plan, id, customer ] );
	const { answer, error, refresh } = useAnswer( ask );
	if ( ! boot.actions.create_document.allowed ) {
		return <Refusal verdict={ boot.actions.create_document } />;
	}
	if ( answer === null ) {
		return (
			<p>
				{ __(
					'This invoice was made already, or its day is no longer one of this recurring invoice.',
					'coffer'
				) }
			</p>
		);
	}
	if ( answer ) {
		return <ScheduleForm key={ `${ plan } ${ id } ${ customer }` } plan={ answer } />;
	}
	return error === undefined ? (
		<p role="status">
			<span className="screen-reader-text">{ __( 'Loading the recurring invoice', 'coffer' ) }</span>
			<Skeleton width="60%" />
		</p>
	) : (
		<Failure error={ error } onRetry={ refresh } />
	);
}

async function planOf(
	plan: string,
	id: number | null,
	customer: number | null,
	signal: AbortSignal
): Promise< Plan | null > {
	if ( id === null ) {
		return { what: 'new', customer: customer === null ? null : await fetchCustomer( customer, signal ) };
	}
	const schedule = await fetchSchedule( id, signal );
	if ( plan === 'edit' ) {
		return { what: 'edit', schedule };
	}
	const occurrence = ( await fetchOccurrences( id, signal ) ).find( ( { day } ) => day === plan );
	return occurrence ? { what: 'day', schedule, occurrence } : null;
}
