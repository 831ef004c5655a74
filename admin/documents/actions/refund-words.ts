import { __, sprintf } from '@wordpress/i18n';
import type { Document, RefundInput } from '@coffer/api';
import { amountWords, documentTitle } from '../../words';

/**
 * What became of a refund, from the document as it is afterwards.
 *
 * @param gateway What people call the gateway that was asked; null when none was.
 */
export function refundDoneWords(
	document: Document,
	{ payment_id: id, amount, method }: Pick< RefundInput, 'payment_id' | 'amount' | 'method' >,
	gateway: string | null
): string {
	const words = amountWords( amount, document.currency );
	const refunds = document.applications.find( ( { payment } ) => payment?.id === id )?.payment?.refunds ?? [];
	if ( method === 'online' && refunds[ refunds.length - 1 ]?.state === 'pending' ) {
		return sprintf(
			/* translators: 1: amount. 2: name of a payment service, such as Stripe. */
			__( 'Refund of %1$s is under way. It counts as soon as %2$s confirms it.', 'coffer' ),
			words,
			gateway ?? ''
		);
	}
	const left = amountWords( document.balance, document.currency );
	return method === 'online'
		? sprintf(
				/* translators: 1: amount. 2: number of a document. 3: what is left to pay. */
				__( 'Refund of %1$s made. %2$s has %3$s left to pay.', 'coffer' ),
				words,
				documentTitle( document ),
				left
			)
		: sprintf(
				/* translators: 1: amount. 2: number of a document. 3: what is left to pay. */
				__( 'Refund of %1$s recorded. %2$s has %3$s left to pay.', 'coffer' ),
				words,
				documentTitle( document ),
				left
			);
}
