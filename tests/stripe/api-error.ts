import type Stripe from 'stripe';

type Kind = NonNullable< Stripe.StripeRawError[ 'type' ] >;

interface Facts {
	readonly code?: string;
	readonly param?: string;
	readonly decline_code?: string;
	/** An answer given before anything began: it is not kept under the idempotency key. */
	readonly beforehand?: boolean;
}

/** Something that Stripe answers with an error object. https://docs.stripe.com/api/errors */
export class ApiError extends Error {
	readonly beforehand: boolean;
	readonly #facts: Omit< Facts, 'beforehand' >;

	constructor(
		readonly status: number,
		readonly type: Kind,
		message: string,
		{ beforehand = false, ...facts }: Facts = {}
	) {
		super( message );
		this.beforehand = beforehand;
		this.#facts = facts;
	}

	get code(): string | undefined {
		return this.#facts.code;
	}

	get body() {
		const { code } = this.#facts;
		return {
			error: {
				...this.#facts,
				...( code ? { doc_url: `https://stripe.com/docs/error-codes/${ code.replaceAll( '_', '-' ) }` } : {} ),
				message: this.message,
				type: this.type,
			},
		};
	}
}

/** A parameter is wrong, before any work was begun. */
export function refused( param: string, message: string, code?: string ): ApiError {
	return new ApiError( 400, 'invalid_request_error', message, {
		param,
		beforehand: true,
		...( code ? { code } : {} ),
	} );
}

/** The request was understood, but what it asks for cannot be done. */
export function impossible( message: string, code?: string, param?: string ): ApiError {
	return new ApiError( 400, 'invalid_request_error', message, {
		...( code ? { code } : {} ),
		...( param ? { param } : {} ),
	} );
}
