import type { Document, Payment } from '@coffer/api';

/** A payment on a document, and how much of it can be given back from there. */
export interface RefundablePayment {
	payment: Payment;
	/** What is free of it, and what of it pays this document; less what is on its way back already. Minor units. */
	most: number;
}

/** The payments that pay a document, each once, oldest first. */
export function refundable( { applications }: Pick< Document, 'applications' > ): RefundablePayment[] {
	const found = new Map< number, RefundablePayment >();
	for ( const { payment, amount, undone_at: undone } of applications ) {
		if ( payment !== null && undone === null && payment.actions.refund.allowed ) {
			const before = found.get( payment.id )?.most ?? payment.left - underWay( payment );
			found.set( payment.id, { payment, most: before + amount } );
		}
	}
	return [ ...found.values() ].filter( ( { most } ) => most > 0 );
}

/** What the gateway was asked to give back and has not answered for. Minor units. */
export function underWay( { refunds }: Pick< Payment, 'refunds' > ): number {
	return refunds.reduce( ( sum, { state, amount } ) => ( state === 'pending' ? sum + amount : sum ), 0 );
}
