<?php
declare( strict_types=1 );

namespace Coffer\Domain\Outbox;

use Coffer\Domain\Clock;
use Coffer\Domain\Page;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Looking at the outbox, and having something tried again. */
final class Deliveries {

	public function __construct(
		private readonly OutboxRepository $messages,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
		private readonly Wake $wake,
	) {
	}

	/**
	 * @return Page<Delivery>
	 * @throws Refused `role_may_not`.
	 */
	public function list( Actor $actor, DeliveryQuery $query ): Page {
		Access::require( $actor, 'coffer_manage' );
		return $this->messages->search( $query );
	}

	/** @throws Refused `role_may_not`. */
	public function counts( Actor $actor ): DeliveryCounts {
		Access::require( $actor, 'coffer_manage' );
		return $this->messages->counts( $this->clock->now() );
	}

	/**
	 * Makes it due at once, with as many attempts ahead as a new one has.
	 *
	 * @throws Refused `role_may_not`, `not_found`, `delivery_not_waiting_for_retry`.
	 */
	public function retry( Actor $actor, int $id ): Delivery {
		Access::require( $actor, 'coffer_manage' );
		Access::requireOwnView( $actor );
		return $this->transaction->run( function () use ( $id ): Delivery {
			$isDue    = $this->messages->requeue( $id, $this->clock->now() );
			$delivery = $this->messages->find( $id ) ?? throw new Refused( 'not_found' );
			if ( ! $isDue ) {
				throw new Refused( 'delivery_not_waiting_for_retry' );
			}
			$this->transaction->afterCommit( $this->wake->soon( ... ) );
			return $delivery;
		} );
	}
}
