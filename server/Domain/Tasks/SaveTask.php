<?php
declare( strict_types=1 );

namespace Coffer\Domain\Tasks;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\People\Staff;
use Coffer\Domain\Refused;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Makes tasks, and changes them or whose they are. Input: contract/schemas/task-input.json. */
final class SaveTask {

	public function __construct(
		private readonly TaskRepository $tasks,
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly Staff $staff,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param array<string, mixed> $input
	 * @throws InvalidInput|Refused `role_may_not`.
	 */
	public function create( Actor $actor, array $input ): Task {
		Access::require( $actor, 'coffer_edit' );
		$plan    = TaskPlan::fromInput( $input );
		$follows = $input['follows_id'] ?? null;
		$this->requireAssignee( $plan->assigneeId );
		return $this->transaction->run( function () use ( $actor, $plan, $follows ): Task {
			if ( null !== $follows && null === $this->tasks->find( $follows ) ) {
				throw InvalidInput::at( 'follows_id', 'task_unknown' );
			}
			$plan = $this->known( $plan );
			$now  = $this->clock->now();
			$id   = $this->tasks->insert( new NewTask(
				TaskKind::Todo,
				$plan->documentId,
				$plan->customerId,
				null,
				'',
				$actor->name,
				$plan->text,
				null,
				$now,
				title: $plan->title,
				dueOn: $plan->dueOn,
				assigneeId: $plan->assigneeId,
				authorId: $actor->id,
				followsId: $follows,
			) );
			$this->activity->append( 'task_created', $actor, $now, $plan->documentId, $plan->customerId, [ 'label' => $plan->title ] );
			if ( null !== $plan->assigneeId && $plan->assigneeId !== $actor->id ) {
				$this->noteAssignee( $actor, $plan, $now );
			}
			return $this->stored( $id );
		} );
	}

	/**
	 * @param array<string, mixed> $input The whole task.
	 * @throws InvalidInput|Refused `role_may_not`, `not_found`, `version_conflict`, `task_is_done`.
	 */
	public function edit( Actor $actor, int $id, int $expected_version, array $input ): Task {
		Access::require( $actor, 'coffer_edit' );
		// What sort of task it is never changes, and neither does what a customer wrote.
		$seen    = $this->tasks->find( $id ) ?? throw new Refused( 'not_found' );
		$written = $seen->kind->isOfCustomer() ? TaskPlan::ofCustomersTask( $seen, $input ) : TaskPlan::fromInput( $input );
		return $this->transaction->run( function () use ( $actor, $id, $expected_version, $written ): Task {
			$task = $this->tasks->lock( $id ) ?? throw new Refused( 'not_found' );
			if ( $task->version !== $expected_version ) {
				throw Refused::versionConflict( $task->version );
			}
			$verdict = TaskActions::of( $actor, $task )['edit'];
			if ( ! $verdict->allowed ) {
				throw Refused::by( $verdict );
			}
			$plan = $task->kind->isOfCustomer() ? $written : $this->known( $written, $task );
			// Who could see Money once keeps what is theirs.
			if ( $plan->assigneeId !== $task->assigneeId ) {
				$this->requireAssignee( $plan->assigneeId );
			} elseif ( ! $plan->changes( $task ) ) {
				return $task;
			}
			$now = $this->clock->now();
			$this->tasks->replace( $id, $expected_version, $plan );
			if ( $plan->changes( $task ) ) {
				$this->activity->append( 'task_edited', $actor, $now, $plan->documentId, $plan->customerId, [ 'label' => $this->stored( $id )->label() ] );
			}
			if ( $plan->assigneeId !== $task->assigneeId ) {
				$this->noteAssignee( $actor, $plan, $now, $task );
			}
			return $this->stored( $id );
		} );
	}

	private function noteAssignee( Actor $actor, TaskPlan $plan, int $now, ?Task $task = null ): void {
		$label = '' === $plan->title ? ( $task?->label() ?? '' ) : $plan->title;
		if ( null === $plan->assigneeId ) {
			$this->activity->append( 'task_released', $actor, $now, $plan->documentId, $plan->customerId, [ 'label' => $label ] );
			return;
		}
		$person = $this->staff->names( [ $plan->assigneeId ] )[ $plan->assigneeId ] ?? '';
		$this->activity->append( 'task_assigned', $actor, $now, $plan->documentId, $plan->customerId, [ 'label' => $label, 'person' => $person ] );
	}

	/** @throws InvalidInput `assignee_unknown`. */
	private function requireAssignee( ?int $id ): void {
		if ( null !== $id && null === $this->staff->find( $id ) ) {
			throw InvalidInput::at( 'assignee_id', 'assignee_unknown' );
		}
	}

	/**
	 * With the customer of its document. A draft that was deleted since is still what the task is about.
	 *
	 * @throws InvalidInput `document_unknown`, `customer_unknown`, `task_customer_mismatch`.
	 */
	private function known( TaskPlan $plan, ?Task $before = null ): TaskPlan {
		$document = null === $plan->documentId ? null : $this->documents->find( $plan->documentId );
		if ( null !== $plan->documentId && null === $document && $plan->documentId !== $before?->documentId ) {
			throw InvalidInput::at( 'document_id', 'document_unknown' );
		}
		if ( null !== $plan->customerId ) {
			$customer = $this->customers->find( $plan->customerId ) ?? throw InvalidInput::at( 'customer_id', 'customer_unknown' );
			// Who was merged away is somebody else by now.
			$plan = $plan->about( $customer->id );
		}
		if ( null === $document?->customerId ) {
			return $plan;
		}
		if ( null !== $plan->customerId && $plan->customerId !== $document->customerId ) {
			throw InvalidInput::at( 'document_id', 'task_customer_mismatch' );
		}
		return $plan->about( $document->customerId );
	}

	private function stored( int $id ): Task {
		return $this->tasks->find( $id ) ?? throw new \LogicException( 'A task that was just stored is not there.' );
	}
}
