import type { ActivityEvent } from '../contract/types';
import { requestList, type Listed } from '../request';

/** Newest first. Pages count from 1. */
export function fetchActivity( documentId: number, page: number, perPage: number ): Promise< Listed< ActivityEvent > > {
	return requestList< 'list_activity' >( {
		method: 'GET',
		path: '/documents/{id}/activity',
		id: documentId,
		query: { page, per_page: perPage },
	} );
}
