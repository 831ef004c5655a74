import type { CreditSource, CreditTarget, PaymentAttempt } from '../contract/types';
import { request, requestList, type Listed } from '../request';

/** What of the customer's money could pay a document, and why not. */
export async function fetchCreditSources( documentId: number ): Promise< CreditSource[] > {
	const { items } = await requestList< 'list_credit_sources' >( {
		method: 'GET',
		path: '/documents/{id}/credit-sources',
		id: documentId,
	} );
	return items;
}

/** Which invoices of the customer the money on a document, or a credit note, could pay, and why not. */
export async function fetchCreditTargets( documentId: number ): Promise< CreditTarget[] > {
	const { items } = await requestList< 'list_credit_targets' >( {
		method: 'GET',
		path: '/documents/{id}/credit-targets',
		id: documentId,
	} );
	return items;
}

export type AttemptState = PaymentAttempt[ 'state' ];

export interface AttemptQuery {
	/** Left out: all. */
	state?: readonly AttemptState[];
	/** Only of documents, or only of what plugins and blocks collect. */
	source?: 'document' | 'other';
	search?: string;
	page?: number;
	per_page?: number;
}

/** Attempts to pay, the newest first. */
export function fetchAttempts( query: AttemptQuery, signal?: AbortSignal ): Promise< Listed< PaymentAttempt > > {
	return requestList< 'list_payments' >( {
		method: 'GET',
		path: '/payments',
		query: { ...query },
		...( signal ? { signal } : {} ),
	} );
}

/** One attempt to pay. */
export function fetchAttempt( id: number, signal?: AbortSignal ): Promise< PaymentAttempt > {
	return request< 'get_payment' >( {
		method: 'GET',
		path: '/payments/{id}',
		id,
		...( signal ? { signal } : {} ),
	} );
}

/** Asks the gateway what became of it. Throws `gateway_failed` when it does not answer. */
export function checkAttempt( id: number ): Promise< PaymentAttempt > {
	return request< 'check_payment' >( { method: 'POST', path: '/payments/{id}/check', id } );
}
