<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Samples\SampleRepository;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Their numbers stand in the option of the first steps, which WordPress has read already. */
final class WpdbSampleRepository implements SampleRepository {

	public function __construct( private readonly Database $database, private readonly WpdbSearchIndex $index, private readonly Transaction $transaction ) {
	}

	public function customers(): array {
		return self::idsIn( get_option( WpdbFirstStepsRepository::OPTION ) );
	}

	public function lock(): array {
		// So that there is a row to lock, also on a site that had no first steps.
		add_option( WpdbFirstStepsRepository::OPTION, [], '', true );
		$this->database->value( 'SELECT option_id FROM %i WHERE option_name = %s FOR UPDATE', $this->database->optionsTable(), WpdbFirstStepsRepository::OPTION );
		// What was read before somebody else let go of the row may be old.
		self::forget();
		return $this->customers();
	}

	public function save( array $customer_ids ): void {
		// What WordPress caches of it meanwhile, an object cache keeps, also when whoever began the transaction undoes it.
		$this->transaction->afterEnd( self::forget( ... ) );
		self::forget();
		$stored = get_option( WpdbFirstStepsRepository::OPTION );
		update_option( WpdbFirstStepsRepository::OPTION, [ ...( is_array( $stored ) ? $stored : [] ), 'samples' => $customer_ids ], true );
	}

	public function lockAll( array $customer_ids ): void {
		[ $some, $values ] = self::oneOf( $customer_ids );
		$documents         = $this->database->table( 'documents' );
		// The keys come first in the order of locks.
		$this->database->execute( "DELETE FROM %i WHERE document_id IN ( SELECT d.id FROM %i AS d WHERE d.customer_id IN ($some) AND d.is_test = 1 )", $this->database->table( 'idempotency' ), $documents, ...$values );
		$this->database->rows( "SELECT id FROM %i WHERE id IN ($some) ORDER BY id FOR UPDATE", $this->database->table( 'customers' ), ...$values );
		foreach ( [ 'documents', 'payments', 'messages', 'tasks' ] as $table ) {
			$this->database->rows( "SELECT id FROM %i WHERE customer_id IN ($some) ORDER BY id FOR UPDATE", $this->database->table( $table ), ...$values );
		}
	}

	public function mixed( array $customer_ids ): array {
		[ $some, $values ] = self::oneOf( $customer_ids );
		$customers         = $this->database->table( 'customers' );
		$rows              = $this->database->rows(
			"SELECT customer_id AS id FROM %i WHERE customer_id IN ($some) AND is_test = 0
			UNION SELECT customer_id AS id FROM %i WHERE customer_id IN ($some) AND is_test = 0
			UNION SELECT customer_id AS id FROM %i WHERE customer_id IN ($some)
			UNION SELECT merged_into AS id FROM %i WHERE merged_into IN ($some)
			UNION SELECT id FROM %i WHERE id IN ($some) AND merged_into IS NOT NULL",
			...[ $this->database->table( 'documents' ), ...$values, $this->database->table( 'payments' ), ...$values, $this->database->table( 'schedules' ), ...$values, $customers, ...$values, $customers, ...$values ]
		);
		return array_map( static fn ( array $row ): int => (int) $row['id'], $rows );
	}

	public function remove( array $customer_ids ): void {
		[ $some, $values ] = self::oneOf( $customer_ids );
		$table             = $this->database->table( ... );
		$of_documents      = "document_id IN ( SELECT d.id FROM %i AS d WHERE d.customer_id IN ($some) )";
		$documents         = $this->database->rows( "SELECT id FROM %i WHERE customer_id IN ($some)", $table( 'documents' ), ...$values );
		foreach ( $documents as $row ) {
			$this->index->forgetDocument( (int) $row['id'] );
		}
		foreach ( $customer_ids as $id ) {
			$this->index->forgetCustomer( $id );
		}
		$this->database->execute( "DELETE FROM %i WHERE payment_id IN ( SELECT p.id FROM %i AS p WHERE p.customer_id IN ($some) )", $table( 'refunds' ), $table( 'payments' ), ...$values );
		foreach ( [ 'lines', 'revisions', 'applications', 'ledger', 'events', 'portal_links', 'tasks', 'outbox' ] as $name ) {
			$this->database->execute( "DELETE FROM %i WHERE $of_documents", $table( $name ), $table( 'documents' ), ...$values );
		}
		foreach ( [ 'events', 'messages', 'tasks', 'payments', 'documents' ] as $name ) {
			$this->database->execute( "DELETE FROM %i WHERE customer_id IN ($some)", $table( $name ), ...$values );
		}
		$this->database->execute( "DELETE FROM %i WHERE id IN ($some)", $table( 'customers' ), ...$values );
	}

	private static function forget(): void {
		wp_cache_delete( WpdbFirstStepsRepository::OPTION, 'options' );
		wp_cache_delete( 'alloptions', 'options' );
		wp_cache_delete( 'notoptions', 'options' );
	}

	/** @return list<int> */
	private static function idsIn( mixed $stored ): array {
		$ids = is_array( $stored ) ? $stored['samples'] ?? [] : [];
		return is_array( $ids ) ? array_values( array_filter( $ids, 'is_int' ) ) : [];
	}

	/**
	 * @param list<int> $ids
	 * @return array{0: string, 1: list<int>} Placeholders with their values.
	 */
	private static function oneOf( array $ids ): array {
		return [ implode( ', ', array_fill( 0, count( $ids ), '%d' ) ), $ids ];
	}
}
