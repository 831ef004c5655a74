import type { PortalSeenRequest, PortalStatus } from '../src/contract/types';

/** `gone`: the link opens nothing any more. `failed`: no answer that says anything about the document. */
export type Answer =
	| { kind: 'changed'; status: PortalStatus }
	| { kind: 'unchanged'; version?: string }
	| { kind: 'gone' }
	| { kind: 'failed'; retryAfter?: number };

/**
 * Asks whether the page would show something else by now. Never throws.
 *
 * @param url
 * @param token   Sent in a header, which servers do not log.
 * @param version What the page shows.
 */
export async function askStatus( url: string, token: string, version: string ): Promise< Answer > {
	try {
		const response = await fetch( url, {
			headers: { 'Coffer-Portal-Token': token, 'If-None-Match': `"${ version }"` },
			cache: 'no-store',
		} );
		return response.status === 304 ? same( response ) : await read( response, version );
	} catch {
		return { kind: 'failed' };
	}
}

/** The server may call the same page something else by now, and finds it sooner under that name. */
function same( response: Response ): Answer {
	const version = /^(?:W\/)?"([^"]+)"$/.exec( response.headers.get( 'ETag' ) ?? '' )?.[ 1 ];
	return version === undefined ? { kind: 'unchanged' } : { kind: 'unchanged', version };
}

async function read( response: Response, version: string ): Promise< Answer > {
	const body: unknown = await response.json();
	if ( response.ok && isStatus( body ) ) {
		// Something in between may have dropped the header that makes it a 304.
		return body.version === version ? { kind: 'unchanged' } : { kind: 'changed', status: body };
	}
	if ( isRecord( body ) && body.code === 'coffer_portal_not_available' ) {
		return { kind: 'gone' };
	}
	const seconds = Number( response.headers.get( 'Retry-After' ) );
	return seconds > 0 ? { kind: 'failed', retryAfter: seconds } : { kind: 'failed' };
}

/** Says that a person looked at the page. Whether it arrived changes nothing for the reader. */
export function tellSeen( url: string, seen: PortalSeenRequest ): void {
	fetch( url, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify( seen ),
		// Arrives even when the reader leaves at that moment.
		keepalive: true,
	} ).catch( () => undefined );
}

function isStatus( body: unknown ): body is PortalStatus {
	return (
		isRecord( body ) &&
		[ 'version', 'state', 'state_text', 'balance_text', 'due_text' ].every(
			( field ) => typeof body[ field ] === 'string'
		)
	);
}

function isRecord( value: unknown ): value is Record< string, unknown > {
	return typeof value === 'object' && value !== null;
}
