import type { ActivityChoices, ActivityEvent } from '../contract/types';
import { request, requestList, type Listed } from '../request';

/** What the facts are about. */
export type ActivitySubject = { document: number } | { customer: number };

export interface ActivityQuery {
	/** Only these sorts of facts. */
	group?: readonly ActivityEvent[ 'group' ][];
	/** Only what somebody did; a value of `ActivityChoices.actors`. */
	actor?: string;
	/** Only what is older than the fact with this id. */
	before?: number;
	per_page?: number;
}

/** Newest first. Pages count from 1. */
export function fetchActivity( documentId: number, page: number, perPage: number ): Promise< Listed< ActivityEvent > > {
	return requestList< 'list_activity' >( {
		method: 'GET',
		path: '/documents/{id}/activity',
		id: documentId,
		query: { page, per_page: perPage },
	} );
}

/** Newest first. The total counts what is older than `before`. */
export function fetchTimeline(
	subject: ActivitySubject,
	query: ActivityQuery,
	signal?: AbortSignal
): Promise< Listed< ActivityEvent > > {
	const call = { query: { ...query }, ...( signal ? { signal } : {} ) };
	return 'document' in subject
		? requestList< 'list_activity' >( {
				method: 'GET',
				path: '/documents/{id}/activity',
				id: subject.document,
				...call,
			} )
		: requestList< 'list_customer_activity' >( {
				method: 'GET',
				path: '/customers/{id}/activity',
				id: subject.customer,
				...call,
			} );
}

/** What the facts can be narrowed by. */
export function fetchActivityChoices( subject: ActivitySubject, signal?: AbortSignal ): Promise< ActivityChoices > {
	const stop = signal ? { signal } : {};
	return 'document' in subject
		? request< 'list_activity_choices' >( {
				method: 'GET',
				path: '/documents/{id}/activity-choices',
				id: subject.document,
				...stop,
			} )
		: request< 'list_customer_activity_choices' >( {
				method: 'GET',
				path: '/customers/{id}/activity-choices',
				id: subject.customer,
				...stop,
			} );
}
