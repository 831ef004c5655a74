import { __, sprintf } from '@wordpress/i18n';
import { digitsOf, type InvalidInput, type ParseRefusal } from '@coffer/api';

/** Why a number that was typed is not taken. */
export function parseProblem( reason: ParseRefusal, places: number ): string {
	switch ( reason ) {
		case 'empty':
			return __( 'Write a number.', 'coffer' );
		case 'not_a_number':
			return __( 'This is not a number.', 'coffer' );
		case 'too_many_decimals':
			return places === 0
				? __( 'No decimals here.', 'coffer' )
				: /* translators: %d: number of decimal places. */
					sprintf( __( 'At most %d decimals.', 'coffer' ), places );
		case 'ambiguous':
			return __( 'This can be read in two ways. Write it without a separator of thousands.', 'coffer' );
		case 'amount_out_of_range':
			return __( 'This is larger than Coffer can keep.', 'coffer' );
	}
}

/** As `parseProblem`, for an amount of a currency. */
export function amountProblem( reason: ParseRefusal, currency: string ): string {
	return parseProblem( reason, digitsOf( currency ) );
}

/** What the arithmetic refuses, in words that are short enough to stand below a field. */
export function inputProblem( { code }: InvalidInput ): string {
	switch ( code ) {
		case 'invalid_quantity':
			return __( 'A quantity is not zero.', 'coffer' );
		case 'invalid_discount':
			return __( 'A discount is not negative, and not more than what it is taken from.', 'coffer' );
		case 'invalid_rate':
			return __( 'A tax rate lies between 0 and 100 percent.', 'coffer' );
		case 'amount_out_of_range':
			return __( 'This is larger than Coffer can keep.', 'coffer' );
		case 'negative_total':
			return __( 'The total of a document cannot be below zero.', 'coffer' );
		case 'too_many_lines':
			return __( 'A document has at most 500 lines.', 'coffer' );
		default:
			return __( 'This cannot be used.', 'coffer' );
	}
}
