<?php
declare( strict_types=1 );

namespace Coffer\Domain\Money;

use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/**
 * The range of every amount: whole minor units that JavaScript can hold exactly (ECMA-262, Number.MAX_SAFE_INTEGER).
 */
final class MinorUnits {

	public const MAX = 9_007_199_254_740_991;

	/**
	 * @param mixed $value What came in; only a PHP integer is an amount, never a numeric string or a float.
	 * @throws InvalidInput `invalid_amount` or `amount_out_of_range`.
	 */
	public static function of( mixed $value, string $field ): int {
		if ( is_int( $value ) ) {
			return self::within( $value, $field );
		}
		// JSON numbers beyond 64 bits arrive as floats: they are too large rather than malformed.
		$too_large = is_float( $value ) && abs( $value ) > self::MAX;
		throw InvalidInput::at( $field, $too_large ? 'amount_out_of_range' : 'invalid_amount' );
	}

	/** @throws InvalidInput As of(); `invalid_amount` also for zero and less. */
	public static function positive( mixed $value, string $field ): int {
		$amount = self::of( $value, $field );
		return $amount > 0 ? $amount : throw InvalidInput::at( $field, 'invalid_amount' );
	}

	/** @throws InvalidInput `amount_out_of_range`. */
	public static function within( ?int $value, string $field ): int {
		if ( null === $value || $value > self::MAX || $value < -self::MAX ) {
			throw InvalidInput::at( $field, 'amount_out_of_range' );
		}
		return $value;
	}
}
