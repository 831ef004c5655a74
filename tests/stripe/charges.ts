import type Stripe from 'stripe';
import { existing, type Books } from './books';
import { newId } from './ids';
import { declineMessage, type TestCard } from './test-cards';

export type Paper = { readonly type: 'card'; readonly card: TestCard } | { readonly type: 'sepa_debit' };

/** One try to take the money of a payment intent. */
export function createCharge(
	books: Books,
	intent: Stripe.PaymentIntent,
	paper: Paper,
	status: 'succeeded' | 'pending' | 'failed',
	billed: { readonly email: string | null; readonly name: string | null }
): Stripe.Charge {
	const id = newId( paper.type === 'card' ? 'ch' : 'py' );
	const failed = status === 'failed';
	const charge: Stripe.Charge = {
		id,
		object: 'charge',
		amount: intent.amount,
		amount_captured: failed ? 0 : intent.amount,
		amount_refunded: 0,
		application: null,
		application_fee: null,
		application_fee_amount: null,
		balance_transaction: status === 'succeeded' ? newId( 'txn' ) : null,
		billing_details: { address: null, ...billed, phone: null, tax_id: null },
		calculated_statement_descriptor: null,
		captured: ! failed,
		created: books.clock.now(),
		currency: intent.currency,
		customer: null,
		description: intent.description,
		disputed: false,
		failure_balance_transaction: null,
		failure_code: failed ? 'card_declined' : null,
		failure_message: failed && paper.type === 'card' ? declineMessage( paper.card ) : null,
		fraud_details: {},
		livemode: books.livemode,
		metadata: { ...intent.metadata },
		on_behalf_of: null,
		outcome: outcome( paper, failed ),
		paid: status === 'succeeded',
		payment_intent: intent.id,
		payment_method: newId( 'pm' ),
		payment_method_details: details( paper, intent.amount ),
		receipt_email: intent.receipt_email,
		receipt_number: null,
		receipt_url: null,
		refunded: false,
		review: null,
		shipping: null,
		source: null,
		source_transfer: null,
		statement_descriptor: null,
		statement_descriptor_suffix: null,
		status,
		transfer_data: null,
		transfer_group: null,
	};
	books.charges.set( id, charge );
	return charge;
}

export function chargeOf( books: Books, id: string, param: string, elsewhere?: Books ): Stripe.Charge {
	return existing( books.charges.get( id ), 'charge', id, param, elsewhere );
}

function outcome( paper: Paper, failed: boolean ): Stripe.Charge.Outcome {
	return {
		advice_code: null,
		network_advice_code: null,
		network_decline_code: null,
		network_status: failed ? 'declined_by_network' : 'approved_by_network',
		reason: failed && paper.type === 'card' ? ( paper.card.decline_code ?? null ) : null,
		seller_message: failed ? 'The bank did not return any further details with this decline.' : 'Payment complete.',
		type: failed ? 'issuer_declined' : 'authorized',
	};
}

function details( paper: Paper, amount: number ): Stripe.Charge.PaymentMethodDetails {
	if ( paper.type === 'sepa_debit' ) {
		return {
			type: 'sepa_debit',
			sepa_debit: {
				bank_code: '37040044',
				branch_code: null,
				country: 'DE',
				fingerprint: null,
				last4: '3000',
				mandate: newId( 'mandate' ),
			},
		};
	}
	const { number, brand, country } = paper.card;
	return {
		type: 'card',
		card: {
			amount_authorized: amount,
			authorization_code: null,
			brand,
			checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
			country,
			electronic_commerce_indicator: null,
			exp_month: 12,
			exp_year: new Date().getFullYear() + 4,
			fingerprint: null,
			funding: 'credit',
			installments: null,
			last4: number.slice( -4 ),
			mandate: null,
			network: brand,
			network_transaction_id: null,
			regulated_status: 'unregulated',
			three_d_secure: null,
			transaction_link_id: null,
			wallet: null,
		},
	};
}
