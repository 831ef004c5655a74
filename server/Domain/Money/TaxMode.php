<?php
declare( strict_types=1 );

namespace Coffer\Domain\Money;

use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/**
 * Whether unit prices are without tax or include it.
 */
enum TaxMode: string {

	case Exclusive = 'exclusive';
	case Inclusive = 'inclusive';

	/** @throws InvalidInput `invalid_input`. */
	public static function of( mixed $value, string $field = 'tax_mode' ): self {
		$mode = is_string( $value ) ? self::tryFrom( $value ) : null;
		return $mode ?? throw InvalidInput::at( $field, 'invalid_input' );
	}
}
