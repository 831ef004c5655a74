<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Gateways;

use Coffer\Domain\Money\Amount;

defined( 'ABSPATH' ) || exit;

/**
 * What a code holds that European banking apps scan to fill in a transfer in EUR (European Payments Council, EPC069-12,
 * version 2).
 */
final class EpcCode {

	private const MOST = 99_999_999_999;

	/** @return string|null Null for an amount that the standard does not take. */
	public static function of( string $holder, string $iban, string $bic, Amount $amount, string $reference ): ?string {
		if ( $amount->minor < 1 || $amount->minor > self::MOST ) {
			return null;
		}
		$lines = [ 'BCD', '002', '1', 'SCT', $bic, mb_substr( $holder, 0, 70 ), $iban, 'EUR' . intdiv( $amount->minor, 100 ) . '.' . sprintf( '%02d', $amount->minor % 100 ), '', '', mb_substr( $reference, 0, 140 ) ];
		return implode( "\n", array_map( static fn ( string $line ): string => trim( (string) preg_replace( '/\s+/u', ' ', $line ) ), $lines ) );
	}
}
