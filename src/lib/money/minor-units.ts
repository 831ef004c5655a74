import { InvalidInput } from './invalid-input';

/** The range of every amount, in minor units; the same on the server. */
export const MAX_MINOR_UNITS = Number.MAX_SAFE_INTEGER;

/** As a number; throws `amount_out_of_range` when a number could not hold it exactly. */
export function toMinorUnits( value: bigint, field: string ): number {
	const minor = Number( value );
	if ( ! Number.isSafeInteger( minor ) ) {
		throw new InvalidInput( field, 'amount_out_of_range' );
	}
	return minor;
}
