import type Stripe from 'stripe';
import { impossible } from './api-error';
import { existing, type Books } from './books';
import { newId } from './ids';

const day = 24 * 60 * 60;

/** The customer's bank takes the money back and asks why. */
export function openDispute( books: Books, charge: Stripe.Charge, amount = charge.amount ): Stripe.Dispute {
	if ( charge.disputed ) {
		throw impossible( `The charge ${ charge.id } is disputed already.` );
	}
	const now = books.clock.now();
	const dispute: Stripe.Dispute = {
		id: newId( 'du' ),
		object: 'dispute',
		amount,
		balance_transactions: [],
		charge: charge.id,
		created: now,
		currency: charge.currency,
		enhanced_eligibility_types: [],
		evidence: noEvidence,
		evidence_details: {
			due_by: now + 7 * day,
			enhanced_eligibility: {},
			has_evidence: false,
			past_due: false,
			submission_count: 0,
			submission_method: 'not_submitted',
		},
		intended_submission_method: null,
		is_charge_refundable: false,
		livemode: books.livemode,
		metadata: {},
		payment_intent: charge.payment_intent,
		reason: 'general',
		status: 'needs_response',
	};
	charge.disputed = true;
	books.disputes.set( dispute.id, dispute );
	books.announce( { type: 'charge.dispute.created', data: { object: dispute } } );
	return dispute;
}

export function closeDispute( books: Books, dispute: Stripe.Dispute, status: 'won' | 'lost' ): void {
	if ( dispute.status === 'won' || dispute.status === 'lost' ) {
		throw impossible( `The dispute ${ dispute.id } is ${ dispute.status } already.` );
	}
	dispute.status = status;
	books.announce( { type: 'charge.dispute.closed', data: { object: dispute } } );
}

export function disputeOf( books: Books, id: string, elsewhere?: Books ): Stripe.Dispute {
	return existing( books.disputes.get( id ), 'dispute', id, 'dispute', elsewhere );
}

const noEvidence: Stripe.Dispute.Evidence = {
	access_activity_log: null,
	billing_address: null,
	cancellation_policy: null,
	cancellation_policy_disclosure: null,
	cancellation_rebuttal: null,
	customer_communication: null,
	customer_email_address: null,
	customer_name: null,
	customer_purchase_ip: null,
	customer_signature: null,
	duplicate_charge_documentation: null,
	duplicate_charge_explanation: null,
	duplicate_charge_id: null,
	enhanced_evidence: {},
	product_description: null,
	receipt: null,
	refund_policy: null,
	refund_policy_disclosure: null,
	refund_refusal_explanation: null,
	service_date: null,
	service_documentation: null,
	shipping_address: null,
	shipping_carrier: null,
	shipping_date: null,
	shipping_documentation: null,
	shipping_tracking_number: null,
	uncategorized_file: null,
	uncategorized_text: null,
};
