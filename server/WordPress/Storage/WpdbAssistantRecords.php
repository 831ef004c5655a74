<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Assistant\AssistantRecords;
use Coffer\Domain\Assistant\Debtor;
use Coffer\Domain\Messages\OtherRecords;
use Coffer\Domain\People\ActorKind;
use Coffer\Domain\Search\SearchField;

defined( 'ABSPATH' ) || exit;

final class WpdbAssistantRecords implements AssistantRecords {

	public function __construct( private readonly Database $database, private readonly OtherRecords $others ) {
	}

	public function documentsNumbered( array $numbers ): array {
		// Databases differ in whether they tell the case of letters.
		$written = array_values( array_unique( [ ...$numbers, ...array_map( strtoupper( ... ), $numbers ), ...array_map( strtolower( ... ), $numbers ) ] ) );
		return [] === $written ? [] : $this->ids( 'SELECT id FROM %i WHERE number IN (' . self::places( $written ) . ') ORDER BY id LIMIT 20', 'documents', ...$written );
	}

	public function documentsEnding( string $end ): array {
		$words = array_map( static fn ( int $noughts ): string => str_repeat( '0', $noughts ) . $end, range( 0, 5 ) );
		return $this->ids(
			'SELECT d.id FROM %i AS d WHERE d.id IN ( SELECT w.record_id FROM %i AS w WHERE w.field = %s AND w.word IN (' . self::places( $words ) . ') ) AND ( d.number LIKE '
			. implode( ' OR d.number LIKE ', array_fill( 0, count( $words ), '%s' ) ) . ' ) ORDER BY d.id DESC LIMIT 8',
			'documents',
			$this->database->table( 'search_words' ),
			SearchField::Number->value,
			...[ ...$words, ...array_map( static fn ( string $word ): string => "%-$word", $words ) ]
		);
	}

	public function draftAt( int $created_at, int $nth ): ?int {
		return $this->ids( "SELECT id FROM %i WHERE workflow = 'draft' AND created_at = %d ORDER BY id LIMIT 1 OFFSET %d", 'documents', $created_at, $nth - 1 )[0] ?? null;
	}

	public function nthDraft( int $created_at, int $id ): int {
		return (int) $this->database->value( "SELECT COUNT(*) FROM %i WHERE workflow = 'draft' AND created_at = %d AND id <= %d", $this->database->table( 'documents' ), $created_at, $id );
	}

	public function customerAt( int $created_at, int $nth ): ?int {
		return $this->ids( 'SELECT id FROM %i WHERE merged_into IS NULL AND created_at = %d ORDER BY id LIMIT 1 OFFSET %d', 'customers', $created_at, $nth - 1 )[0] ?? null;
	}

	public function nthCustomer( int $created_at, int $id ): int {
		return (int) $this->database->value( 'SELECT COUNT(*) FROM %i WHERE merged_into IS NULL AND created_at = %d AND id <= %d', $this->database->table( 'customers' ), $created_at, $id );
	}

	public function customersNamed( array $names ): array {
		return [] === $names ? [] : $this->ids( 'SELECT id FROM %i WHERE merged_into IS NULL AND name IN (' . self::places( $names ) . ') ORDER BY name, id LIMIT 20', 'customers', ...$names );
	}

	public function customersIn( string $text ): array {
		return $this->customersNamed( array_slice( array_values( array_unique( $this->others->names( $text, 0 ) ) ), 0, 50 ) );
	}

	public function debtors( string $today, string $currency, int $limit ): array {
		$rows = $this->database->rows(
			'SELECT customer_id, currency, SUM(balance) AS open, SUM(CASE WHEN due_date < %s THEN balance ELSE 0 END) AS overdue, COUNT(*) AS number, MIN(due_date) AS oldest '
			. "FROM %i WHERE kind = 'invoice' AND workflow = 'sent' AND is_test = 0 AND balance > 0 AND currency = %s AND customer_id IS NOT NULL "
			. 'GROUP BY customer_id, currency ORDER BY SUM(balance) DESC, customer_id LIMIT %d',
			$today,
			$this->database->table( 'documents' ),
			$currency,
			$limit
		);
		return array_map(
			static fn ( array $row ): Debtor => new Debtor( (int) $row['customer_id'], (string) $row['currency'], (int) $row['open'], (int) $row['overdue'], (int) $row['number'], $row['oldest'] ),
			$rows
		);
	}

	public function asked( int $person_id, int $since ): int {
		return (int) $this->database->value(
			"SELECT COUNT(*) FROM %i WHERE actor_kind = %s AND actor_id = %d AND kind = 'assistant_asked' AND at > %d",
			$this->database->table( 'events' ),
			ActorKind::Assistant->value,
			$person_id,
			$since
		);
	}

	/** @return list<int> */
	private function ids( string $sql, string $table, int|string ...$values ): array {
		return array_map( static fn ( array $row ): int => (int) $row['id'], $this->database->rows( $sql, $this->database->table( $table ), ...$values ) );
	}

	/** @param list<string> $values */
	private static function places( array $values ): string {
		return implode( ', ', array_fill( 0, count( $values ), '%s' ) );
	}
}
