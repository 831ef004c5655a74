import { __, sprintf } from '@wordpress/i18n';
import type { AttemptState, Document, Payment, PaymentAttempt, Refund } from '@coffer/api';
import type { Wording } from './status';

/** From what asks for a decision to what is over. */
export const attemptStates = [
	'needs_review',
	'pending',
	'processing',
	'succeeded',
	'failed',
	'cancelled',
] as const satisfies readonly AttemptState[];

export function attemptWording( state: AttemptState ): Wording {
	switch ( state ) {
		case 'needs_review':
			return { label: __( 'Needs review', 'coffer' ), tone: 'warning' };
		case 'pending':
			return { label: __( 'Waiting', 'coffer' ), tone: 'neutral' };
		case 'processing':
			return { label: __( 'Processing', 'coffer' ), tone: 'info' };
		case 'succeeded':
			return { label: __( 'Paid', 'coffer' ), tone: 'success' };
		case 'failed':
			return { label: __( 'Failed', 'coffer' ), tone: 'error' };
		case 'cancelled':
			return { label: __( 'Cancelled', 'coffer' ), tone: 'neutral' };
	}
}

export function refundWording( state: Refund[ 'state' ] ): Wording {
	switch ( state ) {
		case 'pending':
			return { label: __( 'Under way', 'coffer' ), tone: 'info' };
		case 'succeeded':
			return { label: __( 'Given back', 'coffer' ), tone: 'success' };
		case 'failed':
			return { label: __( 'Failed', 'coffer' ), tone: 'error' };
	}
}

/** What is paid for: the number of a document, or what a plugin or block calls it. */
export function attemptSubject( attempt: PaymentAttempt ): string {
	if ( attempt.document_id !== null ) {
		return attempt.document_number ?? __( 'Draft invoice', 'coffer' );
	}
	return sprintf(
		/* translators: 1: what is paid for, such as Booking. 2: its reference. */
		__( '%1$s %2$s', 'coffer' ),
		attempt.source_label,
		attempt.source_reference
	);
}

/** Whether the gateway that a payment came through can be asked to give it back. */
export function isOnline( { provider }: Pick< Payment, 'provider' > ): boolean {
	return provider !== 'manual' && provider !== 'bank_transfer';
}

/** What people call the gateway of a payment, as far as this document knows. */
export function gatewayWords( { attempts }: Pick< Document, 'attempts' >, { id, provider }: Payment ): string {
	const known = attempts.find( ( attempt ) => attempt.id === id || attempt.gateway === provider );
	return known?.gateway_label ?? ( provider === 'stripe' ? 'Stripe' : provider );
}
