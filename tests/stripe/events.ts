import Stripe from 'stripe';
import { newId } from './ids';

/** The events that the emulator sends. */
export const eventTypes = [
	'checkout.session.completed',
	'checkout.session.expired',
	'checkout.session.async_payment_succeeded',
	'checkout.session.async_payment_failed',
	'payment_intent.created',
	'payment_intent.processing',
	'payment_intent.requires_action',
	'payment_intent.succeeded',
	'payment_intent.payment_failed',
	'payment_intent.canceled',
	'charge.pending',
	'charge.succeeded',
	'charge.failed',
	'charge.refunded',
	'charge.refund.updated',
	'refund.created',
	'refund.updated',
	'refund.failed',
	'charge.dispute.created',
	'charge.dispute.closed',
] as const satisfies readonly Stripe.Event[ 'type' ][];

export type EventType = ( typeof eventTypes )[ number ];

type NewsOf< T extends EventType > = Pick< Extract< Stripe.Event, { type: T } >, 'type' | 'data' >;

/** What happened, and to which object. */
export type News = { [ T in EventType ]: NewsOf< T > }[ EventType ];

/** The event as it is stored and sent. It holds the object as it was at that moment. */
export function eventOf( news: News, livemode: boolean, created: number, request: Stripe.Event.Request ): Stripe.Event {
	return {
		id: newId( 'evt' ),
		object: 'event',
		api_version: Stripe.API_VERSION,
		created,
		livemode,
		pending_webhooks: 0,
		request,
		...structuredClone( news ),
	};
}
