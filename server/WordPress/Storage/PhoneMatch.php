<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

defined( 'ABSPATH' ) || exit;

/** Telephone numbers by their digits, however either side writes them: +49 (0)30 12-34 is found by 0301234. */
final class PhoneMatch {

	/** Fewer digits would find half of all numbers, and are more likely part of something else. */
	private const FEWEST = 4;

	/** @return string|null The digits to look for, without the zeros that stand for a country's own numbers; null: this is no number. */
	public static function digits( string $text ): ?string {
		if ( 1 !== preg_match( '/\A[0-9+().\/\s-]+\z/u', $text ) ) {
			return null;
		}
		$digits = ltrim( (string) preg_replace( '/[^0-9]/', '', $text ), '0' );
		return strlen( $digits ) < self::FEWEST ? null : $digits;
	}

	/** A condition on the column, with one place for what LIKE compares. */
	public static function condition( string $column ): string {
		$bare = array_reduce( [ ' ', '-', '(', ')', '/', '.', '+' ], static fn ( string $sql, string $mark ): string => "REPLACE($sql, '$mark', '')", $column );
		return "$bare LIKE %s";
	}
}
