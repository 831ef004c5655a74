import { dispatch, select } from '@wordpress/data';
import { store } from '@coffer/api';
import { mayFetchAhead, prefetch } from '../late';
import { rest } from './drawer/rest';

/** How long what was fetched ahead is believed without a second look. Milliseconds. */
const FRESH_FOR = 20_000;

const fetchedAt = new Map< number, number >();

/** Somebody points at a document: it is probably the next one that they open. */
export function fetchAhead( id: number ): void {
	if ( ! mayFetchAhead() ) {
		return;
	}
	prefetch( rest );
	if ( isStale( id ) ) {
		void dispatch( store ).refreshDocument( id );
		fetchedAt.delete( id );
	}
	if ( ! select( store ).hasStartedResolution( 'getDocument', [ id ] ) ) {
		fetchedAt.set( id, Date.now() );
		// Asking is enough; what goes wrong is told when it is opened.
		select( store ).getDocument( id );
	}
}

/** It opens now: what was fetched ahead too long ago is shown, and fetched anew. */
export function renewFetchedAhead( id: number ): void {
	if ( isStale( id ) ) {
		void dispatch( store ).refreshDocument( id );
	}
	fetchedAt.delete( id );
}

function isStale( id: number ): boolean {
	const at = fetchedAt.get( id );
	return at !== undefined && Date.now() - at > FRESH_FOR;
}
