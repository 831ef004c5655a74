import type { LineInput } from '../../contract/types';
import { checkDiscount, discountFrom } from './discount';
import { share } from './exact';
import { InvalidInput } from './invalid-input';
import { toMinorUnits } from './minor-units';
import { isPercentage } from './percentage';
import { isQuantity, ONE_PIECE } from './quantity';

/** The figures of a line; its description plays no part, so that totals are live while it is still being written. */
export type PricedLine = Omit< LineInput, 'description' >;

/** What a line comes to, in minor units: without tax in an exclusive document, with it in an inclusive one. */
export interface LineTotals {
	/** Quantity times unit price, rounded. */
	before_discount: number;
	/** What the line's own discount takes off. */
	discount: number;
	/** The difference, which the document counts (EN 16931, BT-131). */
	amount: number;
}

/**
 * Throws `invalid_quantity`, `invalid_amount`, `amount_out_of_range`, `invalid_discount` or `invalid_rate`.
 * The path is the prefix of the fields, such as `lines.2.`.
 */
export function checkLine( line: PricedLine, path: string ): void {
	if ( ! isQuantity( line.quantity ) ) {
		throw new InvalidInput( `${ path }quantity`, 'invalid_quantity' );
	}
	if ( ! Number.isSafeInteger( line.unit_price ) ) {
		const tooLarge = Math.abs( line.unit_price ) > Number.MAX_SAFE_INTEGER;
		throw new InvalidInput( `${ path }unit_price`, tooLarge ? 'amount_out_of_range' : 'invalid_amount' );
	}
	checkDiscount( line, path );
	if ( ! isPercentage( line.tax_rate ?? 0 ) ) {
		throw new InvalidInput( `${ path }tax_rate`, 'invalid_rate' );
	}
}

/** Of a checked line. Throws `amount_out_of_range` or `invalid_discount`. */
export function lineTotals( line: PricedLine, position: number ): LineTotals {
	const field = `lines.${ position }`;
	const product = share( BigInt( line.quantity ), BigInt( line.unit_price ), BigInt( ONE_PIECE ) );
	const before_discount = toMinorUnits( product, field );
	const discount = Number( discountFrom( BigInt( before_discount ), line, `${ field }.` ) );
	return { before_discount, discount, amount: before_discount - discount };
}
