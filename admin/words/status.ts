import { __ } from '@wordpress/i18n';
import type { DocumentKind, DocumentSummary, PaymentStatus, PortalLink, Workflow } from '@coffer/api';

/** How a badge looks. It always says its state in words as well. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error';

/** A state in words. */
export interface Wording {
	label: string;
	tone: Tone;
}

export function kindLabel( kind: DocumentKind ): string {
	switch ( kind ) {
		case 'invoice':
			return __( 'Invoice', 'coffer' );
		case 'quote':
			return __( 'Quote', 'coffer' );
		case 'credit_note':
			return __( 'Credit note', 'coffer' );
	}
}

export function workflowWording( workflow: Workflow ): Wording {
	switch ( workflow ) {
		case 'draft':
			return { label: __( 'Draft', 'coffer' ), tone: 'neutral' };
		case 'sent':
			return { label: __( 'Sent', 'coffer' ), tone: 'info' };
		case 'accepted':
			return { label: __( 'Accepted', 'coffer' ), tone: 'success' };
		case 'declined':
			return { label: __( 'Declined', 'coffer' ), tone: 'error' };
		case 'expired':
			return { label: __( 'Expired', 'coffer' ), tone: 'warning' };
		case 'void':
			return { label: __( 'Void', 'coffer' ), tone: 'neutral' };
	}
}

export function paymentWording( status: PaymentStatus ): Wording {
	switch ( status ) {
		case 'unpaid':
			return { label: __( 'Unpaid', 'coffer' ), tone: 'neutral' };
		case 'processing':
			return { label: __( 'Processing', 'coffer' ), tone: 'info' };
		case 'partial':
			return { label: __( 'Partly paid', 'coffer' ), tone: 'warning' };
		case 'paid':
			return { label: __( 'Paid', 'coffer' ), tone: 'success' };
		case 'refunded':
			return { label: __( 'Refunded', 'coffer' ), tone: 'neutral' };
		case 'partially_refunded':
			return { label: __( 'Partly refunded', 'coffer' ), tone: 'neutral' };
	}
}

export function linkStateWording( state: PortalLink[ 'state' ] ): Wording {
	switch ( state ) {
		case 'live':
			return { label: __( 'Live', 'coffer' ), tone: 'success' };
		case 'expired':
			return { label: __( 'Expired', 'coffer' ), tone: 'warning' };
		case 'revoked':
			return { label: __( 'Revoked', 'coffer' ), tone: 'error' };
	}
}

/**
 * Where a document stands with money: an invoice with what is paid, a credit note with what is used of it. Null for
 * drafts, quotes and what was voided, which have no such standing.
 */
export function moneyWording( document: DocumentSummary ): Wording | null {
	if ( hasPaymentStatus( document ) ) {
		return paymentWording( document.payment_status );
	}
	if ( document.kind !== 'credit_note' || document.workflow !== 'sent' ) {
		return null;
	}
	return document.payment_status === 'paid'
		? { label: __( 'Used up', 'coffer' ), tone: 'neutral' }
		: { label: __( 'Credit left', 'coffer' ), tone: 'info' };
}

/** Whether anybody owes it: not drafts, not quotes, not credit notes, not what was voided. */
export function hasPaymentStatus( document: DocumentSummary ): boolean {
	return document.kind === 'invoice' && document.workflow !== 'draft' && document.workflow !== 'void';
}

/** What a document is called before it has a number. */
export function documentTitle( document: Pick< DocumentSummary, 'kind' | 'number' > ): string {
	if ( document.number !== null ) {
		return document.number;
	}
	switch ( document.kind ) {
		case 'invoice':
			return __( 'Draft invoice', 'coffer' );
		case 'quote':
			return __( 'Draft quote', 'coffer' );
		case 'credit_note':
			return __( 'Draft credit note', 'coffer' );
	}
}
