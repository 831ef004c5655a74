<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Export;

use Coffer\Domain\Money\Amount;
use Coffer\Domain\Money\AmountFormat;
use Coffer\Domain\Money\Currency;

defined( 'ABSPATH' ) || exit;

/** A plain decimal, for programs: 1234.50, with as many places as the currency has. */
final class DecimalAmount {

	public static function of( int $minor, string $currency ): string {
		return ( new AmountFormat( '.', '' ) )->number( new Amount( $minor, Currency::fromCode( $currency ) ) );
	}
}
