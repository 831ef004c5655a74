<?php
declare( strict_types=1 );

namespace Coffer\Domain\Money;

defined( 'ABSPATH' ) || exit;

/**
 * Percentages are integers of 1/1000 percent: 12.5 % = 12500. This is the one place that says what 100 % is.
 */
final class Percentage {

	public const WHOLE  = 100_000;
	public const PLACES = 3;

	/** @phpstan-assert-if-true int<0, 100000> $value */
	public static function isValid( mixed $value ): bool {
		return is_int( $value ) && $value >= 0 && $value <= self::WHOLE;
	}
}
