import type Stripe from 'stripe';
import { existing, type Books } from './books';
import type { CheckoutRecord } from './checkout-record';
import { newId } from './ids';

/** The payment intent of a session, made by the first attempt to pay it. */
export function intentOf( books: Books, checkout: CheckoutRecord ): Stripe.PaymentIntent {
	const { session } = checkout;
	const known = typeof session.payment_intent === 'string' ? books.intents.get( session.payment_intent ) : undefined;
	if ( known ) {
		return known;
	}
	const id = newId( 'pi' );
	const intent: Stripe.PaymentIntent = {
		id,
		object: 'payment_intent',
		allowed_payment_method_types: null,
		amount: session.amount_total ?? 0,
		amount_capturable: 0,
		amount_details: { tip: {} },
		amount_received: 0,
		application: null,
		application_fee_amount: null,
		automatic_payment_methods: null,
		canceled_at: null,
		cancellation_reason: null,
		capture_method: 'automatic_async',
		client_secret: newId( `${ id }_secret` ),
		confirmation_method: 'automatic',
		created: books.clock.now(),
		currency: session.currency ?? books.account.default_currency,
		customer: null,
		customer_account: null,
		description: checkout.intended.description,
		excluded_payment_method_types: null,
		last_payment_error: null,
		latest_charge: null,
		livemode: books.livemode,
		managed_payments: null,
		metadata: { ...checkout.intended.metadata },
		next_action: null,
		on_behalf_of: null,
		payment_method: null,
		payment_method_configuration_details: null,
		payment_method_options: {},
		payment_method_types: [ ...session.payment_method_types ],
		payment_record: null,
		processing: null,
		receipt_email: checkout.intended.receipt_email,
		review: null,
		setup_future_usage: null,
		shipping: null,
		source: null,
		statement_descriptor: null,
		statement_descriptor_suffix: null,
		status: 'requires_payment_method',
		transfer_data: null,
		transfer_group: null,
	};
	books.intents.set( id, intent );
	session.payment_intent = id;
	books.announce( { type: 'payment_intent.created', data: { object: intent } } );
	return intent;
}

export function paymentIntentOf( books: Books, id: string, param: string, elsewhere?: Books ): Stripe.PaymentIntent {
	return existing( books.intents.get( id ), 'payment_intent', id, param, elsewhere );
}

export function succeed( books: Books, intent: Stripe.PaymentIntent, charge: Stripe.Charge ): void {
	intent.status = 'succeeded';
	intent.amount_received = intent.amount;
	intent.latest_charge = charge.id;
	intent.payment_method = charge.payment_method;
	intent.last_payment_error = null;
	intent.next_action = null;
	intent.processing = null;
	books.announce( { type: 'charge.succeeded', data: { object: charge } } );
	books.announce( { type: 'payment_intent.succeeded', data: { object: intent } } );
}

/** The customer may try again: the intent waits for another payment method. */
export function fail(
	books: Books,
	intent: Stripe.PaymentIntent,
	error: Stripe.PaymentIntent.LastPaymentError,
	charge?: Stripe.Charge
): void {
	intent.status = 'requires_payment_method';
	intent.last_payment_error = { ...error, ...( charge ? { charge: charge.id } : {} ) };
	intent.payment_method = null;
	intent.next_action = null;
	intent.processing = null;
	if ( charge ) {
		intent.latest_charge = charge.id;
		books.announce( { type: 'charge.failed', data: { object: charge } } );
	}
	books.announce( { type: 'payment_intent.payment_failed', data: { object: intent } } );
}

export function cancelIntent( books: Books, id: Stripe.Checkout.Session[ 'payment_intent' ] ): void {
	const intent = typeof id === 'string' ? books.intents.get( id ) : undefined;
	if ( intent && [ 'requires_payment_method', 'requires_action' ].includes( intent.status ) ) {
		intent.status = 'canceled';
		intent.canceled_at = books.clock.now();
		intent.cancellation_reason = 'automatic';
		intent.next_action = null;
		books.announce( { type: 'payment_intent.canceled', data: { object: intent } } );
	}
}
