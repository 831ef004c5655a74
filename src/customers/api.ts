import type {
	Customer,
	CustomerDuplicate,
	CustomerInput,
	CustomerMerge,
	CustomerMergeInput,
	CustomerPayment,
	CustomerStanding,
	SiteUser,
} from '../contract/types';
import { request, requestList, type Listed } from '../request';

export interface CustomerQuery {
	search?: string;
	page?: number;
	per_page?: number;
}

/** Customers by name. */
export function fetchCustomers( query: CustomerQuery, signal?: AbortSignal ): Promise< Listed< Customer > > {
	return requestList< 'list_customers' >( {
		method: 'GET',
		path: '/customers',
		query: { ...query },
		...( signal ? { signal } : {} ),
	} );
}

/** One customer. Contact details are there for those who may see them. */
export function fetchCustomer( id: number, signal?: AbortSignal ): Promise< Customer > {
	return request< 'get_customer' >( {
		method: 'GET',
		path: '/customers/{id}',
		id,
		...( signal ? { signal } : {} ),
	} );
}

/** Adds a customer. */
export function createCustomer( body: CustomerInput ): Promise< Customer > {
	return request< 'create_customer' >( { method: 'POST', path: '/customers', body } );
}

/** Throws `version_conflict` when somebody changed the customer since that version. */
export function editCustomer( id: number, version: number, body: CustomerInput ): Promise< Customer > {
	return request< 'edit_customer' >( { method: 'PUT', path: '/customers/{id}', id, version, body } );
}

/** Customers who may be the same, the surest first. */
export async function fetchDuplicates( id: number ): Promise< CustomerDuplicate[] > {
	const { items } = await requestList< 'list_duplicates' >( {
		method: 'GET',
		path: '/customers/{id}/duplicates',
		id,
	} );
	return items;
}

/** What a merge would move, and what both have before it. */
export function previewMerge( id: number, into: number ): Promise< CustomerMerge > {
	return request< 'preview_merge' >( { method: 'GET', path: '/customers/{id}/merge', id, query: { into } } );
}

/** Answers with the customer who stays. Throws `version_conflict` when somebody changed one of them since. */
export function mergeCustomer(
	id: number,
	version: number,
	body: CustomerMergeInput,
	idempotencyKey: string
): Promise< Customer > {
	return request< 'merge_customer' >( {
		method: 'POST',
		path: '/customers/{id}/merge',
		id,
		version,
		body,
		idempotencyKey,
	} );
}

/** Where a customer stands with money, one line a currency, the largest debt first. */
export function fetchStanding( id: number, signal?: AbortSignal ): Promise< Listed< CustomerStanding > > {
	return requestList< 'list_customer_standing' >( {
		method: 'GET',
		path: '/customers/{id}/standing',
		id,
		...( signal ? { signal } : {} ),
	} );
}

/** Money that came from a customer, newest first. Pages count from 1. */
export function fetchCustomerPayments(
	id: number,
	query: { page: number; per_page: number },
	signal?: AbortSignal
): Promise< Listed< CustomerPayment > > {
	return requestList< 'list_customer_payments' >( {
		method: 'GET',
		path: '/customers/{id}/payments',
		id,
		query,
		...( signal ? { signal } : {} ),
	} );
}

/** Users of the site by a part of their name or address; nobody for less than two letters. */
export function fetchSiteUsers( search: string, signal?: AbortSignal ): Promise< Listed< SiteUser > > {
	return requestList< 'list_site_users' >( {
		method: 'GET',
		path: '/site-users',
		query: { search },
		...( signal ? { signal } : {} ),
	} );
}
