import { ApiError } from './api-error';
import type { Books } from './books';
import type { Reply } from './http';

interface Kept {
	readonly request: string;
	readonly at: number;
	/** Not there while the first request is still being worked on. */
	reply?: Reply;
}

const day = 24 * 60 * 60;

/** https://docs.stripe.com/api/idempotent_requests. Keys belong to an account in a mode and are kept for a day. */
export class Idempotency {
	readonly #kept = new WeakMap< Books, Map< string, Kept > >();

	/** The answer that the same request got before, or undefined when it is the first: then `keep` or `forget` must follow. */
	begin( books: Books, key: string, request: string ): Reply | undefined {
		if ( key.length > 255 ) {
			throw new ApiError( 400, 'invalid_request_error', 'Idempotency keys can have up to 255 characters.', {
				beforehand: true,
			} );
		}
		const keys = this.#keysOf( books );
		const known = keys.get( key );
		if ( ! known || known.at <= books.clock.now() - day ) {
			keys.set( key, { request, at: books.clock.now() } );
			return undefined;
		}
		if ( known.request !== request ) {
			throw new ApiError(
				400,
				'idempotency_error',
				`Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${ key }' if you meant to execute a different request.`,
				{ beforehand: true }
			);
		}
		if ( ! known.reply ) {
			throw new ApiError(
				409,
				'invalid_request_error',
				`There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${ key }. Please try again later.`,
				{ code: 'idempotency_key_in_use', beforehand: true }
			);
		}
		return { ...known.reply, headers: { ...known.reply.headers, 'idempotent-replayed': 'true' } };
	}

	keep( books: Books, key: string, reply: Reply ): void {
		const known = this.#keysOf( books ).get( key );
		if ( known ) {
			known.reply = reply;
		}
	}

	/** The work was not begun: the key is free again. */
	forget( books: Books, key: string ): void {
		this.#keysOf( books ).delete( key );
	}

	#keysOf( books: Books ): Map< string, Kept > {
		const keys = this.#kept.get( books ) ?? new Map< string, Kept >();
		this.#kept.set( books, keys );
		return keys;
	}
}
