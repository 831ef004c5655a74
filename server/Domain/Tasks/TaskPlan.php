<?php
declare( strict_types=1 );

namespace Coffer\Domain\Tasks;

use Coffer\Domain\Documents\CalendarDate;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Text;

defined( 'ABSPATH' ) || exit;

/** What of a task people decide: contract/schemas/task-input.json, checked as far as it can be without the records that it names. */
final class TaskPlan {

	/** @param string|null $dueOn YYYY-MM-DD. */
	public function __construct(
		public readonly string $title,
		public readonly string $text,
		public readonly ?string $dueOn,
		public readonly ?int $assigneeId,
		public readonly ?int $documentId,
		public readonly ?int $customerId,
	) {
	}

	/**
	 * @param array<string, mixed> $input
	 * @throws InvalidInput
	 */
	public static function fromInput( array $input ): self {
		return new self(
			Text::requiredLine( $input['title'] ?? '', 190, 'title' ),
			trim( Text::block( $input['text'] ?? '', 2000, 'text' ) ),
			CalendarDate::of( $input['due_on'] ?? null, 'due_on' ),
			$input['assignee_id'] ?? null,
			$input['document_id'] ?? null,
			$input['customer_id'] ?? null,
		);
	}

	/**
	 * Of what a customer wrote, only the day and the assignee are there to decide.
	 *
	 * @param array<string, mixed> $input
	 * @throws InvalidInput
	 */
	public static function ofCustomersTask( Task $task, array $input ): self {
		foreach ( [ 'title' => $task->title, 'text' => $task->text, 'document_id' => $task->documentId, 'customer_id' => $task->customerId ] as $field => $kept ) {
			if ( array_key_exists( $field, $input ) && $input[ $field ] !== $kept ) {
				throw InvalidInput::at( $field, 'task_of_customer' );
			}
		}
		return new self( $task->title, $task->text, CalendarDate::of( $input['due_on'] ?? null, 'due_on' ), $input['assignee_id'] ?? null, $task->documentId, $task->customerId );
	}

	/** The same, about this customer. */
	public function about( ?int $customer_id ): self {
		return new self( $this->title, $this->text, $this->dueOn, $this->assigneeId, $this->documentId, $customer_id );
	}

	/** Whether anything but whose it is differs from what is stored. */
	public function changes( Task $task ): bool {
		return [ $this->title, $this->text, $this->dueOn, $this->documentId, $this->customerId ] !== [ $task->title, $task->text, $task->dueOn, $task->documentId, $task->customerId ];
	}
}
