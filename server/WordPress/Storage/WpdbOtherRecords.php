<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Messages\FoldedText;
use Coffer\Domain\Messages\OtherRecords;

defined( 'ABSPATH' ) || exit;

final class WpdbOtherRecords implements OtherRecords {

	/** Customers read at a time. */
	private const CHUNK = 2000;

	/** What one statement asks for. */
	private const AT_ONCE = 200;

	private const WORDS_OF_A_NAME = 8;

	public function __construct( private readonly Database $database ) {
	}

	/**
	 * Databases differ in which letters they take for the same, so all names are held against the text here. Ten thousand take some
	 * hundredths of a second, because a name costs one look into a table of what the text has.
	 */
	public function names( string $text, int $customer_id ): array {
		$said  = self::said( $text );
		$found = [];
		foreach ( $this->customers( 'name', $customer_id ) as $name ) {
			if ( isset( $said[ self::key( self::words( $name ) ) ] ) ) {
				$found[] = $name;
			}
		}
		return $found;
	}

	public function contacts( string $text, int $customer_id ): array {
		return [ ...$this->addresses( $text, $customer_id ), ...$this->phones( $text, $customer_id ) ];
	}

	public function numbers( string $text, int $customer_id ): array {
		preg_match_all( '/[\p{L}\p{N}][\p{L}\p{N}\/_.-]{2,38}[\p{L}\p{N}]/u', FoldedText::of( $text )->text, $found );
		$like = array_values( array_unique( array_filter( $found[0], static fn ( string $word ): bool => 1 === preg_match( '/\d/', $word ) ) ) );
		return $this->matching( 'SELECT number FROM %i WHERE number IN', 'AND customer_id <> %d', 'documents', [ ...$like, ...array_map( 'strtoupper', $like ) ], $customer_id );
	}

	/** @return list<string> */
	private function addresses( string $text, int $customer_id ): array {
		preg_match_all( '/[^\s<>"(),;:]+@[^\s<>"(),;:]+[\p{L}\p{N}]/u', FoldedText::of( $text )->text, $found );
		if ( [] === $found[0] ) {
			return [];
		}
		$own   = strtolower( (string) $this->database->value( 'SELECT email FROM %i WHERE id = %d', $this->database->table( 'customers' ), $customer_id ) );
		$wanted = array_values( array_unique( array_diff( $found[0], [ $own ] ) ) );
		return $this->matching( 'SELECT email FROM %i WHERE LOWER(email) IN', 'AND id <> %d', 'customers', $wanted, $customer_id );
	}

	/** @return list<string> */
	private function phones( string $text, int $customer_id ): array {
		preg_match_all( '/\+?\d[\d\s().\/-]{5,24}\d/', FoldedText::of( $text )->text, $found );
		$said = array_map( self::digits( ... ), $found[0] );
		if ( [] === $said ) {
			return [];
		}
		$own   = self::digits( (string) $this->database->value( 'SELECT phone FROM %i WHERE id = %d', $this->database->table( 'customers' ), $customer_id ) );
		$phones = [];
		foreach ( $this->customers( 'phone', $customer_id ) as $phone ) {
			$digits = self::digits( $phone );
			if ( strlen( $digits ) >= 7 && $digits !== $own && [] !== array_filter( $said, static fn ( string $each ): bool => str_contains( $each, $digits ) ) ) {
				$phones[] = $phone;
			}
		}
		return $phones;
	}

	/**
	 * @param 'name'|'phone' $column
	 * @return \Generator<string>
	 */
	private function customers( string $column, int $customer_id ): \Generator {
		$after = 0;
		do {
			$rows = $this->database->rows( "SELECT id, $column FROM %i WHERE id > %d ORDER BY id LIMIT %d", $this->database->table( 'customers' ), $after, self::CHUNK );
			foreach ( $rows as $row ) {
				$after = (int) $row['id'];
				if ( $after !== $customer_id && '' !== (string) $row[ $column ] ) {
					yield (string) $row[ $column ];
				}
			}
		} while ( self::CHUNK === count( $rows ) );
	}

	/**
	 * @param list<string> $values
	 * @return list<string>
	 */
	private function matching( string $select, string $rest, string $table, array $values, int $customer_id ): array {
		$found = [];
		foreach ( array_chunk( $values, self::AT_ONCE ) as $some ) {
			$places = implode( ', ', array_fill( 0, count( $some ), '%s' ) );
			foreach ( $this->database->rows( "$select ($places) $rest LIMIT 100", ...[ $this->database->table( $table ), ...$some, $customer_id ] ) as $row ) {
				$found[] = (string) array_values( $row )[0];
			}
		}
		return $found;
	}

	/** @return array<string, true> Every run of words of the text that could be a name. */
	private static function said( string $text ): array {
		$words = self::words( $text );
		$said  = [];
		foreach ( array_keys( $words ) as $from ) {
			for ( $count = 1; $count <= self::WORDS_OF_A_NAME; $count++ ) {
				$said[ self::key( array_slice( $words, $from, $count ) ) ] = true;
			}
		}
		return $said;
	}

	/** @return list<string> */
	private static function words( string $text ): array {
		return array_column( FoldedText::of( $text )->words(), 0 );
	}

	/** @param list<string> $words */
	private static function key( array $words ): string {
		return implode( ' ', array_slice( $words, 0, self::WORDS_OF_A_NAME ) );
	}

	private static function digits( string $text ): string {
		return (string) preg_replace( '/\D+/', '', $text );
	}
}
