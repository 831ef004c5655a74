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

/** A person takes over what the assistant proposed. Until then it counts nowhere. */
final class AcceptTask {

	public function __construct(
		private readonly TaskRepository $tasks,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/** @throws Refused `role_may_not`, `not_found`, `version_conflict`, `task_not_proposed`. */
	public function accept( Actor $actor, int $id, int $expected_version ): Task {
		Access::require( $actor, 'coffer_edit' );
		return $this->transaction->run( function () use ( $actor, $id, $expected_version ): Task {
			$task    = $this->tasks->lock( $id ) ?? throw new Refused( 'not_found' );
			$verdict = TaskActions::of( $actor, $task )['accept'];
			if ( ! $verdict->allowed ) {
				throw Refused::by( $verdict );
			}
			$this->tasks->accept( $id, $expected_version, $task->assigneeId ?? $actor->id );
			$this->activity->append( 'task_accepted', $actor, $this->clock->now(), $task->documentId, $task->customerId, [ 'label' => $task->label() ] );
			return $this->tasks->find( $id ) ?? throw new \LogicException( 'A task that was just accepted is not there.' );
		} );
	}
}
