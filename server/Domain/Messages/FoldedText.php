<?php
declare( strict_types=1 );

namespace Coffer\Domain\Messages;

defined( 'ABSPATH' ) || exit;

/**
 * A text as a reader who does not look closely sees it: small letters without accents, one kind of space, entities and percent
 * signs decoded, nothing invisible. Every letter knows where it stood, so that what is found can be shown in the original.
 */
final class FoldedText {

	private const ENTITY_OF_ACCENTED = '/\A&([a-z]{1,2})(?:acute|grave|circ|uml|tilde|ring|cedil|caron|ogon|breve|dot|macr|dblac|slash|strok|lig);\z/i';

	/**
	 * @param list<string> $letters   The letters of the original.
	 * @param string       $text      Folded.
	 * @param list<array{int, int}> $positions For each byte of the folded text, first letter of the original that it comes from, and the one after its last.
	 */
	private function __construct( private readonly array $letters, public readonly string $text, private readonly array $positions ) {
	}

	public static function of( string $original ): self {
		preg_match_all( '/&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});|%[2-7][0-9a-f]|./usi', $original, $pieces );
		$letters   = preg_split( '//u', $original, -1, PREG_SPLIT_NO_EMPTY ) ?: [];
		$text      = '';
		$positions = [];
		$at        = 0;
		foreach ( $pieces[0] as $piece ) {
			$length = (int) preg_match_all( '/./us', $piece );
			$folded = self::fold( self::decoded( $piece ) );
			if ( ' ' === $folded && str_ends_with( $text, ' ' ) ) {
				$folded = '';
			}
			$text .= $folded;
			for ( $byte = strlen( $folded ); $byte > 0; $byte-- ) {
				$positions[] = [ $at, $at + $length ];
			}
			$at += $length;
		}
		return new self( $letters, $text, $positions );
	}

	/** Place in the original, counted in letters, and what stands there. Bytes are of the folded text. */
	public function place( int $from, int $bytes ): Place {
		$first = $this->positions[ $from ][0] ?? count( $this->letters );
		$end   = $this->positions[ max( $from, $from + $bytes - 1 ) ][1] ?? count( $this->letters );
		return new Place( $first, $end - $first, implode( '', array_slice( $this->letters, $first, $end - $first ) ) );
	}

	/**
	 * @return list<array{string, int}> Words with their first byte.
	 */
	public function words(): array {
		preg_match_all( '/[\p{L}\p{M}\p{N}]+/u', $this->text, $found, PREG_OFFSET_CAPTURE );
		return $found[0];
	}

	/** Whether a sentence or a line begins at that letter of the original. */
	public function beginsSentence( int $letter ): bool {
		$before = implode( '', array_slice( $this->letters, max( 0, $letter - 40 ), min( 40, $letter ) ) );
		return 1 === preg_match( '/(?:\A|\n|[.!?:;…。！？؟])[\s\p{Pi}\p{Ps}"\'*-]*\z/u', $before );
	}

	private static function decoded( string $piece ): string {
		if ( '&' === $piece[0] && strlen( $piece ) > 2 ) {
			return html_entity_decode( $piece, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		}
		return '%' === $piece[0] && 3 === strlen( $piece ) ? rawurldecode( $piece ) : $piece;
	}

	private static function fold( string $piece ): string {
		if ( 1 === strlen( $piece ) ) {
			return '' === trim( $piece ) ? ' ' : strtolower( $piece );
		}
		static $known = [];
		return $known[ $piece ] ??= implode( '', array_map( self::letter( ... ), preg_split( '//u', $piece, -1, PREG_SPLIT_NO_EMPTY ) ?: [] ) );
	}

	private static function letter( string $letter ): string {
		if ( 1 === strlen( $letter ) ) {
			return strtolower( $letter );
		}
		if ( 1 === preg_match( '/[\p{Cf}\p{Mn}\p{Me}\x{034F}\x{115F}\x{1160}\x{3164}\x{FFA0}]/u', $letter ) ) {
			// Invisible, or an accent that stands for itself.
			return '';
		}
		if ( 1 === preg_match( '/[\s\p{Z}]/u', $letter ) ) {
			return ' ';
		}
		if ( 1 === preg_match( '/[\x{FF01}-\x{FF5E}]/u', $letter ) ) {
			// Full-width forms of ASCII, in the same order.
			return strtolower( chr( ( ( ord( $letter[1] ) & 0x3f ) << 6 | ( ord( $letter[2] ) & 0x3f ) ) - 0xF00 + 0x20 ) );
		}
		if ( 1 === preg_match( '/[\x{2010}-\x{2015}\x{2212}]/u', $letter ) ) {
			return '-';
		}
		return self::small( $letter );
	}

	/** PHP knows of letters outside of ASCII only through the names that HTML gives them; they say the accent and the size. */
	private static function small( string $letter ): string {
		if ( 'ß' === $letter || 'ẞ' === $letter ) {
			return 'ss';
		}
		$entity = htmlentities( $letter, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		if ( 1 === preg_match( self::ENTITY_OF_ACCENTED, $entity, $parts ) ) {
			return strtolower( $parts[1] );
		}
		if ( 1 === preg_match( '/\A&[A-Za-z]+;\z/', $entity ) && 1 === preg_match( '/\p{Lu}/u', $letter ) ) {
			$small = html_entity_decode( '&' . strtolower( substr( $entity, 1 ) ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
			$small = str_starts_with( $small, '&' ) ? html_entity_decode( '&' . lcfirst( substr( $entity, 1 ) ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : $small;
			return str_starts_with( $small, '&' ) ? $letter : $small;
		}
		return $letter;
	}
}
