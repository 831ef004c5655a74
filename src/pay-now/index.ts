/**
 * Script module `@coffer/pay-now`: begin payments, follow them, and be told what becomes of them. For plugins that show a
 * button of their own; the block coffer/pay-now is made with it. Everything that is not exported here may change.
 */
import { cameBack } from './came-back';
import { openAttempts } from './memory';
import { placeOf } from './payable';
import { followPayment } from './payment';

export type { PayState } from '../contract/types';
export { forget as forgetPayment, recall as lastPayment, remember as rememberPayment } from './memory';
export { PayError } from './pay-error';
export type { Payable } from './payable';
export { confirmPayment, followPayment, getPayment, startPayment, type PaymentStart } from './payment';
export type { PaymentDetail } from './payment-detail';
export { onPayment, type PaymentEventType } from './payment-events';
export { connect, type PaySite } from './site';

const returned = cameBack();

/** The attempt whose reader was just sent back here, also when it was begun in another tab. */
export const returnedAttempt = returned?.attempt;

/** Payments of blocks are followed by their blocks, those of a plugin’s own button here. */
function followOthers(): void {
	openAttempts()
		.filter( ( memory ) => placeOf( memory ) === document )
		.forEach( ( memory ) => {
			const followed = followPayment( memory, () => undefined );
			document.addEventListener( 'visibilitychange', () => followed?.look() );
		} );
}

if ( returned ) {
	if ( document.readyState === 'loading' ) {
		document.addEventListener( 'DOMContentLoaded', followOthers );
	} else {
		// Whoever imports this module listens first.
		setTimeout( followOthers );
	}
}
