<?php
declare( strict_types=1 );

namespace Coffer\Domain\Tasks;

use Coffer\Domain\Clock;
use Coffer\Domain\Customers\CustomerList;
use Coffer\Domain\Documents\DocumentList;
use Coffer\Domain\Page;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Reading tasks. */
final class TaskList {

	public function __construct(
		private readonly TaskRepository $tasks,
		private readonly DocumentList $documents,
		private readonly CustomerList $customers,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @return Page<Task>
	 * @throws Refused `role_may_not`.
	 */
	public function list( Actor $actor, TaskQuery $query ): Page {
		Access::require( $actor, 'coffer_view' );
		if ( $query->mayEmail ) {
			Access::require( $actor, 'coffer_manage_customers' );
		}
		return $this->tasks->list( $query, $actor->id, $this->clock->today() );
	}

	/** @throws Refused `role_may_not`. */
	public function counts( Actor $actor ): TaskCounts {
		Access::require( $actor, 'coffer_view' );
		return $this->tasks->counts( $actor->id, $actor->may( 'coffer_edit' ), $this->clock->today() );
	}

	/** @return int Open tasks that wait for the actor. */
	public function countWaiting( Actor $actor ): int {
		return $actor->may( 'coffer_view' ) ? $this->tasks->countWaitingFor( $actor->id, $actor->may( 'coffer_edit' ) ) : 0;
	}

	/** @throws Refused `role_may_not` or `not_found`. */
	public function get( Actor $actor, int $id ): Task {
		Access::require( $actor, 'coffer_view' );
		return $this->tasks->find( $id ) ?? throw new Refused( 'not_found' );
	}

	/**
	 * @return list<Task> Proposed ones first, then open ones, then the newest; at most 100.
	 * @throws Refused `role_may_not` or `not_found`.
	 */
	public function ofDocument( Actor $actor, int $document_id ): array {
		return $this->tasks->ofDocument( $this->documents->get( $actor, $document_id )->id );
	}

	/**
	 * @return list<Task> Proposed ones first, then open ones, then the newest; at most 100.
	 * @throws Refused `role_may_not` or `not_found`.
	 */
	public function ofCustomer( Actor $actor, int $customer_id ): array {
		return $this->tasks->ofCustomer( $this->customers->get( $actor, $customer_id )->id );
	}
}
