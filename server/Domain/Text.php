<?php
declare( strict_types=1 );

namespace Coffer\Domain;

defined( 'ABSPATH' ) || exit;

/**
 * Text that people write: UTF-8 of a limited length, without control characters but line breaks and tabs. Counts
 * characters, not bytes, without the mbstring extension. Markup and shortcodes stay as typed: whoever shows it escapes it.
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
		if ( false === $length || 1 === preg_match( '/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F]/', $value ) ) {
			throw InvalidInput::at( $field, 'invalid_text' );
		}
		if ( $length > $max_length ) {
			throw InvalidInput::at( $field, 'text_too_long' );
		}
		return $value;
	}

	/**
	 * Several lines, each ended by one line feed however the browser sent them.
	 *
	 * @throws InvalidInput As of().
	 */
	public static function block( mixed $value, int $max_length, string $field ): string {
		return self::of( is_string( $value ) ? strtr( $value, [ "\r\n" => "\n", "\r" => "\n" ] ) : $value, $max_length, $field );
	}

	/** @throws InvalidInput As block(), and `text_missing` when there is nothing but white space. */
	public static function required( mixed $value, int $max_length, string $field ): string {
		return self::present( self::block( $value, $max_length, $field ), $field );
	}

	/**
	 * One line, without white space around it.
	 *
	 * @throws InvalidInput As of(); `invalid_text` also for a line break.
	 */
	public static function line( mixed $value, int $max_length, string $field ): string {
		$text = self::of( $value, $max_length, $field );
		// The last three are the breaks of Unicode: next line, line separator, paragraph separator.
		if ( 1 === preg_match( '/[\r\n\x{85}\x{2028}\x{2029}]/u', $text ) ) {
			throw InvalidInput::at( $field, 'invalid_text' );
		}
		return (string) preg_replace( '/\A[\s\p{Z}]+|[\s\p{Z}]+\z/u', '', $text );
	}

	/** @throws InvalidInput As line(), and `text_missing`. */
	public static function requiredLine( mixed $value, int $max_length, string $field ): string {
		return self::present( self::line( $value, $max_length, $field ), $field );
	}

	/** @throws InvalidInput `text_missing`. */
	private static function present( string $text, string $field ): string {
		if ( 1 !== preg_match( '/[^\s\p{Z}\p{C}]/u', $text ) ) {
			throw InvalidInput::at( $field, 'text_missing' );
		}
		return $text;
	}
}
