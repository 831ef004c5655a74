/**
 * Exact multiplication and division of amounts: a product of two amounts needs 106 bits, a number has 53.
 * Twin of server/Domain/Money/Exact.php.
 */

const magnitude = ( value: bigint ) => ( value < 0n ? -value : value );

/** `a * b / divisor`, rounded half away from zero (0.5 -> 1, -0.5 -> -1). The divisor is positive. */
export function share( a: bigint, b: bigint, divisor: bigint ): bigint {
	const product = a * b;
	const rounded = ( 2n * magnitude( product ) + divisor ) / ( 2n * divisor );
	return product < 0n ? -rounded : rounded;
}

/**
 * Parts of an amount in proportion to the weights, that add up to it exactly: each part is rounded down and what is
 * left goes, one unit each, to the largest remainders (the earlier one of equals).
 *
 * The amount lies between 0 and the sum of the weights, which may be negative.
 */
export function spread( amount: bigint, weights: readonly bigint[] ): bigint[] {
	const sum = weights.reduce( ( total, weight ) => total + weight, 0n );
	if ( sum === 0n || amount === 0n ) {
		return weights.map( () => 0n );
	}
	if ( sum < 0n ) {
		// Mirrored, so that a document and its negative are spread alike.
		const mirrored = weights.map( ( weight ) => -weight );
		return spread( -amount, mirrored ).map( ( part ) => -part );
	}
	const shares = weights.map( ( weight, position ) => {
		const remainder = ( ( ( amount * weight ) % sum ) + sum ) % sum;
		return { position, part: ( amount * weight - remainder ) / sum, remainder };
	} );
	let left = shares.reduce( ( rest, { part } ) => rest - part, amount );
	const byRemainder = [ ...shares ].sort(
		( one, other ) => compare( other.remainder, one.remainder ) || one.position - other.position
	);
	for ( const winner of byRemainder ) {
		if ( left === 0n ) {
			break;
		}
		winner.part += 1n;
		left -= 1n;
	}
	return shares.map( ( { part } ) => part );
}

function compare( one: bigint, other: bigint ): number {
	if ( one === other ) {
		return 0;
	}
	return one < other ? -1 : 1;
}
