import type {
	Schedule,
	ScheduleDayInput,
	ScheduleInput,
	ScheduleOccurrence,
	ScheduleResumeInput,
	ScheduleRun,
} from '../contract/types';
import { request, requestList, type Listed } from '../request';

export interface ScheduleQuery {
	state?: readonly Schedule[ 'state' ][];
	customer_id?: number;
	search?: string;
	page?: number;
	per_page?: number;
}

type Seen = Pick< Schedule, 'id' | 'version' >;

/** Recurring invoices, the next to come first. */
export function fetchSchedules( query: ScheduleQuery, signal?: AbortSignal ): Promise< Listed< Schedule > > {
	return requestList< 'list_schedules' >( {
		method: 'GET',
		path: '/schedules',
		query: { ...query },
		...( signal ? { signal } : {} ),
	} );
}

/** One recurring invoice. */
export function fetchSchedule( id: number, signal?: AbortSignal ): Promise< Schedule > {
	return request< 'get_schedule' >( {
		method: 'GET',
		path: '/schedules/{id}',
		id,
		...( signal ? { signal } : {} ),
	} );
}

/** The next twelve invoices that it makes. */
export async function fetchOccurrences( id: number, signal?: AbortSignal ): Promise< ScheduleOccurrence[] > {
	const { items } = await requestList< 'list_occurrences' >( {
		method: 'GET',
		path: '/schedules/{id}/occurrences',
		id,
		...( signal ? { signal } : {} ),
	} );
	return items;
}

/** What it made, newest first. */
export function fetchScheduleRuns( id: number, signal?: AbortSignal ): Promise< Listed< ScheduleRun > > {
	return requestList< 'list_schedule_runs' >( {
		method: 'GET',
		path: '/schedules/{id}/runs',
		id,
		...( signal ? { signal } : {} ),
	} );
}

/** The next twelve invoices that it would make, without setting it up. */
export async function previewSchedule( body: ScheduleInput ): Promise< ScheduleOccurrence[] > {
	const { items } = await requestList< 'preview_schedule' >( { method: 'POST', path: '/schedules/preview', body } );
	return items;
}

/** Sets up a recurring invoice. */
export function createSchedule( body: ScheduleInput ): Promise< Schedule > {
	return request< 'create_schedule' >( { method: 'POST', path: '/schedules', body } );
}

/** Throws `version_conflict` when it changed since that version; so do the following. */
export function editSchedule( { id, version }: Seen, body: ScheduleInput ): Promise< Schedule > {
	return request< 'edit_schedule' >( { method: 'PUT', path: '/schedules/{id}', id, version, body } );
}

/** Makes no invoices until it is resumed. */
export function pauseSchedule( { id, version }: Seen ): Promise< Schedule > {
	return request< 'pause_schedule' >( { method: 'POST', path: '/schedules/{id}/pause', id, version } );
}

/** Makes invoices again. The body says what becomes of those that were missed. */
export function resumeSchedule( { id, version }: Seen, body: ScheduleResumeInput ): Promise< Schedule > {
	return request< 'resume_schedule' >( { method: 'POST', path: '/schedules/{id}/resume', id, version, body } );
}

/** Makes no more invoices, ever. */
export function endSchedule( { id, version }: Seen ): Promise< Schedule > {
	return request< 'end_schedule' >( { method: 'POST', path: '/schedules/{id}/end', id, version } );
}

/** Leaves out or changes one invoice to come, or takes that back. */
export function planOccurrence( { id, version }: Seen, body: ScheduleDayInput ): Promise< Schedule > {
	return request< 'plan_occurrence' >( { method: 'POST', path: '/schedules/{id}/occurrences', id, version, body } );
}
