<?php
declare( strict_types=1 );

namespace Coffer\Domain\Money;

use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/**
 * Minor units in a currency. Never changes; every result is checked against the range of amounts.
 */
final class Amount {

	public readonly int $minor;

	/** @throws InvalidInput `amount_out_of_range`. */
	public function __construct( int $minor, public readonly Currency $currency, string $field = 'amount' ) {
		$this->minor = MinorUnits::within( $minor, $field );
	}

	public static function zero( Currency $currency ): self {
		return new self( 0, $currency );
	}

	/** @throws InvalidInput `currency_mismatch` or `amount_out_of_range`. */
	public function plus( self $other ): self {
		$this->requireSameCurrency( $other );
		return new self( $this->minor + $other->minor, $this->currency );
	}

	/** @throws InvalidInput `currency_mismatch` or `amount_out_of_range`. */
	public function minus( self $other ): self {
		return $this->plus( $other->negated() );
	}

	public function negated(): self {
		return new self( -$this->minor, $this->currency );
	}

	/**
	 * @return int -1 when this is the smaller one, 0 when they are equal, 1 when it is the larger one.
	 * @throws InvalidInput `currency_mismatch`.
	 */
	public function compare( self $other ): int {
		$this->requireSameCurrency( $other );
		return $this->minor <=> $other->minor;
	}

	public function equals( self $other ): bool {
		return $this->currency->equals( $other->currency ) && $this->minor === $other->minor;
	}

	public function isZero(): bool {
		return 0 === $this->minor;
	}

	public function isPositive(): bool {
		return $this->minor > 0;
	}

	public function isNegative(): bool {
		return $this->minor < 0;
	}

	private function requireSameCurrency( self $other ): void {
		if ( ! $this->currency->equals( $other->currency ) ) {
			throw InvalidInput::at( 'currency', 'currency_mismatch' );
		}
	}
}
