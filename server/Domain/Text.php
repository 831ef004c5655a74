<?php
declare( strict_types=1 );

namespace Coffer\Domain;

defined( 'ABSPATH' ) || exit;

/**
 * Text that people write: UTF-8 of a limited length. Counts characters, not bytes, without the mbstring extension.
 */
final class Text {

	/** @throws InvalidInput `invalid_text` or `text_too_long`. */
	public static function of( mixed $value, int $max_length, string $field ): string {
		if ( ! is_string( $value ) ) {
			throw InvalidInput::at( $field, 'invalid_text' );
		}
		// Splits into characters; false when this is not UTF-8. The byte check first keeps a huge text from costing anything.
		if ( strlen( $value ) > 4 * $max_length ) {
			throw InvalidInput::at( $field, 'text_too_long' );
		}
		$length = preg_match_all( '/./us', $value );
		if ( false === $length || str_contains( $value, "\0" ) ) {
			throw InvalidInput::at( $field, 'invalid_text' );
		}
		if ( $length > $max_length ) {
			throw InvalidInput::at( $field, 'text_too_long' );
		}
		return $value;
	}

	/** @throws InvalidInput As above, and `text_missing` when there is nothing but white space. */
	public static function required( mixed $value, int $max_length, string $field ): string {
		$text = self::of( $value, $max_length, $field );
		if ( 1 !== preg_match( '/[^\s\p{Z}\p{C}]/u', $text ) ) {
			throw InvalidInput::at( $field, 'text_missing' );
		}
		return $text;
	}
}
