import { __ } from '@wordpress/i18n';
import type { ErrorCode, LinkRefusal } from '../contract/names';
import type { RestError, Verdict } from '../contract/types';

/** `offline`: no answer came. `unreadable`: an answer came that Coffer did not write. */
export type CofferErrorCode = ErrorCode | LinkRefusal | 'offline' | 'unreadable';

/** Every refusal and failure of a request, in one shape. The message is a sentence for the reader, translated. */
export class CofferError extends Error {
	override readonly name = 'CofferError';
	readonly code: CofferErrorCode | string;
	/** HTTP status; 0 when no answer came. */
	readonly status: number;
	/** Path with dots, such as `lines.2.quantity`; undefined when no single field is wrong. */
	readonly field: string | undefined;
	/** Why not, what to do and who can do it. */
	readonly verdict: Verdict | undefined;
	/** With `version_conflict`: the version there is now. */
	readonly currentVersion: number | undefined;
	/** With `live_links_undecided`: how many there are. */
	readonly count: number | undefined;

	constructor( code: CofferErrorCode | string, message: string, data: Partial< RestError[ 'data' ] > = {} ) {
		super( message );
		this.code = code;
		this.status = data.status ?? 0;
		this.field = data.field;
		this.verdict = data.verdict;
		this.currentVersion = data.current_version;
		this.count = data.count;
	}
}

/** Whatever was thrown, as a CofferError. */
export function toCofferError( thrown: unknown ): CofferError {
	if ( thrown instanceof CofferError ) {
		return thrown;
	}
	if ( isRestError( thrown ) ) {
		const known = thrown.code.startsWith( 'coffer_' );
		const code = known ? thrown.code.slice( 'coffer_'.length ) : fromWordPress( thrown.code );
		return new CofferError( code, thrown.message, thrown.data ?? {} );
	}
	return new CofferError(
		'unreadable',
		__( 'The site gave an answer that Money cannot read. Reload the page and try again.', 'coffer' )
	);
}

/** WordPress's own codes that a reader can meet here. */
function fromWordPress( code: string ): CofferErrorCode | string {
	switch ( code ) {
		case 'fetch_error':
		case 'offline_error':
			return 'offline';
		case 'invalid_json':
			return 'unreadable';
		case 'rest_forbidden':
			return 'role_may_not';
		case 'rest_cookie_invalid_nonce':
		case 'rest_not_logged_in':
			return 'not_signed_in';
		default:
			return code;
	}
}

function isRestError(
	thrown: unknown
): thrown is { code: string; message: string; data?: Partial< RestError[ 'data' ] > } {
	return (
		typeof thrown === 'object' &&
		thrown !== null &&
		'code' in thrown &&
		typeof thrown.code === 'string' &&
		'message' in thrown &&
		typeof thrown.message === 'string'
	);
}
