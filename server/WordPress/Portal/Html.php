<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/**
 * Escapes what people wrote so that it stays what they wrote. After a block is rendered, WordPress and plugins may still
 * run shortcodes, typography and smilies over its HTML; as character references, none of them recognise anything in it.
 */
final class Html {

	/**
	 * Hexadecimal, because WordPress turns `&#91;` back into a bracket when it has run shortcodes, and may run them twice.
	 */
	private const SPECIAL = [
		'[' => '&#x5b;',
		']' => '&#x5d;',
		'(' => '&#x28;',
		')' => '&#x29;',
		':' => '&#x3a;',
		'|' => '&#x7c;',
		'`' => '&#x60;',
		'-' => '&#x2d;',
		'{' => '&#x7b;',
	];

	public static function text( string $text ): string {
		$escaped = htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8' );
		$escaped = strtr( $escaped, self::SPECIAL );
		// Dots in a row, 2x4, and the smiley 8O.
		$escaped = (string) preg_replace( [ '/\.(?=\.)/', '/(?<=\d)x(?=\d)/', '/8(?=O)/' ], [ '&#x2e;', '&#x78;', '&#x38;' ], $escaped );
		return $escaped;
	}

	/** Keeps the writer's line breaks. */
	public static function lines( string $text ): string {
		return str_replace( "\n", "<br>\n", self::text( str_replace( [ "\r\n", "\r" ], "\n", trim( $text ) ) ) );
	}

	/** An amount with its currency, which is written smaller beside it; kept together in right-to-left text. */
	public static function amount( string $text, string $currency ): string {
		$number = str_ends_with( $text, ' ' . $currency ) ? substr( $text, 0, -strlen( $currency ) - 1 ) : $text;
		$code   = $number === $text ? '' : ' <span class="coffer-portal__currency">' . self::text( $currency ) . '</span>';
		return '<bdi dir="ltr">' . self::text( $number ) . $code . '</bdi>';
	}

	/** A plain number, kept together in right-to-left text. */
	public static function number( string $text ): string {
		return '<bdi dir="ltr">' . self::text( $text ) . '</bdi>';
	}
}
