<?php
declare( strict_types=1 );

namespace Coffer\Domain\Tasks;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Takes away an open task that staff made, or what the assistant proposed. What customers wrote and rules proposed is kept, and marked as done. */
final class DeleteTask {

	public function __construct(
		private readonly TaskRepository $tasks,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/** @throws Refused `role_may_not`, `not_found`, `version_conflict`, `task_is_done`, `task_of_customer`, `task_of_rule`. */
	public function delete( Actor $actor, int $id, int $expected_version ): void {
		Access::require( $actor, 'coffer_edit' );
		$this->transaction->run( function () use ( $actor, $id, $expected_version ): void {
			$task    = $this->tasks->lock( $id ) ?? throw new Refused( 'not_found' );
			$verdict = TaskActions::of( $actor, $task )['delete'];
			if ( ! $verdict->allowed ) {
				throw Refused::by( $verdict );
			}
			$this->tasks->delete( $id, $expected_version );
			$this->activity->append( $task->isProposed() ? 'task_dismissed' : 'task_deleted', $actor, $this->clock->now(), $task->documentId, $task->customerId, [ 'label' => $task->label() ] );
		} );
	}
}
