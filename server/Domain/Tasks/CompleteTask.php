<?php
declare( strict_types=1 );

namespace Coffer\Domain\Tasks;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Text;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Notes that somebody saw to a task, or takes that back. */
final class CompleteTask {

	public function __construct(
		private readonly TaskRepository $tasks,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/** @throws InvalidInput|Refused `role_may_not`, `not_found`, `version_conflict`, `task_is_done`, `task_is_proposed`. */
	public function complete( Actor $actor, int $id, int $expected_version, mixed $note ): Task {
		Access::require( $actor, 'coffer_edit' );
		$note = Text::block( $note ?? '', 1000, 'note' );
		return $this->transaction->run( function () use ( $actor, $id, $expected_version, $note ): Task {
			$task    = $this->tasks->find( $id ) ?? throw new Refused( 'not_found' );
			$verdict = TaskActions::of( $actor, $task )['complete'];
			if ( ! $verdict->allowed ) {
				throw Refused::by( $verdict );
			}
			$now = $this->clock->now();
			$this->tasks->markDone( $id, $expected_version, $actor, $note, $now );
			$this->activity->append( 'task_done', $actor, $now, $task->documentId, $task->customerId, [ 'label' => $task->label(), 'reason' => $note ] );
			return $this->stored( $id );
		} );
	}

	/** @throws Refused `role_may_not`, `not_found`, `version_conflict`, `task_is_open`. */
	public function reopen( Actor $actor, int $id, int $expected_version ): Task {
		Access::require( $actor, 'coffer_edit' );
		return $this->transaction->run( function () use ( $actor, $id, $expected_version ): Task {
			$task = $this->tasks->find( $id ) ?? throw new Refused( 'not_found' );
			if ( ! $task->isDone() ) {
				throw new Refused( 'task_is_open' );
			}
			$this->tasks->reopen( $id, $expected_version );
			$this->activity->append( 'task_reopened', $actor, $this->clock->now(), $task->documentId, $task->customerId, [ 'label' => $task->label() ] );
			return $this->stored( $id );
		} );
	}

	private function stored( int $id ): Task {
		return $this->tasks->find( $id ) ?? throw new \LogicException( 'A task that was just stored is not there.' );
	}
}
