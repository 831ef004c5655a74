<?php
declare( strict_types=1 );

namespace Coffer\Domain\Customers;

use Coffer\Domain\Clock;
use Coffer\Domain\Documents\CalendarDate;
use Coffer\Domain\Page;
use Coffer\Domain\Payments\ReceivedPayment;
use Coffer\Domain\Payments\ReceivedQuery;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Where a customer stands, and what came from them. */
final class CustomerMoney {

	public function __construct(
		private readonly CustomerRepository $customers,
		private readonly CustomerMoneyRepository $money,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @return list<CustomerStanding>
	 * @throws Refused `role_may_not` or `not_found`.
	 */
	public function standing( Actor $actor, int $id ): array {
		$this->require( $actor, $id );
		$today = $this->clock->today();
		$first = substr( $today, 0, 4 ) . '-01-01';
		return $this->money->standing( $id, $today, $first, $this->clock->endOf( CalendarDate::before( $first, 1 ) ) + 1 );
	}

	/**
	 * @return Page<ReceivedPayment>
	 * @throws Refused `role_may_not` or `not_found`.
	 */
	public function received( Actor $actor, ReceivedQuery $query ): Page {
		$this->requireReceived( $actor, $query );
		return $this->money->received( $query );
	}

	/**
	 * @return list<ReceivedPayment> The same, without counting the others.
	 * @throws Refused `role_may_not` or `not_found`.
	 */
	public function someReceived( Actor $actor, ReceivedQuery $query ): array {
		$this->requireReceived( $actor, $query );
		return $this->money->someReceived( $query );
	}

	private function requireReceived( Actor $actor, ReceivedQuery $query ): void {
		if ( null === $query->customerId ) {
			Access::require( $actor, 'coffer_view' );
		} else {
			$this->require( $actor, $query->customerId );
		}
	}

	private function require( Actor $actor, int $id ): void {
		Access::require( $actor, 'coffer_view' );
		$this->customers->find( $id ) ?? throw new Refused( 'not_found' );
	}
}
