import type Stripe from 'stripe';
import { impossible, refused } from './api-error';
import { existing, type Books, type RefundOutcome } from './books';
import { chargeOf } from './charges';
import type { Form } from './form';
import { newId } from './ids';
import { checkPrice, written } from './money';
import { paymentIntentOf } from './payment-intents';

export interface RefundParams {
	readonly charge: Stripe.Charge;
	/** Left out: all that is left. */
	readonly amount?: number | undefined;
	readonly reason?: string | undefined;
	readonly metadata?: Record< string, string >;
}

export function refundParams( form: Form, books: Books, elsewhere: Books ): RefundParams {
	const intent = form.text( 'payment_intent' );
	const charge = form.text( 'charge' );
	const amount = form.integer( 'amount' );
	const reason = form.choice( 'reason', [ 'duplicate', 'fraudulent', 'requested_by_customer' ] );
	const metadata = form.metadata();
	form.allRead();
	if ( amount !== undefined && amount < 1 ) {
		throw refused( 'amount', 'This value must be greater than or equal to 1.', 'parameter_invalid_integer' );
	}
	const refundable = charge
		? chargeOf( books, charge, 'charge', elsewhere )
		: chargeOfIntent( books, intent, elsewhere );
	return { charge: refundable, amount, reason, metadata };
}

function chargeOfIntent( books: Books, id: string | undefined, elsewhere?: Books ): Stripe.Charge {
	if ( ! id ) {
		throw refused(
			'payment_intent',
			'One of the following params should be provided for this request: payment_intent or charge.'
		);
	}
	const intent = paymentIntentOf( books, id, 'payment_intent', elsewhere );
	const charge = typeof intent.latest_charge === 'string' ? books.charges.get( intent.latest_charge ) : undefined;
	if ( intent.status !== 'succeeded' || ! charge ) {
		throw impossible(
			`This PaymentIntent (${ id }) does not have a successful charge to refund.`,
			undefined,
			'payment_intent'
		);
	}
	return charge;
}

export function refundableChargeOf( books: Books, intent: string ): Stripe.Charge {
	return chargeOfIntent( books, intent );
}

export function createRefund( books: Books, params: RefundParams, outcome: RefundOutcome ): Stripe.Refund {
	const { charge } = params;
	const left = charge.amount - charge.amount_refunded;
	const amount = params.amount ?? left;
	if ( charge.disputed ) {
		throw impossible( `Charge ${ charge.id } has been charged back; cannot issue a refund.`, 'charge_disputed' );
	}
	if ( charge.status !== 'succeeded' ) {
		throw impossible( `Charge ${ charge.id } has not been paid; cannot issue a refund.`, 'charge_not_refundable' );
	}
	if ( left === 0 ) {
		throw impossible( `Charge ${ charge.id } has already been refunded.`, 'charge_already_refunded' );
	}
	checkPrice( amount, charge.currency, 'amount' );
	if ( amount > left ) {
		const [ asked, rest ] = [ written( amount, charge.currency ), written( left, charge.currency ) ];
		const message = `Refund amount (${ asked }) is greater than unrefunded amount on charge (${ rest })`;
		throw impossible( message, undefined, 'amount' );
	}
	const type = charge.payment_method_details?.type ?? 'card';
	const refund: Stripe.Refund = {
		id: newId( type === 'card' ? 're' : 'pyr' ),
		object: 'refund',
		amount,
		balance_transaction: newId( 'txn' ),
		charge: charge.id,
		created: books.clock.now(),
		currency: charge.currency,
		customer: null,
		customer_account: null,
		destination_details: type === 'card' ? { type, card: { type: 'refund' } } : { type },
		metadata: params.metadata ?? {},
		payment_intent: charge.payment_intent,
		payment_method: charge.payment_method,
		reason: params.reason ?? null,
		receipt_number: null,
		source_transfer_reversal: null,
		status: outcome === 'succeeded' ? 'succeeded' : 'pending',
		transfer_reversal: null,
	};
	if ( refund.status === 'pending' ) {
		refund.pending_reason = 'processing';
	}
	books.refunds.set( refund.id, refund );
	give( charge, amount );
	books.announce( { type: 'refund.created', data: { object: refund } } );
	books.announce( { type: 'charge.refunded', data: { object: charge } } );
	if ( outcome === 'failed' ) {
		settleRefund( books, refund, false );
	}
	return refund;
}

export function refundOf( books: Books, id: string, elsewhere?: Books ): Stripe.Refund {
	return existing( books.refunds.get( id ), 'refund', id, 'refund', elsewhere );
}

/** A refund arrives, or comes back: then the charge counts as not refunded, and the money is with the account again. */
export function settleRefund( books: Books, refund: Stripe.Refund, arrived: boolean ): void {
	if ( refund.status === 'failed' || ( arrived && refund.status === 'succeeded' ) ) {
		throw impossible( `The refund ${ refund.id } has ${ refund.status }.` );
	}
	refund.status = arrived ? 'succeeded' : 'failed';
	delete refund.pending_reason;
	if ( ! arrived ) {
		refund.failure_reason = 'lost_or_stolen_card';
		refund.failure_balance_transaction = newId( 'txn' );
		give( chargeOf( books, typeof refund.charge === 'string' ? refund.charge : '', 'charge' ), -refund.amount );
	}
	books.announce( { type: 'refund.updated', data: { object: refund } } );
	books.announce( { type: 'charge.refund.updated', data: { object: refund } } );
	if ( ! arrived ) {
		books.announce( { type: 'refund.failed', data: { object: refund } } );
	}
}

function give( charge: Stripe.Charge, amount: number ): void {
	charge.amount_refunded += amount;
	charge.refunded = charge.amount_refunded === charge.amount;
}
