import { __, _n, sprintf } from '@wordpress/i18n';
import type { Due } from '../location';

/** How late the invoices are, short. */
export function dueLabel( due: Due ): string {
	switch ( due ) {
		case 'open':
			return __( 'Open invoices', 'coffer' );
		case 'current':
			return __( 'Not due yet', 'coffer' );
		case '1_30':
			return __( '1–30 days late', 'coffer' );
		case '31_60':
			return __( '31–60 days late', 'coffer' );
		case '61_more':
			return __( 'Over 60 days late', 'coffer' );
	}
}

export function invoiceCount( count: number ): string {
	/* translators: %d: number of invoices. */
	return sprintf( _n( '%d invoice', '%d invoices', count, 'coffer' ), count );
}
