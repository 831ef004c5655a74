<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/** Where the money of an application comes from. */
enum ApplicationSource: string {

	case Payment    = 'payment';
	case CreditNote = 'credit_note';

	/** @throws InvalidInput `invalid_input`. */
	public static function of( mixed $value, string $field ): self {
		$source = is_string( $value ) ? self::tryFrom( $value ) : null;
		return $source ?? throw InvalidInput::at( $field, 'invalid_input' );
	}
}
