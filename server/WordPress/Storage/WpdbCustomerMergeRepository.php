<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Customers\CustomerMergeRepository;
use Coffer\Domain\Search\SearchField;
use Coffer\Domain\Search\SearchWords;

defined( 'ABSPATH' ) || exit;

final class WpdbCustomerMergeRepository implements CustomerMergeRepository {

	/** Every table with a customer but the ledger, whose entries are sealed. */
	private const MOVED = [ 'documents', 'payments', 'applications', 'tasks', 'messages', 'schedules', 'events' ];

	/** Digits at the end of a number that are the same with and without the country's. */
	private const PHONE_DIGITS = 7;

	/** Customers that are looked at for each likeness. */
	private const ALIKE = 200;

	public function __construct( private readonly Database $database, private readonly WpdbSearchIndex $index ) {
	}

	public function counts( int $customer_id ): array {
		$counts = [];
		foreach ( [ 'documents', 'payments', 'tasks', 'messages', 'schedules', 'events' ] as $table ) {
			$counts[ $table ] = (int) $this->database->value( 'SELECT COUNT(*) FROM %i WHERE customer_id = %d', $this->database->table( $table ), $customer_id );
		}
		return $counts;
	}

	public function balances( int $customer_id ): array {
		$balances  = [];
		$documents = $this->database->rows(
			"SELECT currency, SUM( CASE WHEN kind = 'credit_note' THEN 0 ELSE balance END ) AS owed, SUM( CASE WHEN kind = 'credit_note' THEN -balance ELSE 0 END ) AS credit
			FROM %i WHERE customer_id = %d AND is_test = 0 AND workflow NOT IN ( 'draft', 'void' ) GROUP BY currency",
			$this->database->table( 'documents' ),
			$customer_id
		);
		$payments  = $this->database->rows(
			"SELECT currency, 0 AS owed, SUM( amount - applied - refunded ) AS credit FROM %i WHERE customer_id = %d AND is_test = 0 AND state = 'succeeded' GROUP BY currency",
			$this->database->table( 'payments' ),
			$customer_id
		);
		foreach ( [ ...$documents, ...$payments ] as $row ) {
			$before = $balances[ (string) $row['currency'] ] ?? [ 'owed' => 0, 'credit' => 0 ];
			$balances[ (string) $row['currency'] ] = [ 'owed' => $before['owed'] + (int) $row['owed'], 'credit' => $before['credit'] + (int) $row['credit'] ];
		}
		return $balances;
	}

	public function lock( int $from, int $into ): void {
		$this->database->rows( 'SELECT id FROM %i WHERE customer_id = %d ORDER BY id FOR UPDATE', $this->database->table( 'schedules' ), $from );
		$this->database->rows( 'SELECT id FROM %i WHERE customer_id IN (%d, %d) ORDER BY id FOR UPDATE', $this->database->table( 'documents' ), $from, $into );
		foreach ( [ 'payments', 'messages', 'tasks' ] as $table ) {
			$this->database->rows( 'SELECT id FROM %i WHERE customer_id = %d ORDER BY id FOR UPDATE', $this->database->table( $table ), $from );
		}
	}

	public function move( int $from, int $into, string $name, int $now ): void {
		foreach ( self::MOVED as $table ) {
			$this->database->execute( 'UPDATE %i SET customer_id = %d WHERE customer_id = %d', $this->database->table( $table ), $into, $from );
		}
		$this->database->execute( 'UPDATE %i SET customer_name = %s WHERE customer_id = %d', $this->database->table( 'documents' ), $name, $into );
		$customers = $this->database->table( 'customers' );
		$user_id   = $this->database->value( 'SELECT user_id FROM %i WHERE id = %d', $customers, $from );
		if ( null !== $user_id ) {
			$this->database->execute( 'UPDATE %i SET user_id = NULL WHERE id = %d', $customers, $from );
			$this->database->execute( 'UPDATE %i SET user_id = %d WHERE id = %d AND user_id IS NULL', $customers, (int) $user_id, $into );
		}
		// One step leads to whoever is there, however often they were merged.
		$this->database->execute( 'UPDATE %i SET merged_into = %d WHERE merged_into = %d', $customers, $into, $from );
		$this->database->execute( 'UPDATE %i SET merged_into = %d, version = version + 1, updated_at = %d WHERE id = %d', $customers, $into, $now, $from );
		$this->index->forgetCustomer( $from );
	}

	public function duplicates( Customer $customer, int $limit ): array {
		$table   = $this->database->table( 'customers' );
		$reasons = [ 'name' => 'CASE WHEN name = %s THEN 1 ELSE 0 END' ];
		$values  = [ $customer->name ];
		// Each likeness has an index of its own; who is found by one is then looked at for all.
		$alike = $this->ids( 'SELECT id FROM %i WHERE name = %s ORDER BY id LIMIT %d', $table, $customer->name, self::ALIKE );
		if ( '' !== $customer->email ) {
			$reasons['email'] = 'CASE WHEN email = %s THEN 1 ELSE 0 END';
			$values[]         = $customer->email;
			$alike            = [ ...$alike, ...$this->ids( 'SELECT id FROM %i WHERE email = %s ORDER BY id LIMIT %d', $table, $customer->email, self::ALIKE ) ];
		}
		$digits = SearchWords::typedPhone( $customer->phone );
		if ( null !== $digits && strlen( $digits ) >= self::PHONE_DIGITS ) {
			$last             = substr( $digits, -self::PHONE_DIGITS );
			$reasons['phone'] = 'CASE WHEN ' . PhoneMatch::condition( 'phone' ) . ' THEN 1 ELSE 0 END';
			$values[]         = $this->database->like( $last, true );
			// No word begins with a zero.
			$word  = $this->database->like( ltrim( $last, '0' ), false );
			$alike = [ ...$alike, ...$this->ids( 'SELECT record_id AS id FROM %i WHERE field = %s AND word LIKE %s LIMIT %d', $this->database->table( 'search_words' ), SearchField::Phone->value, $word, self::ALIKE ) ];
		}
		$alike = array_values( array_unique( $alike ) );
		if ( [] === $alike ) {
			return [];
		}
		$columns = implode( ', ', array_map( static fn ( string $reason, string $sql ): string => "$sql AS same_$reason", array_keys( $reasons ), $reasons ) );
		$some    = implode( ' + ', $reasons );
		$rows    = $this->database->rows(
			"SELECT id, $columns FROM %i WHERE id IN (" . implode( ', ', array_fill( 0, count( $alike ), '%d' ) ) . ") AND id <> %d AND merged_into IS NULL AND erased_at IS NULL AND $some > 0 ORDER BY $some DESC, id LIMIT %d",
			...[ ...$values, $table, ...$alike, $customer->id, ...$values, ...$values, $limit ]
		);
		return array_map( static function ( array $row ) use ( $reasons ): array {
			$same = array_values( array_filter( [ 'email', 'phone', 'name' ], static fn ( string $reason ): bool => isset( $reasons[ $reason ] ) && '1' === (string) $row[ "same_$reason" ] ) );
			return [ 'id' => (int) $row['id'], 'reasons' => $same ];
		}, $rows );
	}

	/** @return list<int> */
	private function ids( string $sql, int|string ...$values ): array {
		return array_map( static fn ( array $row ): int => (int) $row['id'], $this->database->rows( $sql, ...$values ) );
	}
}
