<?php
declare( strict_types=1 );

namespace Coffer\Domain\Search;

use Coffer\Domain\Messages\FoldedText;

defined( 'ABSPATH' ) || exit;

/**
 * The words by whose beginnings a text is found: each piece between spaces, and the rest of it from where a word or a number
 * begins in it, so that INV-2026-0042 is found by inv-2026, 2026-00 and 0042. Small letters without accents.
 */
final class SearchWords {

	/** Letters that are kept of one. */
	private const LENGTH = 64;

	/** Digits of a telephone number that make a word at least: fewer would find half of all numbers. */
	private const PHONE_DIGITS = 4;

	/** Marks that people put in front of a word. Others, such as a picture, are a part of it. */
	private const MARKS = '!-\/:-@\[-`{-~';

	/** @return list<string> */
	public static function of( string $text ): array {
		$words = [];
		foreach ( self::pieces( $text ) as $piece ) {
			$words[] = self::kept( $piece );
			preg_match_all( '/\p{N}+|[\p{L}\p{M}]+/u', $piece, $runs, PREG_OFFSET_CAPTURE );
			foreach ( $runs[0] as [ , $from ] ) {
				$words[] = self::kept( substr( $piece, $from ) );
			}
		}
		return self::unique( $words );
	}

	/**
	 * Of a document's number, which people also say without the zeros that fill it up.
	 *
	 * @return list<string>
	 */
	public static function ofNumber( string $number ): array {
		$words = self::of( $number );
		$short = array_filter( array_map( static fn ( string $word ): string => ltrim( $word, '0' ), $words ), static fn ( string $word ): bool => '' !== $word );
		return self::unique( [ ...$words, ...$short ] );
	}

	/**
	 * Digits from each of them to the end, however they are written: whoever types a number leaves out the country, or a zero.
	 *
	 * @return list<string>
	 */
	public static function ofPhone( string $phone ): array {
		$digits = self::digits( $phone );
		$words  = [];
		for ( $from = 0; $from <= strlen( $digits ) - self::PHONE_DIGITS; $from++ ) {
			if ( '0' !== $digits[ $from ] ) {
				$words[] = self::kept( substr( $digits, $from ) );
			}
		}
		return self::unique( $words );
	}

	/**
	 * What somebody looks for.
	 *
	 * @return list<string> Beginnings of words, all of which have to be there. None: no word begins like this.
	 */
	public static function typed( string $text ): array {
		return self::unique( array_map( self::kept( ... ), self::pieces( $text ) ) );
	}

	/** @return string|null The digits to look for, without the zeros that stand for a country's own numbers; null: this is no telephone number. */
	public static function typedPhone( string $text ): ?string {
		if ( 1 !== preg_match( '/\A[0-9+().\/\s-]+\z/u', $text ) ) {
			return null;
		}
		$digits = ltrim( self::digits( $text ), '0' );
		return strlen( $digits ) < self::PHONE_DIGITS ? null : self::kept( $digits );
	}

	/** @return list<string> What stands between spaces, without marks in front. */
	private static function pieces( string $text ): array {
		$pieces = explode( ' ', FoldedText::of( $text )->text );
		return array_values( array_filter( array_map( static fn ( string $piece ): string => (string) preg_replace( '/\A[' . self::MARKS . ']+/', '', $piece ), $pieces ), static fn ( string $piece ): bool => '' !== $piece ) );
	}

	private static function kept( string $word ): string {
		return strlen( $word ) <= self::LENGTH ? $word : implode( '', array_slice( preg_split( '//u', $word, -1, PREG_SPLIT_NO_EMPTY ) ?: [], 0, self::LENGTH ) );
	}

	private static function digits( string $text ): string {
		return (string) preg_replace( '/[^0-9]/', '', $text );
	}

	/**
	 * @param array<string> $words
	 * @return list<string>
	 */
	private static function unique( array $words ): array {
		// Not by the keys of an array, which would make numbers of some.
		return array_values( array_unique( $words ) );
	}
}
