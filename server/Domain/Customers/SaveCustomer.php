<?php
declare( strict_types=1 );

namespace Coffer\Domain\Customers;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\PortalLinks\ManageLinks;
use Coffer\Domain\Refused;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Adds and changes customers. Input: contract/schemas/customer-input.json. */
final class SaveCustomer {

	public function __construct(
		private readonly CustomerRepository $customers,
		private readonly DocumentRepository $documents,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
		private readonly ManageLinks $links,
		private readonly SiteUsers $users,
	) {
	}

	/**
	 * @param array<string, mixed> $input
	 * @throws InvalidInput|Refused `role_may_not`.
	 */
	public function create( Actor $actor, array $input ): Customer {
		$details = $this->details( $actor, $input );
		return $this->transaction->run( function () use ( $actor, $details ): Customer {
			$now = $this->clock->now();
			$id  = $this->customers->insert( $details, $now );
			$this->activity->append( 'customer_created', $actor, $now, null, $id );
			return $this->stored( $id );
		} );
	}

	/**
	 * @param array<string, mixed> $input The whole customer; only notes that are left out stay.
	 * @throws InvalidInput|Refused `role_may_not`, `not_found`, `version_conflict`, or `live_links_undecided` with how many there are: whoever
	 *                              reads the old address still holds them.
	 */
	public function edit( Actor $actor, int $id, int $expected_version, array $input ): Customer {
		$details = $this->details( $actor, $input );
		return $this->transaction->run( function () use ( $actor, $id, $expected_version, $details, $input ): Customer {
			$customer = $this->customers->lock( $id ) ?? throw new Refused( 'not_found' );
			if ( $customer->version !== $expected_version ) {
				throw Refused::versionConflict( $customer->version );
			}
			$changed = $details->changedFrom( $customer );
			if ( [] === $changed ) {
				return $customer;
			}
			$now = $this->clock->now();
			$id  = $customer->id;
			$this->customers->replace( $id, $expected_version, $details, $now );
			if ( in_array( 'email', $changed, true ) ) {
				$this->decideLinks( $actor, $id, $input['live_links'] ?? null, $now );
			}
			if ( in_array( 'name', $changed, true ) ) {
				$this->documents->renameCustomer( $id, $details->name );
			}
			$this->activity->append( 'customer_edited', $actor, $now, null, $id, [ 'fields' => $changed ] );
			return $this->stored( $id );
		} );
	}

	/** @throws Refused `live_links_undecided`, or `role_may_not` when somebody who may not revoke wants to. */
	private function decideLinks( Actor $actor, int $id, mixed $decision, int $now ): void {
		$number = $this->links->countOfCustomer( $id );
		if ( 0 === $number ) {
			return;
		}
		if ( 'revoke' === $decision ) {
			Access::require( $actor, 'coffer_copy_links' );
			$this->links->revokeOfCustomer( $actor, $id, 'The customer’s e-mail address changed' );
			$this->activity->append( 'customer_links_revoked', $actor, $now, null, $id, [ 'number' => (string) $number ] );
		} elseif ( 'keep' === $decision ) {
			$this->activity->append( 'customer_links_kept', $actor, $now, null, $id, [ 'number' => (string) $number ] );
		} else {
			throw new Refused( 'live_links_undecided', [ 'count' => $number ] );
		}
	}

	/** @param array<string, mixed> $input */
	private function details( Actor $actor, array $input ): CustomerDetails {
		Access::require( $actor, 'coffer_manage_customers' );
		if ( array_key_exists( 'notes', $input ) && ! $actor->may( 'coffer_view_private' ) ) {
			throw InvalidInput::at( 'notes', 'role_may_not' );
		}
		$details = CustomerDetails::fromInput( $input );
		if ( null !== $details->userId && null === $this->users->name( $details->userId ) ) {
			throw InvalidInput::at( 'user_id', 'unknown_user' );
		}
		return $details;
	}

	private function stored( int $id ): Customer {
		return $this->customers->find( $id ) ?? throw new \LogicException( 'A customer that was just stored is not there.' );
	}
}
