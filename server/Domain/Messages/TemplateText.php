<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/** Texts with placeholders such as {{number}}. */
final class TemplateText {

	/** `link` says that a link goes out with the message; it is never put into the text. */
	public const PLACEHOLDERS = [ 'customer', 'document', 'number', 'amount', 'balance', 'issue_date', 'due_date', 'reference', 'business', 'link' ];

	private const PLACEHOLDER = '/\{\{\s*([^{}]*?)\s*\}\}/u';

	/** @throws InvalidInput `unknown_placeholder`, also for braces that are no whole placeholder. */
	public static function check( string $text, string $field ): string {
		preg_match_all( self::PLACEHOLDER, $text, $found );
		$rest = (string) preg_replace( self::PLACEHOLDER, '', $text );
		if ( [] !== array_diff( $found[1], self::PLACEHOLDERS ) || str_contains( $rest, '{{' ) || str_contains( $rest, '}}' ) || 1 === preg_match( '/\{{3}|\}{3}/', $text ) ) {
			throw InvalidInput::at( $field, 'unknown_placeholder' );
		}
		return $text;
	}

	public static function hasLink( string $text ): bool {
		return 1 === preg_match( '/\{\{\s*link\s*\}\}/', $text );
	}

	/**
	 * With the values in. A line that names something there is none of, such as a due date, is left out, and so is a line
	 * with nothing but the link.
	 *
	 * @param array<string, string> $values By placeholder, without braces.
	 */
	public static function fill( string $text, array $values ): string {
		$lines = [];
		foreach ( explode( "\n", $text ) as $line ) {
			preg_match_all( self::PLACEHOLDER, $line, $found );
			$missing = array_filter( $found[1], static fn ( string $name ): bool => 'link' !== $name && '' === ( $values[ $name ] ?? '' ) );
			$filled  = preg_replace_callback( self::PLACEHOLDER, static fn ( array $part ): string => self::inert( $values[ $part[1] ] ?? '' ), $line );
			if ( [] === $missing && ( [] === $found[1] || '' !== trim( (string) $filled ) ) ) {
				$lines[] = rtrim( (string) $filled );
			}
		}
		return trim( (string) preg_replace( "/\n{3,}/", "\n\n", implode( "\n", $lines ) ) );
	}

	/** A customer may be called {{balance}}: what comes from data is no placeholder, and must not look like one that was left over. */
	private static function inert( string $value ): string {
		return trim( (string) preg_replace( [ '/\{{2,}/', '/\}{2,}/', '/\s+/u' ], [ '{', '}', ' ' ], $value ) );
	}
}
