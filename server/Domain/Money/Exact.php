<?php
declare( strict_types=1 );

namespace Coffer\Domain\Money;

defined( 'ABSPATH' ) || exit;

/**
 * Exact multiplication and division of amounts, without extensions: the product of two amounts needs 106 bits,
 * a PHP integer has 64. Twin of src/lib/money/exact.ts.
 */
final class Exact {

	/**
	 * `a * b / divisor`, rounded half away from zero (0.5 -> 1, -0.5 -> -1).
	 *
	 * @param int $a       Within +-MinorUnits::MAX, as is $b.
	 * @param int $divisor From 1 to MinorUnits::MAX.
	 * @return int|null Null when the result is outside +-MinorUnits::MAX.
	 */
	public static function share( int $a, int $b, int $divisor ): ?int {
		$parts = self::divideProduct( abs( $a ), abs( $b ), $divisor );
		if ( null === $parts ) {
			return null;
		}
		[ $quotient, $remainder ] = $parts;
		if ( 2 * $remainder >= $divisor ) {
			++$quotient;
		}
		if ( $quotient > MinorUnits::MAX ) {
			return null;
		}
		return ( $a < 0 ) === ( $b < 0 ) ? $quotient : -$quotient;
	}

	/**
	 * Parts of an amount in proportion to the weights, that add up to it exactly: each part is rounded down and what is
	 * left goes, one unit each, to the largest remainders (the earlier one of equals).
	 *
	 * @param int       $amount  Between 0 and the sum of the weights, which may be negative.
	 * @param list<int> $weights Each within +-MinorUnits::MAX, as is their sum. Signs may differ.
	 * @return list<int> As many as there are weights.
	 */
	public static function spread( int $amount, array $weights ): array {
		$sum = array_sum( $weights );
		if ( 0 === $sum || 0 === $amount ) {
			return array_map( static fn (): int => 0, $weights );
		}
		if ( $sum < 0 ) {
			// Mirrored, so that a document and its negative are spread alike.
			$mirrored = self::spread( -$amount, array_map( static fn ( int $weight ): int => -$weight, $weights ) );
			return array_map( static fn ( int $part ): int => -$part, $mirrored );
		}
		$parts      = [];
		$remainders = [];
		foreach ( $weights as $weight ) {
			[ $part, $remainder ] = self::divideProduct( $amount, abs( $weight ), $sum ) ?? [ 0, 0 ];
			if ( $weight < 0 ) {
				$part      = $remainder > 0 ? -$part - 1 : -$part;
				$remainder = $remainder > 0 ? $sum - $remainder : 0;
			}
			$parts[]      = $part;
			$remainders[] = $remainder;
		}
		// Stable since PHP 8.0: equal remainders keep their order.
		arsort( $remainders );
		$left = $amount - array_sum( $parts );
		foreach ( array_slice( array_keys( $remainders ), 0, $left ) as $position ) {
			++$parts[ $position ];
		}
		return array_values( $parts );
	}

	/**
	 * Quotient and remainder of `a * b / divisor` for numbers that are not negative.
	 *
	 * @return array{int, int}|null Null when the quotient is far outside the range of amounts.
	 */
	private static function divideProduct( int $a, int $b, int $divisor ): ?array {
		if ( 0 === $b || $a <= intdiv( PHP_INT_MAX, $b ) ) {
			return [ intdiv( $a * $b, $divisor ), $a * $b % $divisor ];
		}
		// a = whole * divisor + rest, so a * b / divisor = whole * b + rest * b / divisor.
		$whole = intdiv( $a, $divisor );
		$rest  = $a % $divisor;
		if ( $whole > intdiv( MinorUnits::MAX, $b ) ) {
			return null;
		}
		// Long division, 8 bits of b at a time: with rest < divisor < 2^53 every step stays below 2^62.
		$quotient  = 0;
		$remainder = 0;
		for ( $shift = 48; $shift >= 0; $shift -= 8 ) {
			$remainder = $remainder * 256 + $rest * ( ( $b >> $shift ) & 255 );
			$quotient  = $quotient * 256 + intdiv( $remainder, $divisor );
			$remainder = $remainder % $divisor;
		}
		return [ $whole * $b + $quotient, $remainder ];
	}
}
