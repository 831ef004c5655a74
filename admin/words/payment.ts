import { __, sprintf } from '@wordpress/i18n';
import type { Payment, PaymentInput } from '@coffer/api';
import { boot } from '../boot';
import { dateWords } from './time';

/** How staff were paid, or gave back; `online` is for gateways to say. */
export type PaymentMethod = PaymentInput[ 'method' ];

const methods: readonly PaymentMethod[] = [ 'transfer', 'cash', 'cheque', 'card' ];

export function methodLabel( method: Payment[ 'method' ] ): string {
	switch ( method ) {
		case 'cash':
			return __( 'Cash', 'coffer' );
		case 'cheque':
			return __( 'Cheque', 'coffer' );
		case 'card':
			return __( 'Card terminal', 'coffer' );
		case 'transfer':
			return __( 'Bank transfer', 'coffer' );
		case 'online':
			return __( 'Online payment', 'coffer' );
	}
}

export function methodChoices(): { value: PaymentMethod; label: string }[] {
	return methods.map( ( value ) => ( { value, label: methodLabel( value ) } ) );
}

export function isMethod( value: string ): value is PaymentMethod {
	return methods.some( ( method ) => method === value );
}

/** Why a day is none on which money can have come. */
export function problemOfDay( day: string ): string | undefined {
	if ( day === '' ) {
		return __( 'Write the day on which the money was received.', 'coffer' );
	}
	return day > boot.today ? __( 'This day is still to come.', 'coffer' ) : undefined;
}

/** "Bank transfer of 3 Dec, ref. 4711". */
export function paymentWords( payment: Pick< Payment, 'method' | 'received_on' | 'reference' > ): string {
	const words = sprintf(
		/* translators: 1: how it was paid, such as Bank transfer. 2: date. */
		__( '%1$s of %2$s', 'coffer' ),
		methodLabel( payment.method ),
		dateWords( payment.received_on, 'short' )
	);
	return payment.reference === ''
		? words
		: /* translators: 1: payment in words. 2: its reference. */
			sprintf( __( '%1$s, ref. %2$s', 'coffer' ), words, payment.reference );
}
