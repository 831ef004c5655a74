import type { OutboxCounts, OutboxDrainReport, OutboxMessage } from '../contract/types';
import { request, requestList, type Listed } from '../request';

export type MessageState = OutboxMessage[ 'state' ];

export interface OutboxQuery {
	/** Left out: all. */
	state?: readonly MessageState[];
	page?: number;
	per_page?: number;
}

/** What other plugins and services are told, the newest first. */
export function fetchOutbox( query: OutboxQuery, signal?: AbortSignal ): Promise< Listed< OutboxMessage > > {
	return requestList< 'list_outbox' >( {
		method: 'GET',
		path: '/outbox',
		query: { ...query },
		...( signal ? { signal } : {} ),
	} );
}

/** How many messages are in which state. */
export function fetchOutboxCounts( signal?: AbortSignal ): Promise< OutboxCounts > {
	return request< 'count_outbox' >( { method: 'GET', path: '/outbox/counts', ...( signal ? { signal } : {} ) } );
}

/** Makes a message due. Throws `delivery_not_waiting_for_retry` when it is waiting, under way or done. */
export function retryDelivery( id: number ): Promise< OutboxMessage > {
	return request< 'retry_delivery' >( { method: 'POST', path: '/outbox/{id}/retry', id } );
}

/** Delivers what is due; takes ten seconds at most, and what is being delivered then. */
export function drainOutbox(): Promise< OutboxDrainReport > {
	return request< 'drain_outbox' >( { method: 'POST', path: '/outbox/drain' } );
}
