import type { Customer, CustomerInput } from '../contract/types';
import { request, requestList, type Listed } from '../request';

export interface CustomerQuery {
	search?: string;
	page?: number;
	per_page?: number;
}

export function fetchCustomers( query: CustomerQuery, signal?: AbortSignal ): Promise< Listed< Customer > > {
	return requestList< 'list_customers' >( {
		method: 'GET',
		path: '/customers',
		query: { ...query },
		...( signal ? { signal } : {} ),
	} );
}

export function fetchCustomer( id: number ): Promise< Customer > {
	return request< 'get_customer' >( { method: 'GET', path: '/customers/{id}', id } );
}

export function createCustomer( body: CustomerInput ): Promise< Customer > {
	return request< 'create_customer' >( { method: 'POST', path: '/customers', body } );
}

/** Throws `version_conflict` when somebody changed the customer since that version. */
export function editCustomer( id: number, version: number, body: CustomerInput ): Promise< Customer > {
	return request< 'edit_customer' >( { method: 'PUT', path: '/customers/{id}', id, version, body } );
}
