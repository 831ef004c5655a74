import type Stripe from 'stripe';
import type { Books } from './books';
import { newId } from './ids';

export interface Endpoint {
	readonly id: string;
	readonly url: string;
	/** Signs what is sent there. */
	readonly secret: string;
	readonly account: string;
	readonly livemode: boolean;
	/** Types of events, or `*` for all. */
	readonly enabled_events: readonly string[];
}

export type NewEndpoint = Omit< Endpoint, 'id' | 'secret' > & { readonly secret?: string | undefined };

const loopback = new Set( [ '127.0.0.1', 'localhost', '[::1]' ] );

/** Where webhooks go. */
export class Endpoints {
	readonly #all = new Map< string, Endpoint >();

	register( { url, secret, ...rest }: NewEndpoint ): Endpoint {
		if ( ! URL.canParse( url ) || ! loopback.has( new URL( url ).hostname ) ) {
			throw new Error( `Webhooks go to this machine only, not to "${ url }".` );
		}
		const endpoint = { id: newId( 'we' ), url, secret: secret ?? newId( 'whsec', 32 ), ...rest };
		this.#all.set( endpoint.id, endpoint );
		return endpoint;
	}

	remove( id: string ): void {
		this.#all.delete( id );
	}

	has( id: string ): boolean {
		return this.#all.has( id );
	}

	clear(): void {
		this.#all.clear();
	}

	/** Those that are told of this event. */
	of( { account, livemode }: Books, { type }: Stripe.Event ): readonly Endpoint[] {
		return [ ...this.#all.values() ].filter(
			( endpoint ) =>
				endpoint.account === account.id &&
				endpoint.livemode === livemode &&
				endpoint.enabled_events.some( ( enabled ) => enabled === '*' || enabled === type )
		);
	}
}
