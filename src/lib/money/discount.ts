import { share } from './exact';
import { InvalidInput } from './invalid-input';
import { WHOLE_PERCENTAGE } from './percentage';

/** A discount as a line or a document carries it. Left out: none. */
export interface Discounted {
	discount_kind?: 'none' | 'percent' | 'amount';
	/** 1/1000 percent (12.5 % = 12500) or minor units, by its kind. */
	discount_value?: number;
}

/** Throws `invalid_discount` when the value cannot be a discount of its kind, whatever it is taken from. */
export function checkDiscount( { discount_kind, discount_value = 0 }: Discounted, path: string ): void {
	if ( discount_kind === undefined || discount_kind === 'none' ) {
		return;
	}
	const max = discount_kind === 'percent' ? WHOLE_PERCENTAGE : Number.MAX_SAFE_INTEGER;
	if ( ! Number.isSafeInteger( discount_value ) || discount_value < 0 || discount_value > max ) {
		throw new InvalidInput( `${ path }discount_value`, 'invalid_discount' );
	}
}

/**
 * What a checked discount takes off, in minor units. A percentage of a negative amount is negative; an amount is never
 * more than what it is taken from, or `invalid_discount` is thrown.
 */
export function discountFrom(
	amount: bigint,
	{ discount_kind, discount_value = 0 }: Discounted,
	path: string
): bigint {
	const value = BigInt( discount_value );
	if ( discount_kind === 'percent' ) {
		return share( amount, value, BigInt( WHOLE_PERCENTAGE ) );
	}
	if ( discount_kind !== 'amount' ) {
		return 0n;
	}
	if ( value > 0n && value > amount ) {
		throw new InvalidInput( `${ path }discount_value`, 'invalid_discount' );
	}
	return value;
}
