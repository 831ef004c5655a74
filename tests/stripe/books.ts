import type Stripe from 'stripe';
import type { AccountDetails } from './accounts';
import { ApiError } from './api-error';
import type { CheckoutRecord } from './checkout-record';
import type { Clock } from './clock';
import { eventOf, type News } from './events';

export type Announcer = ( books: Books, event: Stripe.Event ) => void;

/** What is said of a refund as soon as it is made; later it may still fail. */
export type RefundOutcome = 'succeeded' | 'pending' | 'failed';

/** All that one account has in one mode. Nothing here can be seen with the key of another account or mode. */
export class Books {
	readonly checkouts = new Map< string, CheckoutRecord >();
	readonly intents = new Map< string, Stripe.PaymentIntent >();
	readonly charges = new Map< string, Stripe.Charge >();
	readonly refunds = new Map< string, Stripe.Refund >();
	readonly disputes = new Map< string, Stripe.Dispute >();
	readonly events = new Map< string, Stripe.Event >();
	/** How the next refunds turn out. */
	refundOutcome: RefundOutcome = 'succeeded';
	#cause: Stripe.Event.Request = { id: null, idempotency_key: null };

	constructor(
		readonly account: AccountDetails,
		readonly livemode: boolean,
		readonly clock: Clock,
		readonly announcer: Announcer
	) {}

	announce( news: News ): void {
		const event = eventOf( news, this.livemode, this.clock.now(), this.#cause );
		this.events.set( event.id, event );
		this.announcer( this, event );
	}

	/** Events that happen meanwhile name the request that made them happen. */
	because< T >( cause: Stripe.Event.Request, work: () => T ): T {
		const before = this.#cause;
		this.#cause = cause;
		try {
			return work();
		} finally {
			this.#cause = before;
		}
	}

	/** Any object that has this id. */
	find( id: string ): object | undefined {
		return (
			this.checkouts.get( id )?.session ??
			this.intents.get( id ) ??
			this.charges.get( id ) ??
			this.refunds.get( id ) ??
			this.disputes.get( id ) ??
			this.events.get( id )
		);
	}
}

/** The object, or the 404 that Stripe answers with. */
export function existing< T >( found: T | undefined, kind: string, id: string, param: string, elsewhere?: Books ): T {
	if ( found !== undefined ) {
		return found;
	}
	const hint =
		elsewhere?.find( id ) === undefined
			? ''
			: `; a similar object exists in ${ modeOf( elsewhere ) } mode, but a ${ modeOf( elsewhere, true ) } mode key was used to make this request.`;
	throw new ApiError( 404, 'invalid_request_error', `No such ${ kind }: '${ id }'${ hint }`, {
		code: 'resource_missing',
		param,
	} );
}

function modeOf( { livemode }: Books, other = false ): string {
	return livemode !== other ? 'live' : 'test';
}
