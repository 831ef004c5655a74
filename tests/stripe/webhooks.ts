import type Stripe from 'stripe';
import type { Books } from './books';
import { signature } from './signature';
import { Endpoints, type Endpoint } from './webhook-endpoints';

/** One attempt to deliver an event. */
export interface Delivery {
	readonly event: string;
	readonly type: string;
	readonly endpoint: string;
	readonly at: string;
	readonly attempt: number;
	/** Null when there was no answer. */
	readonly status: number | null;
	/** The beginning of the answer, for a person who wonders. */
	readonly answer: string;
}

export interface Sending {
	/** How often. Once, unless said. */
	readonly times?: number | undefined;
	/** All of them at the same moment. */
	readonly together?: boolean | undefined;
	/** Signs with this instead of the endpoint's secret: a forgery. */
	readonly secret?: string | undefined;
	/** How many seconds ago the signature says it was made. */
	readonly age?: number | undefined;
}

interface Held {
	readonly account: string;
	readonly event: Stripe.Event;
}

export class Webhooks {
	readonly endpoints = new Endpoints();
	readonly #deliveries: Delivery[] = [];
	readonly #holding = new Set< string >();
	readonly #timers = new Set< NodeJS.Timeout >();
	readonly #homes = new Map< string, Books >();
	#held: Held[] = [];
	#busy = 0;

	constructor( readonly retryDelays: readonly number[] ) {}

	/** An event has happened: it goes out at once, or waits where its account is held. */
	announce( books: Books, event: Stripe.Event ): void {
		this.#homes.set( event.id, books );
		event.pending_webhooks = this.endpoints.of( books, event ).length;
		if ( this.#holding.has( books.account.id ) ) {
			if ( event.pending_webhooks > 0 ) {
				this.#held.push( { account: books.account.id, event } );
			}
			return;
		}
		this.endpoints
			.of( books, event )
			.forEach( ( endpoint ) => this.#later( 0, () => this.#insist( endpoint, event, 1 ) ) );
	}

	hold( account: string ): void {
		this.#holding.add( account );
	}

	/** Sends what was held, in the order in which it happened, and from now on holds nothing. */
	async release( account: string ): Promise< readonly Delivery[] > {
		this.#holding.delete( account );
		const sent: Delivery[] = [];
		for ( const { event } of this.held( account ) ) {
			sent.push( ...( await this.deliver( event.id ) ) );
		}
		return sent;
	}

	held( account: string ): readonly Held[] {
		return this.#held.filter( ( waiting ) => waiting.account === account );
	}

	/** The event will never arrive by itself; it stays in the list of events. */
	drop( id: string ): void {
		this.#held = this.#held.filter( ( { event } ) => event.id !== id );
	}

	/** Sends an event to its endpoints now, whether it was held or sent before. Not repeated on failure. */
	async deliver(
		id: string,
		{ times = 1, together = false, secret, age }: Sending = {}
	): Promise< readonly Delivery[] > {
		const books = this.#homes.get( id );
		const event = books?.events.get( id );
		if ( ! books || ! event ) {
			throw new Error( `There is no event "${ id }".` );
		}
		this.drop( id );
		const targets = this.endpoints
			.of( books, event )
			.flatMap( ( endpoint ) => Array.from( { length: times }, () => endpoint ) );
		const send = ( endpoint: Endpoint ) => this.#send( endpoint, event, 1, secret, age );
		if ( together ) {
			return Promise.all( targets.map( send ) );
		}
		const sent: Delivery[] = [];
		for ( const endpoint of targets ) {
			sent.push( await send( endpoint ) );
		}
		return sent;
	}

	deliveries( account: string ): readonly Delivery[] {
		return this.#deliveries.filter( ( { event } ) => this.#homes.get( event )?.account.id === account );
	}

	/** Nothing is being sent and nothing waits to be repeated. */
	async quiet(): Promise< void > {
		while ( this.#busy > 0 || this.#timers.size > 0 ) {
			await new Promise( ( resolve ) => setTimeout( resolve, 10 ) );
		}
	}

	stop(): void {
		this.#timers.forEach( ( timer ) => clearTimeout( timer ) );
		this.#timers.clear();
		this.endpoints.clear();
	}

	/** What is not answered with 2xx is sent again, some times, with a signature of that moment. */
	async #insist( endpoint: Endpoint, event: Stripe.Event, attempt: number ): Promise< void > {
		const { status } = await this.#send( endpoint, event, attempt );
		const delay = this.retryDelays[ attempt - 1 ];
		if ( ! wentWell( status ) && delay !== undefined && this.endpoints.has( endpoint.id ) ) {
			this.#later( delay, () => this.#insist( endpoint, event, attempt + 1 ) );
		}
	}

	#later( delay: number, work: () => Promise< void > ): void {
		const timer = setTimeout( () => {
			void work();
			this.#timers.delete( timer );
		}, delay );
		this.#timers.add( timer );
	}

	async #send(
		endpoint: Endpoint,
		event: Stripe.Event,
		attempt: number,
		secret = endpoint.secret,
		age = 0
	): Promise< Delivery > {
		this.#busy += 1;
		const body = JSON.stringify( event, null, 2 );
		const at = new Date();
		let status: number | null = null;
		let answer = '';
		try {
			const response = await fetch( endpoint.url, {
				method: 'POST',
				headers: {
					'content-type': 'application/json; charset=utf-8',
					'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
					'stripe-signature': signature( body, secret, Math.floor( at.getTime() / 1000 ) - age ),
				},
				body,
				redirect: 'manual',
				signal: AbortSignal.timeout( 30_000 ),
			} );
			status = response.status;
			answer = ( await response.text() ).slice( 0, 500 );
		} catch ( error ) {
			answer = String( error );
		}
		if ( wentWell( status ) ) {
			event.pending_webhooks = Math.max( 0, event.pending_webhooks - 1 );
		}
		this.#busy -= 1;
		const delivery = {
			event: event.id,
			type: event.type,
			endpoint: endpoint.id,
			at: at.toISOString(),
			attempt,
			status,
			answer,
		};
		this.#deliveries.push( delivery );
		return delivery;
	}
}

function wentWell( status: number | null ): boolean {
	return status !== null && status >= 200 && status < 300;
}
