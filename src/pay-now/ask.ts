import type { PayState } from '../contract/types';
import { PayError } from './pay-error';
import type { PayWords } from './site';

/** Longer than any gateway takes that is still at work. */
const PATIENCE = 40_000;

/** What is asked: a body makes it a POST. */
export interface Question {
	url: string;
	body?: object;
	nonce?: string;
}

/** What the server says about a payment. Throws PayError, and nothing else. */
export async function ask(
	{ url, body, nonce }: Question,
	words: Pick< PayWords, 'offline' | 'unreadable' >
): Promise< PayState > {
	let response: Response;
	let answer: unknown;
	try {
		response = await fetch( url, {
			method: body ? 'POST' : 'GET',
			headers: {
				...( body && { 'Content-Type': 'application/json' } ),
				...( nonce && { 'X-WP-Nonce': nonce } ),
			},
			...( body && { body: JSON.stringify( body ) } ),
			cache: 'no-store',
			signal: AbortSignal.timeout( PATIENCE ),
		} );
	} catch {
		throw new PayError( words.offline, 'offline' );
	}
	try {
		answer = await response.json();
	} catch {
		throw new PayError( words.unreadable, 'unreadable', response.status );
	}
	if ( response.ok && isPayState( answer ) ) {
		return answer;
	}
	if ( nonce && isRefusal( answer ) && answer.code === 'rest_cookie_invalid_nonce' ) {
		// Staff whose session is over are readers like others.
		return ask( { url, ...( body && { body } ) }, words );
	}
	throw isRefusal( answer ) && answer.code.startsWith( 'coffer_' )
		? new PayError(
				answer.message,
				answer.code.slice( 'coffer_'.length ),
				response.status,
				Number( response.headers.get( 'Retry-After' ) ) || 0
			)
		: new PayError( words.unreadable, 'unreadable', response.status );
}

function isPayState( answer: unknown ): answer is PayState {
	return (
		isRecord( answer ) &&
		typeof answer.state === 'string' &&
		typeof answer.currency === 'string' &&
		Array.isArray( answer.choices ) &&
		Array.isArray( answer.gateways ) &&
		'attempt' in answer
	);
}

function isRefusal( answer: unknown ): answer is { code: string; message: string } {
	return isRecord( answer ) && typeof answer.code === 'string' && typeof answer.message === 'string';
}

function isRecord( value: unknown ): value is Record< string, unknown > {
	return typeof value === 'object' && value !== null;
}
