import { __ } from '@wordpress/i18n';
import type { Document, LeakFinding, Message, MessagePreview } from '@coffer/api';
import type { Tone } from '../words';

type Purpose = Message[ 'purpose' ];

/** Which text fits a document as it stands. The person may take another one. */
export function fittingPurpose( { kind, payment_status: payment, facts }: Document ): Purpose {
	if ( kind !== 'invoice' ) {
		return kind;
	}
	if ( payment === 'paid' ) {
		return 'receipt';
	}
	return facts.overdue ? 'overdue' : 'invoice';
}

export function stateWords( { state }: Message ): { label: string; tone: Tone } {
	switch ( state ) {
		case 'draft':
			return { label: __( 'Draft', 'coffer' ), tone: 'neutral' };
		case 'copied':
			return { label: __( 'Copied', 'coffer' ), tone: 'success' };
		case 'queued':
			return { label: __( 'On its way', 'coffer' ), tone: 'info' };
		case 'sending':
			return { label: __( 'Being sent', 'coffer' ), tone: 'info' };
		case 'sent':
			return { label: __( 'Sent', 'coffer' ), tone: 'success' };
		case 'failed':
			return { label: __( 'Not sent', 'coffer' ), tone: 'error' };
		case 'unsure':
			return { label: __( 'May have arrived', 'coffer' ), tone: 'warning' };
		case 'withdrawn':
			return { label: __( 'Held back', 'coffer' ), tone: 'warning' };
	}
}

export function changedWords( changed: MessagePreview[ 'changed' ] ): string[] {
	return changed.map( factWords );
}

function factWords( fact: MessagePreview[ 'changed' ][ number ] ): string {
	switch ( fact ) {
		case 'total':
			return __( 'the amount', 'coffer' );
		case 'balance':
			return __( 'what is left to pay', 'coffer' );
		case 'currency':
			return __( 'the currency', 'coffer' );
		case 'due_date':
			return __( 'the due date', 'coffer' );
		case 'workflow':
		case 'payment_status':
			return __( 'the state', 'coffer' );
	}
}

/** The part of a text that a finding is about, in the units in which browsers count (UTF-16). */
export function rangeOf( text: string, { offset, length }: LeakFinding ): [ number, number ] {
	const letters = Array.from( text );
	const start = letters.slice( 0, offset ).join( '' ).length;
	return [ start, start + letters.slice( offset, offset + length ).join( '' ).length ];
}
