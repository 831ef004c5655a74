/** For authors who write TypeScript: names and details of the events are typed by importing the module. */
import { onPayment, type PaymentDetail } from '@coffer/pay-now';

/** Counts what was paid on this page, by currency. Minor units. */
export function countPayments( totals: Map< string, number > ): () => void {
	return onPayment( 'succeeded', ( { currency, amount }: PaymentDetail ) => {
		totals.set( currency, ( totals.get( currency ) ?? 0 ) + amount );
	} );
}
