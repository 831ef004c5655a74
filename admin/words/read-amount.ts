import { __, sprintf } from '@wordpress/i18n';
import { isCurrency, parseAmount } from '@coffer/api';
import { boot } from '../boot';
import { amountWords } from './money';
import { amountProblem } from './problem';

/** Minor units, or in words why it cannot be used. */
export type ReadAmount = { value: number; problem?: undefined } | { value: null; problem: string };

const refused = ( problem: string ): ReadAmount => ( { value: null, problem } );

/**
 * An amount above zero from what a person typed, in the reader's way of writing numbers.
 *
 * @param most What there is at most, in minor units; left out when there is no bound.
 */
export function readAmount( text: string, currency: string, most?: number ): ReadAmount {
	if ( ! isCurrency( currency ) ) {
		return refused( __( 'Coffer does not know this currency.', 'coffer' ) );
	}
	const parsed = parseAmount( text, currency, boot.locale );
	if ( ! parsed.ok ) {
		return refused( amountProblem( parsed.reason, currency ) );
	}
	if ( parsed.value <= 0 ) {
		return refused( __( 'Write an amount above zero.', 'coffer' ) );
	}
	if ( most !== undefined && parsed.value > most ) {
		/* translators: %s: amount of money. */
		return refused( sprintf( __( 'At most %s.', 'coffer' ), amountWords( most, currency ) ) );
	}
	return { value: parsed.value };
}
