import { __, sprintf } from '@wordpress/i18n';
import type { DocumentSummary } from '@coffer/api';
import { amountWords } from './money';
import { hasPaymentStatus } from './status';

/** What it comes to, and what is left to pay of it. */
export function toPayWords( document: DocumentSummary ): string {
	const { currency, total, balance } = document;
	const sum = amountWords( total, currency );
	if ( ! hasPaymentStatus( document ) ) {
		return sum;
	}
	return balance === total
		? /* translators: %s: amount. */
			sprintf( __( '%s to pay', 'coffer' ), sum )
		: sprintf(
				/* translators: 1: what the document comes to. 2: what is left to pay. */
				__( '%1$s, of which %2$s to pay', 'coffer' ),
				sum,
				amountWords( balance, currency )
			);
}
