<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

defined( 'ABSPATH' ) || exit;

/**
 * Writes the words of all customers and documents that were there before their table, some at a time. How far it came stands in
 * that table itself: whoever loses the table begins again. Until all are written, searches read every record.
 */
final class SearchRebuild {

	/** Records that are locked together. */
	private const BATCH = 500;

	/** In the place of a field: how far the tables were read. */
	private const PROGRESS = 'rebuilt';

	private const COMPLETE = 'complete';

	private const COLUMNS = [
		'customers' => 'id, name, email, phone, merged_into, erased_at',
		'documents' => 'id, number, reference',
	];

	private readonly WpdbSearchIndex $index;

	public function __construct( private readonly Database $database ) {
		$this->index = new WpdbSearchIndex( $database );
	}

	public function isComplete(): bool {
		return null !== $this->database->value( 'SELECT record_id FROM %i WHERE field = %s AND word = %s LIMIT 1', $this->table(), self::PROGRESS, self::COMPLETE );
	}

	/** Everything is written again from here on. */
	public function restart(): void {
		$this->database->execute( 'DELETE FROM %i WHERE field = %s', $this->table(), self::PROGRESS );
	}

	/** Records were written past the use cases: what came behind those that were read last is written as well. */
	public function reopen(): void {
		$this->database->execute( 'DELETE FROM %i WHERE field = %s AND word = %s', $this->table(), self::PROGRESS, self::COMPLETE );
	}

	/**
	 * Goes on from where it stopped. Safe to run twice at once.
	 *
	 * @param float $seconds After which no other batch is begun; at least one always is.
	 * @return bool Whether all is written.
	 */
	public function run( float $seconds ): bool {
		$until = microtime( true ) + $seconds;
		if ( $this->isComplete() ) {
			return true;
		}
		foreach ( array_keys( self::COLUMNS ) as $table ) {
			do {
				$more = ( new WpdbTransaction( $this->database ) )->run( fn (): bool => $this->batch( $table ) );
				if ( $more && microtime( true ) >= $until ) {
					return false;
				}
			} while ( $more );
		}
		( new WpdbTransaction( $this->database ) )->run( fn () => $this->reached( self::COMPLETE, 1 ) );
		return true;
	}

	/**
	 * Compares every record with its words.
	 *
	 * @return list<array{table: 'customers'|'documents', id: int}> Those that are off, a hundred at most.
	 */
	public function faults(): array {
		$faults = [];
		foreach ( self::COLUMNS as $table => $columns ) {
			$after = 0;
			do {
				$rows    = $this->database->rows( "SELECT $columns FROM %i WHERE id > %d ORDER BY id LIMIT %d", $this->database->table( $table ), $after, self::BATCH );
				$written = $this->index->written( $table, array_map( static fn ( array $row ): int => (int) $row['id'], $rows ) );
				foreach ( $rows as $row ) {
					$after = (int) $row['id'];
					if ( self::sorted( $written[ $after ] ?? [] ) !== self::sorted( self::wanted( $table, $row ) ) && count( $faults ) < 100 ) {
						$faults[] = [ 'table' => $table, 'id' => $after ];
					}
				}
			} while ( self::BATCH === count( $rows ) );
		}
		return $faults;
	}

	/**
	 * @param 'customers'|'documents' $table
	 * @return bool Whether there may be more.
	 */
	private function batch( string $table ): bool {
		$columns = self::COLUMNS[ $table ];
		$after   = (int) $this->database->value( 'SELECT MAX(record_id) FROM %i WHERE field = %s AND word = %s', $this->table(), self::PROGRESS, $table );
		$rows    = $this->database->rows( "SELECT $columns FROM %i WHERE id > %d ORDER BY id LIMIT %d FOR UPDATE", $this->database->table( $table ), $after, self::BATCH );
		if ( [] !== $rows ) {
			'customers' === $table ? $this->index->putCustomers( $rows ) : $this->index->putDocuments( $rows );
			$this->reached( $table, (int) $rows[ count( $rows ) - 1 ]['id'] );
		}
		return self::BATCH === count( $rows );
	}

	private function reached( string $what, int $id ): void {
		$this->database->execute( 'DELETE FROM %i WHERE field = %s AND word = %s', $this->table(), self::PROGRESS, $what );
		// Somebody else may have come as far at the same moment.
		$this->database->execute( 'INSERT IGNORE INTO %i (field, word, record_id) VALUES (%s, %s, %d)', $this->table(), self::PROGRESS, $what, $id );
	}

	/**
	 * @param 'customers'|'documents'    $table
	 * @param array<string, string|null> $row
	 * @return array<string, list<string>>
	 */
	private static function wanted( string $table, array $row ): array {
		if ( 'documents' === $table ) {
			return WpdbSearchIndex::ofDocument( (string) $row['number'], (string) $row['reference'] );
		}
		return null === $row['merged_into'] && null === $row['erased_at'] ? WpdbSearchIndex::ofCustomer( (string) $row['name'], (string) $row['email'], (string) $row['phone'] ) : [];
	}

	/**
	 * @param array<string, list<string>> $words By field.
	 * @return list<string>
	 */
	private static function sorted( array $words ): array {
		$all = [];
		foreach ( $words as $field => $each ) {
			foreach ( $each as $word ) {
				$all[] = "$field $word";
			}
		}
		sort( $all );
		return $all;
	}

	private function table(): string {
		return $this->database->table( 'search_words' );
	}
}
