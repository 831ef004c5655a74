<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Gateways;

use Coffer\Domain\Money\Currency;

defined( 'ABSPATH' ) || exit;

/**
 * Amounts as Stripe writes them (docs.stripe.com/currencies): minor units, but two decimals for ISK and UGX, which have none
 * in ISO 4217, none for MGA, which has two there, and a last digit of 0 for currencies with three.
 */
final class StripeAmount {

	private const WRITTEN_WITH_TWO  = [ 'ISK', 'UGX' ];
	private const WRITTEN_WITH_NONE = [ 'MGA' ];
	private const MAX               = 99_999_999;

	/** @return int|null Null when Stripe cannot take the amount. */
	public static function of( int $minor, string $currency ): ?int {
		$whole  = ! in_array( $currency, self::WRITTEN_WITH_NONE, true ) || 0 === $minor % 100;
		$amount = match ( true ) {
			in_array( $currency, self::WRITTEN_WITH_TWO, true )  => $minor > self::MAX ? $minor : $minor * 100,
			in_array( $currency, self::WRITTEN_WITH_NONE, true ) => intdiv( $minor, 100 ),
			default                                              => $minor,
		};
		$fits   = $whole && $amount > 0 && $amount <= self::MAX && ( 3 !== Currency::fromCode( $currency )->digits || 0 === $amount % 10 );
		return $fits ? $amount : null;
	}

	public static function minor( int $amount, string $currency ): int {
		return match ( true ) {
			in_array( $currency, self::WRITTEN_WITH_TWO, true )  => intdiv( $amount, 100 ),
			in_array( $currency, self::WRITTEN_WITH_NONE, true ) => $amount * 100,
			default                                              => $amount,
		};
	}
}
