import type Stripe from 'stripe';
import type { AccountDetails } from './accounts';
import type { RefundOutcome } from './books';
import type { Fault } from './faults';
import type { LoggedRequest, RequestFilter } from './request-log';
import type { testCards } from './test-cards';
import type { Endpoint } from './webhook-endpoints';
import type { Delivery, Sending } from './webhooks';

export interface EndpointWish {
	readonly url: string;
	readonly account?: string | undefined;
	readonly livemode?: boolean | undefined;
	/** Made up when left out. */
	readonly secret?: string | undefined;
	/** All types, when left out. */
	readonly events?: readonly string[] | undefined;
}

/** What pays: one of the test cards, or a debit that takes days. */
export type PayWith = keyof typeof testCards | 'debit';

export type Ending = 'succeed' | 'fail';

/**
 * What happens at Stripe that no request of ours makes happen: what customers and their banks do, what a person does in
 * the Dashboard, and what goes wrong. The same from the process in which the emulator runs and, through ControlClient,
 * from any other. `account` is the emulator's first one where it is left out.
 */
export interface Control {
	/** One more account with keys of its own, for tests that count. The first key is for test mode, the second is live. */
	openAccount( country?: string, currency?: string ): Promise< AccountDetails >;

	/** The customer pays on the hosted page. A card that needs 3-D Secure passes it. */
	pay( session: string, by?: PayWith ): Promise< Stripe.Checkout.Session >;
	/** The customer tries a card that is declined. The session stays open. */
	decline( session: string ): Promise< Stripe.Checkout.Session >;
	/** The bank answers a debit. */
	completeAsync( session: string, ending: Ending ): Promise< Stripe.Checkout.Session >;
	/** The session's time is over. */
	expire( session: string ): Promise< Stripe.Checkout.Session >;

	/** Somebody refunds in the Dashboard: all that is left, or an amount. */
	refundInDashboard( intent: string, amount?: number ): Promise< Stripe.Refund >;
	/** How refunds turn out from now on, in both modes. A failed one was pending first. */
	refundsTurnOut( outcome: RefundOutcome, account?: string ): Promise< void >;
	/** A pending refund arrives, or any refund comes back. */
	settleRefund( refund: string, ending: Ending ): Promise< Stripe.Refund >;
	dispute( intent: string, amount?: number ): Promise< Stripe.Dispute >;
	closeDispute( dispute: string, outcome: 'won' | 'lost' ): Promise< Stripe.Dispute >;

	/** Money that was taken from customers: the charges that succeeded, oldest first. */
	charges( account?: string, livemode?: boolean ): Promise< readonly Stripe.Charge[] >;

	fault( fault: Fault ): Promise< void >;
	clearFaults(): Promise< void >;

	/** Webhooks go there from now on. The answer has the secret that they are signed with. */
	endpoint( wish: EndpointWish ): Promise< Endpoint >;
	removeEndpoint( id: string ): Promise< void >;
	/** Events of this account wait until they are delivered, dropped or released. */
	hold( account?: string ): Promise< void >;
	release( account?: string ): Promise< readonly Delivery[] >;
	/** What waits, in the order in which it happened: events that an endpoint wants. */
	held( account?: string ): Promise< readonly Stripe.Event[] >;
	/** Delivers an event now: held or not, again or for the first time. Not repeated when it fails. */
	deliver( event: string, sending?: Sending ): Promise< readonly Delivery[] >;
	drop( event: string ): Promise< void >;
	deliveries( account?: string ): Promise< readonly Delivery[] >;
	/** Resolves when nothing is being delivered and nothing waits to be repeated. */
	quiet(): Promise< void >;

	/** Every request that came, except for those to this interface. */
	requests( filter?: RequestFilter ): Promise< readonly LoggedRequest[] >;
	forgetRequests(): Promise< void >;
	/** Moves the clock forward: sessions expire, idempotency keys are forgotten. Signatures keep the real time. */
	advance( seconds: number ): Promise< void >;
}
