import apiFetch from '@wordpress/api-fetch';
import { addQueryArgs } from '@wordpress/url';
import type { Routes } from '../contract/routes';
import { CofferError, toCofferError } from './coffer-error';
import { viewAsHeader } from './view-as';

export type QueryValue = string | number | boolean | readonly ( string | number )[] | undefined;

/** What a route is asked with. Its method and path are those of contract/routes.json, checked by the compiler. */
export interface Call< Name extends keyof Routes > {
	method: Routes[ Name ][ 'method' ];
	path: Routes[ Name ][ 'path' ];
	/** Fills `{id}` in the path. */
	id?: number;
	/** Fills `{role}` in the path: slug of a role. */
	role?: string;
	query?: Record< string, QueryValue >;
	body?: Routes[ Name ][ 'request' ];
	/** The version the reader saw; sent as If-Match. */
	version?: number;
	/** Makes a repeated request count once. */
	idempotencyKey?: string;
	signal?: AbortSignal;
}

/** A page of a list, with the count of all pages together. */
export interface Listed< Item > {
	items: Item[];
	total: number;
	pages: number;
	/** There are more than the total, which were not counted. */
	more?: true;
}

/** Throws CofferError, and nothing else. */
export function request< Name extends keyof Routes >( call: Call< Name > ): Promise< Routes[ Name ][ 'response' ] > {
	return shared( call, async () => {
		try {
			return await apiFetch< Routes[ Name ][ 'response' ] >( options( call ) );
		} catch ( thrown ) {
			throw toCofferError( thrown );
		}
	} );
}

/** As `request`, for routes that answer with a page of a list. Throws CofferError, and nothing else. */
export function requestList< Name extends keyof Routes >(
	call: Call< Name >
): Promise< Listed< Routes[ Name ][ 'response' ] extends ( infer Item )[] ? Item : never > > {
	return shared( call, async () => {
		try {
			const response = await fetchWithHeaders( call );
			return {
				items: await response.json(),
				total: Number( response.headers.get( 'X-WP-Total' ) ?? 0 ),
				pages: Number( response.headers.get( 'X-WP-TotalPages' ) ?? 1 ),
				...( response.headers.has( 'X-Coffer-Total-More' ) ? { more: true as const } : {} ),
			};
		} catch ( thrown ) {
			throw toCofferError( thrown );
		}
	} );
}

/** Questions that are on their way, by what they ask. A route answers with a list or not, so both kinds have room here. */
const asked = new Map< string, Promise< unknown > >();

/**
 * Two who ask the same at the same time get one answer. After a change, nobody gets an answer from before it; whoever may stop
 * waiting asks alone.
 */
function shared< Name extends keyof Routes, Answer >(
	call: Call< Name >,
	ask: () => Promise< Answer >
): Promise< Answer > {
	if ( call.method !== 'GET' ) {
		asked.clear();
		return ask().finally( () => asked.clear() );
	}
	if ( call.signal ) {
		return ask();
	}
	const question = JSON.stringify( [ call.path, call.id, call.role, call.query ] );
	const known = asked.get( question );
	if ( known ) {
		// The same question has the same answer.
		return known as Promise< Answer >;
	}
	const answer = ask().finally( () => {
		if ( asked.get( question ) === answer ) {
			asked.delete( question );
		}
	} );
	asked.set( question, answer );
	return answer;
}

/**
 * apiFetch renews an expired nonce by itself only where it reads the answer, not where it hands over the response, so
 * here a first refusal is followed by one plain request, which renews it, and by one more try.
 */
async function fetchWithHeaders< Name extends keyof Routes >(
	call: Call< Name >,
	isRetry = false
): Promise< Response > {
	try {
		return await apiFetch( { ...options( call ), parse: false } );
	} catch ( thrown ) {
		if ( ! ( thrown instanceof Response ) ) {
			throw thrown;
		}
		const error = toCofferError( await thrown.json().catch( () => undefined ) );
		if ( error.code !== 'not_signed_in' || isRetry ) {
			throw error;
		}
		await apiFetch( options( call ) );
		return fetchWithHeaders( call, true );
	}
}

function options< Name extends keyof Routes >( call: Call< Name > ) {
	const { method, path, id, role, query, body, version, idempotencyKey, signal } = call;
	if ( ( path.includes( '{id}' ) && id === undefined ) || ( path.includes( '{role}' ) && role === undefined ) ) {
		throw new CofferError( 'not_found', `${ path } does not say of what` );
	}
	const filled = path.replace( '{id}', String( id ) ).replace( '{role}', encodeURIComponent( role ?? '' ) );
	return {
		method,
		path: addQueryArgs( `/coffer/v1${ filled }`, { ...query } ),
		headers: {
			// Twice: a web server that caches pages keeps the first from PHP.
			...( version === undefined ? {} : { 'If-Match': `"${ version }"`, 'Coffer-If-Match': `"${ version }"` } ),
			...( idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey } ),
			...viewAsHeader(),
		},
		...( body === undefined || body === null ? {} : { data: body } ),
		...( signal === undefined ? {} : { signal } ),
	};
}
