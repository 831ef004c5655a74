<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\Documents\CalendarDate;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Tasks\NewTask;
use Coffer\Domain\Tasks\Task;
use Coffer\Domain\Tasks\TaskKind;
use Coffer\Domain\Tasks\TaskRepository;
use Coffer\Domain\Tasks\TaskState;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/** Puts a task to ask for a payment before a person. It counts only once they accept it; no mail, no link leaves by it. */
final class ProposeFollowUp {

	public function __construct(
		private readonly DocumentRepository $documents,
		private readonly TaskRepository $tasks,
		private readonly ToolWording $wording,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
	) {
	}

	/**
	 * The one that waits already, where there is one.
	 *
	 * @param string|null $due_on YYYY-MM-DD; null: today, or the day after the due date while that is still to come.
	 * @return array{task: Task, already: bool}
	 * @throws InvalidInput `invalid_date`.
	 * @throws Refused `role_may_not`, `not_found`, and what FollowUpReadiness refuses.
	 */
	public function propose( Actor $actor, int $document_id, ?string $due_on ): array {
		Access::require( $actor, 'coffer_use_assistant' );
		Access::require( $actor, 'coffer_edit' );
		Access::requireOwnView( $actor );
		$due_on = CalendarDate::of( $due_on, 'due_on' );
		return $this->transaction->run( function () use ( $actor, $document_id, $due_on ): array {
			// The lock makes two proposals at once one.
			$document = $this->documents->lock( $document_id ) ?? throw new Refused( 'not_found' );
			$verdict  = FollowUpReadiness::of( $document );
			if ( ! $verdict->allowed ) {
				throw Refused::by( $verdict );
			}
			$waiting = $this->tasks->waiting( $document->id, TaskKind::FollowUp );
			if ( null !== $waiting ) {
				return [ 'task' => $waiting, 'already' => true ];
			}
			[ $title, $text ] = $this->wording->followUp( $document );
			$now              = $this->clock->now();
			$id               = $this->tasks->insert( new NewTask(
				TaskKind::FollowUp,
				$document->id,
				$document->customerId,
				null,
				'',
				$actor->name,
				$text,
				null,
				$now,
				title: $title,
				dueOn: $due_on ?? self::day( $document, $this->clock->today() ),
				assigneeId: null,
				authorId: $actor->id,
				state: TaskState::Proposed,
			) );
			$this->activity->append( 'task_proposed', Asker::of( $actor ), $now, $document->id, $document->customerId, [ 'label' => $title ] );
			return [ 'task' => $this->tasks->find( $id ) ?? throw new \LogicException( 'A task that was just proposed is not there.' ), 'already' => false ];
		} );
	}

	private static function day( Document $document, string $today ): string {
		return null !== $document->dueDate && $document->dueDate >= $today ? CalendarDate::after( $document->dueDate, 1 ) : $today;
	}
}
