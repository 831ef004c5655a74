<?php
declare( strict_types=1 );

namespace Coffer\Domain\Settings;

use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/** Numbers of bank accounts by ISO 13616, checked as ISO 7064 (mod 97-10) asks for. */
final class Iban {

	/**
	 * @return string In capitals and without blanks; empty when there is none.
	 * @throws InvalidInput `invalid_iban`.
	 */
	public static function of( mixed $value, string $field ): string {
		if ( ! is_string( $value ) || strlen( $value ) > 100 ) {
			throw InvalidInput::at( $field, 'invalid_iban' );
		}
		$iban = strtoupper( (string) preg_replace( '/[\s\p{Zs}-]+/u', '', $value ) );
		if ( ( '' === $iban ) !== ( '' === trim( $value ) ) || ( '' !== $iban && ! self::isValid( $iban ) ) ) {
			throw InvalidInput::at( $field, 'invalid_iban' );
		}
		return $iban;
	}

	/** As people read it: DE89 3704 0044 0532 0130 00. */
	public static function inGroups( string $iban ): string {
		return rtrim( chunk_split( $iban, 4, ' ' ) );
	}

	private static function isValid( string $iban ): bool {
		return 1 === preg_match( '/\A[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}\z/', $iban ) && 1 === self::remainder( $iban );
	}

	/** Of the country and check digits moved to the end, letters counted from A = 10. */
	private static function remainder( string $iban ): int {
		$remainder = 0;
		foreach ( str_split( substr( $iban, 4 ) . substr( $iban, 0, 4 ) ) as $sign ) {
			$worth     = is_numeric( $sign ) ? (int) $sign : ord( $sign ) - 55;
			$remainder = ( $remainder * ( $worth > 9 ? 100 : 10 ) + $worth ) % 97;
		}
		return $remainder;
	}
}
