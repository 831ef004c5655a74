<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\Customers\CustomerMoney;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Hands out money that came for a file, a page at a time, as one recorded fact. */
final class ExportPayments {

	private const AT_ONCE = 100;

	public function __construct(
		private readonly CustomerMoney $money,
		private readonly ActivityRepository $activity,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param callable(?int, int): ReceivedQuery $query Of so many payments behind the one with this id; null: from the first.
	 * @return iterable<list<ReceivedPayment>> Newest first. Only the first page is read before it is asked for.
	 * @throws Refused `role_may_not` or `not_found`, at once.
	 */
	public function export( Actor $actor, ?int $customer_id, callable $query ): iterable {
		Access::require( $actor, 'coffer_export' );
		$first = $this->money->someReceived( $actor, $query( null, self::AT_ONCE ) );
		$this->activity->append( 'payments_exported', $actor, $this->clock->now(), null, $customer_id );
		return $this->pages( $actor, $first, $query );
	}

	/**
	 * @param list<ReceivedPayment>              $items
	 * @param callable(?int, int): ReceivedQuery $query
	 * @return iterable<list<ReceivedPayment>>
	 */
	private function pages( Actor $actor, array $items, callable $query ): iterable {
		while ( [] !== $items ) {
			yield $items;
			$last  = $items[ count( $items ) - 1 ]->payment->id;
			$items = count( $items ) < self::AT_ONCE ? [] : $this->money->someReceived( $actor, $query( $last, self::AT_ONCE ) );
		}
	}
}
