<?php
declare( strict_types=1 );

namespace Coffer\Domain;

defined( 'ABSPATH' ) || exit;

/** Locales as WordPress writes them: de, de_DE, de_DE_formal, zh_CN. */
final class LanguageCode {

	/**
	 * @return string|null Null for null and for nothing: the site's, or the customer's.
	 * @throws InvalidInput `invalid_language`.
	 */
	public static function of( mixed $value, string $field ): ?string {
		if ( null === $value || '' === $value ) {
			return null;
		}
		if ( ! is_string( $value ) || 1 !== preg_match( '/\A[a-z]{2,3}(?:_[A-Za-z0-9]{2,10}){0,2}\z/', $value ) ) {
			throw InvalidInput::at( $field, 'invalid_language' );
		}
		return $value;
	}
}
