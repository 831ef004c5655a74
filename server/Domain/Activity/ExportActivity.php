<?php
declare( strict_types=1 );

namespace Coffer\Domain\Activity;

use Coffer\Domain\Clock;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Hands out facts for a file, a page at a time, as one recorded fact of its own. */
final class ExportActivity {

	private const AT_ONCE = 100;

	public function __construct(
		private readonly ActivityRepository $activity,
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param callable(?int, int): ActivityQuery $query Of so many facts older than the one with this id.
	 * @return iterable<list<Event>> Newest first. Nothing is read before the first page is asked for.
	 * @throws Refused `role_may_not` or `not_found`, at once.
	 */
	public function export( Actor $actor, ?int $document_id, ?int $customer_id, callable $query ): iterable {
		Access::require( $actor, 'coffer_view' );
		Access::require( $actor, 'coffer_export' );
		$document = null === $document_id ? null : $this->documents->find( $document_id ) ?? throw new Refused( 'not_found' );
		if ( null !== $customer_id && null === $this->customers->find( $customer_id ) ) {
			throw new Refused( 'not_found' );
		}
		// A query that makes no sense is refused before anything is said to have been exported.
		$query( null, self::AT_ONCE );
		$this->activity->append( 'activity_exported', $actor, $this->clock->now(), $document_id, $document->customerId ?? $customer_id );
		return $this->pages( $query );
	}

	/**
	 * @param callable(?int, int): ActivityQuery $query
	 * @return iterable<list<Event>>
	 */
	private function pages( callable $query ): iterable {
		$before = null;
		do {
			$events = $this->activity->events( $query( $before, self::AT_ONCE ) );
			if ( [] !== $events ) {
				yield $events;
				$before = $events[ count( $events ) - 1 ]->id;
			}
		} while ( count( $events ) === self::AT_ONCE );
	}
}
