<?php
declare( strict_types=1 );

namespace Coffer\Domain\Customers;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\Documents\IdempotencyKey;
use Coffer\Domain\Documents\IdempotencyRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\PortalLinks\ManageLinks;
use Coffer\Domain\Refused;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * Makes two customers one. Whatever one of them has moves to the other in one transaction; what was sent keeps the name and
 * address that it was sent with. The number of the one who goes leads to the one who stays, for whoever wrote it down.
 */
final class MergeCustomers {

	private const SUGGESTIONS = 10;

	public function __construct(
		private readonly CustomerRepository $customers,
		private readonly CustomerMergeRepository $merges,
		private readonly ManageLinks $links,
		private readonly IdempotencyRepository $idempotency,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @return list<array{customer: Customer, reasons: list<string>}> Who may be the same, the surest first.
	 * @throws Refused `role_may_not`, `not_found`.
	 */
	public function duplicates( Actor $actor, int $id ): array {
		$customer = $this->found( $actor, $id );
		$similar  = [];
		foreach ( $this->merges->duplicates( $customer, self::SUGGESTIONS ) as [ 'id' => $other, 'reasons' => $reasons ] ) {
			$found = $this->customers->find( $other );
			if ( null !== $found ) {
				$similar[] = [ 'customer' => $found, 'reasons' => $reasons ];
			}
		}
		return $similar;
	}

	/** @throws Refused `role_may_not`, `not_found`, `customer_gone`, `merge_with_itself`. */
	public function preview( Actor $actor, int $id, int $into ): MergePreview {
		$from = $this->found( $actor, $id );
		$stay = $this->found( $actor, $into );
		self::requireTwo( $id, $from, $into, $stay );
		return new MergePreview(
			$from,
			$stay,
			[ ...$this->merges->counts( $id ), 'links' => $this->links->countOfCustomer( $id ) ],
			$this->merges->balances( $id ),
			$this->merges->balances( $into ),
		);
	}

	/**
	 * @param int                  $expected_version Of the one who goes.
	 * @param array<string, mixed> $input            contract/schemas/customer-merge-input.json.
	 * @return Customer The one who stays, as it is afterwards.
	 * @throws InvalidInput|Refused `role_may_not`, `not_found`, `customer_gone`, `merge_with_itself`, `merge_not_confirmed`,
	 *                              `version_conflict`, or `merge_links_undecided` with how many there are.
	 */
	public function merge( Actor $actor, int $id, int $expected_version, string $idempotency_key, array $input ): Customer {
		Access::require( $actor, 'coffer_manage_customers' );
		$key  = IdempotencyKey::of( $idempotency_key );
		$into = is_int( $input['into'] ?? null ) ? $input['into'] : throw InvalidInput::at( 'into', 'customer_unknown' );
		if ( true !== ( $input['confirmed'] ?? false ) ) {
			throw InvalidInput::at( 'confirmed', 'merge_not_confirmed' );
		}
		if ( $id === $into ) {
			throw new Refused( 'merge_with_itself' );
		}
		$request = "merge $id $expected_version by $actor->id: " . json_encode( $input );
		return $this->transaction->run( function () use ( $actor, $id, $into, $expected_version, $key, $request, $input ): Customer {
			$now = $this->clock->now();
			if ( ! $this->idempotency->claim( $key, $request, $now ) ) {
				return $this->customers->find( $into ) ?? throw new Refused( 'not_found' );
			}
			[ $from, $stay ] = $this->locked( $id, $into );
			self::requireVersion( $from, $expected_version );
			self::requireVersion( $stay, $input['into_version'] ?? 0 );
			$this->merges->lock( $id, $into );
			$this->decideLinks( $actor, $id, $input['live_links'] ?? null );
			$details = self::together( $from, $stay, $input['take'] ?? [] );
			$this->customers->replace( $into, $stay->version, $details, $now );
			$this->merges->move( $id, $into, $details->name, $now );
			$this->activity->append( 'customer_merged', $actor, $now, null, $into, [ 'label' => $from->name, 'merged_id' => $id ] );
			$this->activity->append( 'customer_merged_away', $actor, $now, null, $id, [ 'label' => $details->name, 'into_id' => $into ] );
			return $this->customers->find( $into ) ?? throw new \LogicException( 'A customer that was just merged is not there.' );
		} );
	}

	/**
	 * Both, always in the same order, so that two merges of the same two cannot wait for each other. Whether they are there is asked before:
	 * a number that was merged away would lock two rows, of which the second may be the lower one.
	 *
	 * @return array{Customer, Customer}
	 */
	private function locked( int $id, int $into ): array {
		self::requireTwo( $id, $this->existing( $id ), $into, $this->existing( $into ) );
		$this->customers->lockFormer( $id );
		$found = [];
		foreach ( $id < $into ? [ $id, $into ] : [ $into, $id ] as $number ) {
			$found[ $number ] = $this->customers->lock( $number ) ?? throw new Refused( 'not_found' );
		}
		self::requireTwo( $id, $found[ $id ], $into, $found[ $into ] );
		return [ $found[ $id ], $found[ $into ] ];
	}

	/** A number of somebody who was merged leads to another customer, who is not meant here. */
	private static function requireTwo( int $id, Customer $from, int $into, Customer $stay ): void {
		if ( $from->id !== $id || $stay->id !== $into ) {
			throw new Refused( 'customer_gone' );
		}
		if ( $id === $into ) {
			throw new Refused( 'merge_with_itself' );
		}
		if ( null !== $from->erasedAt || null !== $stay->erasedAt ) {
			throw new Refused( 'customer_gone' );
		}
	}

	private static function requireVersion( Customer $customer, int $expected_version ): void {
		if ( $customer->version !== $expected_version ) {
			throw Refused::versionConflict( $customer->version );
		}
	}

	/** Whoever reads the address of the one who goes still has the links that were sent to it. */
	private function decideLinks( Actor $actor, int $id, mixed $decision ): void {
		$number = $this->links->countOfCustomer( $id );
		if ( 0 === $number || 'keep' === $decision ) {
			return;
		}
		if ( 'revoke' !== $decision ) {
			throw new Refused( 'merge_links_undecided', [ 'count' => $number ] );
		}
		Access::require( $actor, 'coffer_copy_links' );
		$this->links->revokeOfCustomer( $actor, $id, 'The customer was merged into another one' );
	}

	/** @param list<string> $take */
	private static function together( Customer $from, Customer $stay, array $take ): CustomerDetails {
		$of = static fn ( string $field ): Customer => in_array( $field, $take, true ) ? $from : $stay;
		return new CustomerDetails(
			$of( 'name' )->name,
			$of( 'email' )->email,
			$of( 'phone' )->phone,
			$of( 'address' )->address,
			$of( 'tax_id' )->taxId,
			$of( 'language' )->language,
			$of( 'currency' )->currency,
			implode( "\n\n", array_unique( array_filter( [ $stay->notes, $from->notes ], static fn ( string $notes ): bool => '' !== $notes ) ) ),
		);
	}

	private function found( Actor $actor, int $id ): Customer {
		Access::require( $actor, 'coffer_manage_customers' );
		return $this->existing( $id );
	}

	private function existing( int $id ): Customer {
		return $this->customers->find( $id ) ?? throw new Refused( 'not_found' );
	}
}
