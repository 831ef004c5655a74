<?php
declare( strict_types=1 );

namespace Coffer\WordPress;

defined( 'ABSPATH' ) || exit;

/** Translates the sentences that the Domain takes from contract/, which is where the translators' template finds them. */
final class Sentence {

	public static function translated( string $sentence ): string {
		// phpcs:ignore WordPress.WP.I18n.NonSingularStringLiteralText -- The literals are in contract/.
		return '' === $sentence ? '' : __( $sentence, 'coffer' );
	}

	/**
	 * With `{name}` placeholders filled in after the translation.
	 *
	 * @param array<string, string> $values Placeholder, without braces, to text.
	 */
	public static function filled( string $sentence, array $values ): string {
		$pairs = [];
		foreach ( $values as $name => $value ) {
			$pairs[ '{' . $name . '}' ] = $value;
		}
		return strtr( self::translated( $sentence ), $pairs );
	}
}
