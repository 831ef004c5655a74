<?php
declare( strict_types=1 );

namespace Coffer\Domain\Money;

use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/**
 * How many, in 1/10000: 1.5 hours = 15000. Negative for what is taken back, never zero.
 */
final class Quantity {

	public const ONE    = 10_000;
	public const PLACES = 4;

	private function __construct( public readonly int $tenThousandths ) {
	}

	/** @throws InvalidInput `invalid_quantity`. */
	public static function of( mixed $ten_thousandths, string $field = 'quantity' ): self {
		if ( ! is_int( $ten_thousandths ) || 0 === $ten_thousandths
			|| $ten_thousandths > MinorUnits::MAX || $ten_thousandths < -MinorUnits::MAX ) {
			throw InvalidInput::at( $field, 'invalid_quantity' );
		}
		return new self( $ten_thousandths );
	}

	/** @return int|null Minor units for this many at that price, rounded; null when out of range. */
	public function times( int $unit_price ): ?int {
		return Exact::share( $this->tenThousandths, $unit_price, self::ONE );
	}
}
