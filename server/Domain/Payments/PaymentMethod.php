<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/** How money changed hands: outside of the site, or through a gateway. */
enum PaymentMethod: string {

	case Cash     = 'cash';
	case Cheque   = 'cheque';
	case Card     = 'card';
	case Transfer = 'transfer';
	case Online   = 'online';

	/** @throws InvalidInput `invalid_input`. */
	public static function of( mixed $value, string $field ): self {
		$method = is_string( $value ) ? self::tryFrom( $value ) : null;
		return $method ?? throw InvalidInput::at( $field, 'invalid_input' );
	}
}
