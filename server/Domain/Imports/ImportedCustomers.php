<?php
declare( strict_types=1 );

namespace Coffer\Domain\Imports;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Customers\CustomerDetails;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Actor;

defined( 'ABSPATH' ) || exit;

/** A customer a row. Whoever has the same e-mail address is the same customer. */
final class ImportedCustomers implements ImportedRows {

	private const ADDRESS = [ 'line1', 'line2', 'city', 'region', 'postcode', 'country' ];
	private const FIELDS  = [ 'name', 'email', 'phone', ...self::ADDRESS, 'tax_id', 'currency', 'language', 'notes' ];

	public function __construct(
		private readonly CustomerRepository $customers,
		private readonly DocumentRepository $documents,
		private readonly ImportMatches $matches,
		private readonly ActivityRepository $activity,
	) {
	}

	public function fields(): array {
		return self::FIELDS;
	}

	public function needed(): array {
		return [ [ 'name' ] ];
	}

	public function check( array $rows ): RowCheck {
		$problems = [];
		foreach ( $rows as $row => $values ) {
			// One field after the other, so that somebody can put a row right in one go.
			foreach ( $values as $field => $value ) {
				try {
					CustomerDetails::fromInput( self::input( [ 'name' => 'A name', $field => $value ] ) );
				} catch ( InvalidInput $error ) {
					$problems[] = RowProblem::of( $row, $field, $error );
				}
			}
		}
		return new RowCheck( $problems, $this->duplicates( $rows ) );
	}

	public function add( Actor $actor, array $rows, string $duplicates, int $now, ImportTally $tally ): void {
		$known = [];
		foreach ( array_chunk( $rows, 500 ) as $chunk ) {
			$known += $this->known( $chunk );
		}
		if ( 'update' === $duplicates ) {
			$this->lockAll( array_column( $known, 'id' ) );
		}
		foreach ( $rows as $values ) {
			$email = self::email( $values );
			$id    = $known[ $email ]['id'] ?? null;
			if ( null === $id || 'add' === $duplicates ) {
				$id = $this->insert( $actor, $values, $now );
				++$tally->added;
			} elseif ( 'update' === $duplicates && $this->update( $actor, $id, $values, $now ) ) {
				++$tally->updated;
			} else {
				++$tally->skipped;
			}
			if ( '' !== $email ) {
				// A later row with the same address is about the same customer.
				$known[ $email ] ??= [ 'id' => $id, 'name' => '' ];
			}
		}
	}

	/** @param array<string, string> $values */
	public function insert( Actor $actor, array $values, int $now ): int {
		$id = $this->customers->insert( CustomerDetails::fromInput( self::input( $values ) ), $now );
		$this->activity->append( 'customer_created', $actor, $now, null, $id );
		return $id;
	}

	/**
	 * In the order of their numbers, and not in that of the file: docs/decisions/locks.md.
	 *
	 * @param list<int> $ids
	 * @return array<int, Customer> By the number that was asked for.
	 */
	public function lockAll( array $ids ): array {
		$locked = [];
		$ids    = array_unique( $ids );
		sort( $ids );
		foreach ( $ids as $id ) {
			$locked[ $id ] = $this->customers->lock( $id ) ?? throw new \LogicException( 'A customer that was just found is not there.' );
		}
		return $locked;
	}

	/**
	 * What a row leaves empty stays as it is.
	 *
	 * @param array<string, string> $values
	 * @return bool Whether anything changed.
	 */
	private function update( Actor $actor, int $id, array $values, int $now ): bool {
		$customer = $this->customers->lock( $id ) ?? throw new \LogicException( 'A customer that was just found is not there.' );
		$details  = CustomerDetails::fromInput( self::input( [ ...self::valuesOf( $customer ), ...array_filter( $values, self::isWritten( ... ) ) ] ) );
		$changed  = $details->changedFrom( $customer );
		if ( [] === $changed ) {
			return false;
		}
		$this->customers->replace( $customer->id, $customer->version, $details, $now );
		if ( in_array( 'name', $changed, true ) ) {
			$this->documents->renameCustomer( $customer->id, $details->name );
		}
		$this->activity->append( 'customer_edited', $actor, $now, null, $customer->id, [ 'fields' => $changed ] );
		return true;
	}

	/**
	 * @param array<int, array<string, string>> $rows
	 * @return list<array{row: int, id: int, name: string}>
	 */
	private function duplicates( array $rows ): array {
		$known = $this->known( $rows );
		$found = [];
		foreach ( $rows as $row => $values ) {
			$customer = $known[ self::email( $values ) ] ?? null;
			if ( null !== $customer ) {
				$found[] = [ 'row' => $row, ...$customer ];
			}
		}
		return $found;
	}

	/**
	 * @param array<int, array<string, string>> $rows
	 * @return array<string, array{id: int, name: string}>
	 */
	private function known( array $rows ): array {
		return $this->matches->customersByEmail( array_values( array_filter( array_map( self::email( ... ), $rows ), self::isWritten( ... ) ) ) );
	}

	/** @param array<string, string> $values */
	private static function email( array $values ): string {
		return strtolower( trim( $values['email'] ?? '' ) );
	}

	private static function isWritten( string $value ): bool {
		return '' !== trim( $value );
	}

	/** @return array<string, string> */
	private static function valuesOf( Customer $customer ): array {
		return [
			'name'     => $customer->name,
			'email'    => $customer->email,
			'phone'    => $customer->phone,
			...$customer->address->toArray(),
			'tax_id'   => $customer->taxId,
			'currency' => $customer->currency ?? '',
			'language' => $customer->language ?? '',
		];
	}

	/**
	 * @param array<string, string> $values
	 * @return array<string, mixed> contract/schemas/customer-input.json.
	 */
	private static function input( array $values ): array {
		$input   = array_diff_key( $values, array_flip( self::ADDRESS ) );
		$address = array_intersect_key( $values, array_flip( self::ADDRESS ) );
		foreach ( [ 'currency', 'language' ] as $field ) {
			$input[ $field ] = isset( $values[ $field ] ) && self::isWritten( $values[ $field ] ) ? trim( $values[ $field ] ) : null;
		}
		return [ ...$input, 'address' => $address ];
	}
}
