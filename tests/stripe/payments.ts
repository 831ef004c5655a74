import type Stripe from 'stripe';
import { impossible } from './api-error';
import type { Books } from './books';
import { createCharge, type Paper } from './charges';
import type { CheckoutRecord } from './checkout-record';
import { fail, intentOf, succeed } from './payment-intents';
import { customer } from './sessions';
import { declineMessage, testCards, type TestCard } from './test-cards';

export type PaymentOutcome =
	{ readonly is: 'paid' | 'processing' | 'authenticating' } | { readonly is: 'declined'; readonly message: string };

export interface Payer {
	readonly email: string | null;
	readonly name: string | null;
}

const nobody: Payer = { email: null, name: null };
const notAuthenticated =
	'We are unable to authenticate your payment method. Please choose a different payment method and try again.';
const debitFailed = 'The customer’s bank account could not be debited.';

/** Somebody presses Pay. At most one attempt of a session ever takes money. */
export function pay( books: Books, checkout: CheckoutRecord, paper: Paper, payer = nobody ): PaymentOutcome {
	onlyOpen( checkout );
	const intent = intentOf( books, checkout );
	remember( checkout, payer );
	if ( paper.type === 'sepa_debit' ) {
		return debit( books, checkout, intent );
	}
	if ( paper.card.behaviour === 'declines' ) {
		return decline( books, intent, paper.card, billed( checkout ) );
	}
	if ( paper.card.behaviour === 'needs_authentication' ) {
		intent.status = 'requires_action';
		intent.next_action = { type: 'use_stripe_sdk', use_stripe_sdk: {} };
		books.announce( { type: 'payment_intent.requires_action', data: { object: intent } } );
		return { is: 'authenticating' };
	}
	return take( books, checkout, intent, paper );
}

/** The bank's question, which a card with 3-D Secure asks, was answered. */
export function authenticate( books: Books, checkout: CheckoutRecord, passed: boolean ): PaymentOutcome {
	onlyOpen( checkout );
	const intent = intentOf( books, checkout );
	if ( intent.status !== 'requires_action' ) {
		throw impossible( 'No bank asks for authentication of this payment.', 'payment_intent_unexpected_state' );
	}
	if ( passed ) {
		return take( books, checkout, intent, { type: 'card', card: testCards.needs_authentication } );
	}
	const code = 'payment_intent_authentication_failure';
	fail( books, intent, { type: 'invalid_request_error', code, message: notAuthenticated } );
	return { is: 'declined', message: notAuthenticated };
}

/** What the bank said, days after a debit was asked for. */
export function settleDebit( books: Books, checkout: CheckoutRecord, arrived: boolean ): void {
	const { session } = checkout;
	const intent = intentOf( books, checkout );
	const charge = typeof intent.latest_charge === 'string' ? books.charges.get( intent.latest_charge ) : undefined;
	if ( intent.status !== 'processing' || ! charge ) {
		throw impossible( `The payment of ${ session.id } is not being processed.`, 'payment_intent_unexpected_state' );
	}
	if ( arrived ) {
		charge.status = 'succeeded';
		charge.paid = true;
		session.payment_status = 'paid';
		succeed( books, intent, charge );
		books.announce( { type: 'checkout.session.async_payment_succeeded', data: { object: session } } );
		return;
	}
	charge.status = 'failed';
	charge.failure_code = 'insufficient_funds';
	charge.failure_message = debitFailed;
	fail(
		books,
		intent,
		{ type: 'card_error', code: 'payment_intent_payment_attempt_failed', message: debitFailed },
		charge
	);
	books.announce( { type: 'checkout.session.async_payment_failed', data: { object: session } } );
}

function take( books: Books, checkout: CheckoutRecord, intent: Stripe.PaymentIntent, paper: Paper ): PaymentOutcome {
	succeed( books, intent, createCharge( books, intent, paper, 'succeeded', billed( checkout ) ) );
	complete( books, checkout, 'paid' );
	return { is: 'paid' };
}

function debit( books: Books, checkout: CheckoutRecord, intent: Stripe.PaymentIntent ): PaymentOutcome {
	const charge = createCharge( books, intent, { type: 'sepa_debit' }, 'pending', billed( checkout ) );
	intent.status = 'processing';
	intent.latest_charge = charge.id;
	intent.payment_method = charge.payment_method;
	books.announce( { type: 'charge.pending', data: { object: charge } } );
	books.announce( { type: 'payment_intent.processing', data: { object: intent } } );
	complete( books, checkout, 'unpaid' );
	return { is: 'processing' };
}

function decline( books: Books, intent: Stripe.PaymentIntent, card: TestCard, by: Payer ): PaymentOutcome {
	const message = declineMessage( card );
	const charge = createCharge( books, intent, { type: 'card', card }, 'failed', by );
	const decline_code = card.decline_code ?? 'generic_decline';
	fail( books, intent, { type: 'card_error', code: 'card_declined', decline_code, message }, charge );
	return { is: 'declined', message };
}

function complete( books: Books, { session }: CheckoutRecord, payment_status: 'paid' | 'unpaid' ): void {
	session.status = 'complete';
	session.payment_status = payment_status;
	session.url = null;
	books.announce( { type: 'checkout.session.completed', data: { object: session } } );
}

function onlyOpen( { session }: CheckoutRecord ): void {
	if ( session.status !== 'open' ) {
		throw impossible( `The Checkout Session ${ session.id } is ${ session.status }: it cannot be paid.` );
	}
}

function remember( { session }: CheckoutRecord, { email, name }: Payer ): void {
	session.customer_details = customer( email ?? session.customer_email ?? 'customer@example.com', name );
}

function billed( { session }: CheckoutRecord ): Payer {
	return { email: session.customer_details?.email ?? null, name: session.customer_details?.name ?? null };
}
