<?php
declare( strict_types=1 );

namespace Coffer\Domain;

defined( 'ABSPATH' ) || exit;

/**
 * E-mail addresses as people write them. Domains may have letters of any script; the part before the @ may not, because
 * most mail servers refuse it (RFC 6531 is optional).
 */
final class EmailAddress {

	public const MAX_LENGTH = 190;

	/**
	 * @return string Without white space around it; empty when there is none.
	 * @throws InvalidInput `invalid_email`, also for what is no line of text at all.
	 */
	public static function of( mixed $value, string $field ): string {
		try {
			$address = Text::line( $value, self::MAX_LENGTH, $field );
		} catch ( InvalidInput ) {
			$address = null;
		}
		if ( null === $address || ( '' !== $address && ! self::isValid( $address ) ) ) {
			throw InvalidInput::at( $field, 'invalid_email' );
		}
		return $address;
	}

	private static function isValid( string $address ): bool {
		$at     = (int) strrpos( $address, '@' );
		$local  = substr( $address, 0, $at );
		$domain = substr( $address, $at + 1 );
		// Quoted local parts are allowed by RFC 5321 and used by nobody but people who probe.
		return ! str_contains( $local, '"' )
			&& false !== filter_var( $local . '@example.com', FILTER_VALIDATE_EMAIL )
			&& 1 === preg_match( '/\A(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])\z/u', $domain );
	}
}
