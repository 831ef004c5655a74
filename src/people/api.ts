import type { StaffMember } from '../contract/types';
import { requestList, type Listed } from '../request';

export interface StaffQuery {
	search?: string;
	page?: number;
	per_page?: number;
}

/** Who may see Money, by name. */
export function fetchPeople( query: StaffQuery, signal?: AbortSignal ): Promise< Listed< StaffMember > > {
	return requestList< 'list_people' >( {
		method: 'GET',
		path: '/people',
		query: { ...query },
		...( signal ? { signal } : {} ),
	} );
}
