/** What goes wrong with the next requests. */
export interface Fault {
	/**
	 * - error: 500. rate_limit: 429.
	 * - timeout: no answer, the connection stays open. reset: the connection is broken off.
	 * - half_answer: the work is done, and half of its answer is sent.
	 * - slow: answered after `milliseconds`; meanwhile its idempotency key is in use.
	 */
	readonly kind: 'error' | 'rate_limit' | 'timeout' | 'reset' | 'half_answer' | 'slow';
	/** How many requests. One, unless said. */
	readonly times?: number | undefined;
	/** Only requests with this method, to a path that begins so, of this account. */
	readonly method?: string | undefined;
	readonly path?: string | undefined;
	readonly account?: string | undefined;
	/**
	 * The work is done first, and only the answer is lost: error, timeout and reset. As at Stripe, a 500 that comes
	 * after the work is kept under the idempotency key and replayed.
	 */
	readonly after?: boolean | undefined;
	readonly milliseconds?: number | undefined;
}

export const faultKinds = [
	'error',
	'rate_limit',
	'timeout',
	'reset',
	'half_answer',
	'slow',
] as const satisfies readonly Fault[ 'kind' ][];

export class Faults {
	#waiting: { readonly fault: Fault; left: number }[] = [];

	add( fault: Fault ): void {
		this.#waiting.push( { fault, left: fault.times ?? 1 } );
	}

	clear(): void {
		this.#waiting = [];
	}

	/** The fault that this request meets, which is used up by it. */
	meet( method: string, path: string, account: string | undefined ): Fault | undefined {
		const met = this.#waiting.find(
			( { fault } ) =>
				( fault.method ?? method ) === method &&
				path.startsWith( fault.path ?? '' ) &&
				( fault.account ?? account ) === account
		);
		if ( met ) {
			met.left -= 1;
			this.#waiting = this.#waiting.filter( ( { left } ) => left > 0 );
		}
		return met?.fault;
	}
}
