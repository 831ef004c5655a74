<?php
declare( strict_types=1 );

namespace Coffer\Domain\Money;

use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/**
 * A discount on a line or on a whole document: nothing, a percentage (1/1000 percent) or an amount (minor units).
 */
final class Discount {

	private function __construct( public readonly DiscountKind $kind, public readonly int $value ) {
	}

	public static function none(): self {
		return new self( DiscountKind::None, 0 );
	}

	/**
	 * @param array<string, mixed> $row  With `discount_kind` (none when left out) and `discount_value` (0 when left out).
	 * @param string               $path Prefix of the fields, such as `lines.2.`.
	 * @throws InvalidInput `invalid_input` or `invalid_discount`.
	 */
	public static function fromArray( array $row, string $path = '' ): self {
		$kind = $row['discount_kind'] ?? 'none';
		$kind = is_string( $kind ) ? DiscountKind::tryFrom( $kind ) : null;
		if ( null === $kind ) {
			throw InvalidInput::at( $path . 'discount_kind', 'invalid_input' );
		}
		if ( DiscountKind::None === $kind ) {
			return self::none();
		}
		$value = $row['discount_value'] ?? 0;
		$max   = DiscountKind::Percent === $kind ? Percentage::WHOLE : MinorUnits::MAX;
		if ( ! is_int( $value ) || $value < 0 || $value > $max ) {
			throw InvalidInput::at( $path . 'discount_value', 'invalid_discount' );
		}
		return new self( $kind, $value );
	}

	/**
	 * What is taken off, in minor units. A percentage of a negative amount is negative; an amount is never more than
	 * what it is taken from.
	 *
	 * @param string $field Where the value was written, for the refusal.
	 * @throws InvalidInput `invalid_discount`.
	 */
	public function from( int $amount, string $field ): int {
		if ( DiscountKind::Percent === $this->kind ) {
			return (int) Exact::share( $amount, $this->value, Percentage::WHOLE );
		}
		if ( $this->value > max( 0, $amount ) ) {
			throw InvalidInput::at( $field, 'invalid_discount' );
		}
		return $this->value;
	}
}
