<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Customers\Address;
use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Customers\CustomerDetails;
use Coffer\Domain\Customers\CustomerQuery;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Page;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

final class WpdbCustomerRepository implements CustomerRepository {

	public function __construct( private readonly Database $database, private readonly WpdbSearchIndex $index ) {
	}

	public function find( int $id ): ?Customer {
		return $this->read( $id, '' );
	}

	public function lock( int $id ): ?Customer {
		return $this->read( $id, ' FOR UPDATE' );
	}

	public function lockFormer( int $id ): void {
		$this->database->rows( 'SELECT id FROM %i WHERE merged_into = %d ORDER BY id FOR UPDATE', $this->table(), $id );
	}

	public function search( CustomerQuery $query ): Page {
		$where  = 'c.merged_into IS NULL AND c.erased_at IS NULL';
		$values = [];
		$most   = Page::MOST_COUNTED;
		if ( '' !== trim( $query->search ) ) {
			[ $condition, $values, $is_few ] = ( new SearchFilter( $this->database, $query->mayEmail ) )->customers( trim( $query->search ) );
			$where                          .= " AND $condition";
			$most                            = $is_few ? $most : SearchFilter::FEW;
		}
		$values = [ $this->table(), ...$values ];
		$rows   = $this->database->rows( "SELECT c.* FROM %i AS c WHERE $where ORDER BY c.name, c.id LIMIT %d OFFSET %d", ...[ ...$values, $query->perPage, $query->offset() ] );
		$count  = fn ( int $up_to ): int => (int) $this->database->value( "SELECT COUNT(*) FROM ( SELECT c.id FROM %i AS c WHERE $where LIMIT %d ) AS counted", ...[ ...$values, $up_to ] );
		return Page::counted( array_map( self::customer( ... ), $rows ), $query->offset(), $query->perPage, $count, $most );
	}

	public function namesOfUsers( array $user_ids ): array {
		if ( [] === $user_ids ) {
			return [];
		}
		$places = implode( ', ', array_fill( 0, count( $user_ids ), '%d' ) );
		$names  = [];
		foreach ( $this->database->rows( "SELECT user_id, name FROM %i WHERE user_id IN ($places) ORDER BY id", $this->table(), ...$user_ids ) as $row ) {
			$names[ (int) $row['user_id'] ] = (string) $row['name'];
		}
		return $names;
	}

	public function insert( CustomerDetails $details, int $now ): int {
		$id = $this->database->insert( 'customers', [
			...self::columns( $details ),
			'notes'      => $details->notes ?? '',
			'created_at' => $now,
			'updated_at' => $now,
		] );
		$this->index->putCustomer( $id, $details->name, $details->email, $details->phone, true );
		return $id;
	}

	public function replace( int $id, int $expected_version, CustomerDetails $details, int $now ): void {
		$columns = self::columns( $details );
		if ( null !== $details->notes ) {
			$columns['notes'] = $details->notes;
		}
		$set  = implode( ', ', array_map( static fn ( string $column ): string => "$column = %s", array_keys( $columns ) ) );
		$done = $this->database->execute(
			"UPDATE %i SET $set, version = version + 1, updated_at = %d WHERE id = %d AND version = %d",
			...[ $this->table(), ...array_values( $columns ), $now, $id, $expected_version ]
		);
		if ( 1 !== $done ) {
			throw Refused::versionConflict( $this->find( $id )?->version ?? 0 );
		}
		$this->index->putCustomer( $id, $details->name, $details->email, $details->phone, false );
	}

	private function read( int $id, string $lock ): ?Customer {
		$row = $this->database->row( "SELECT * FROM %i WHERE id = %d$lock", $this->table(), $id );
		if ( isset( $row['merged_into'] ) ) {
			return $this->read( (int) $row['merged_into'], $lock );
		}
		return null === $row ? null : self::customer( $row );
	}

	private function table(): string {
		return $this->database->table( 'customers' );
	}

	/** @return array<string, int|string|null> */
	private static function columns( CustomerDetails $details ): array {
		return [
			'name'     => $details->name,
			'email'    => $details->email,
			'phone'    => $details->phone,
			...$details->address->toArray(),
			'tax_id'   => $details->taxId,
			'language' => $details->language,
			'currency' => $details->currency,
			...( $details->setsUser ? [ 'user_id' => $details->userId ] : [] ),
		];
	}

	/** @param array<string, string|null> $row */
	private static function customer( array $row ): Customer {
		return new Customer(
			(int) $row['id'],
			(string) $row['name'],
			(string) $row['email'],
			(string) $row['phone'],
			new Address( (string) $row['line1'], (string) $row['line2'], (string) $row['city'], (string) $row['region'], (string) $row['postcode'], (string) $row['country'] ),
			(string) $row['tax_id'],
			$row['language'],
			$row['currency'],
			(string) $row['notes'],
			(int) $row['version'],
			(int) $row['created_at'],
			(int) $row['updated_at'],
			null === $row['user_id'] ? null : (int) $row['user_id'],
			null === $row['erased_at'] ? null : (int) $row['erased_at'],
		);
	}
}
