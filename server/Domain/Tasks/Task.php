<?php
declare( strict_types=1 );

namespace Coffer\Domain\Tasks;

use Coffer\Domain\Documents\DocumentKind;

defined( 'ABSPATH' ) || exit;

/** Something that staff have to see to (contract/schemas/task.json). Moments are Unix seconds. */
final class Task {

	/**
	 * @param DocumentKind|null $documentKind Null when it is about no document, or about a draft that was deleted.
	 * @param string|null       $day          That a promise names. YYYY-MM-DD.
	 * @param string|null       $dueOn        YYYY-MM-DD.
	 * @param int               $authorId     Account of who made it; 0 for others than staff.
	 */
	public function __construct(
		public readonly int $id,
		public readonly TaskKind $kind,
		public readonly string $title,
		public readonly ?int $documentId,
		public readonly ?DocumentKind $documentKind,
		public readonly ?string $documentNumber,
		public readonly ?int $customerId,
		public readonly string $customerName,
		public readonly string $author,
		public readonly int $authorId,
		public readonly string $text,
		public readonly ?string $day,
		public readonly ?string $dueOn,
		public readonly ?int $assigneeId,
		public readonly ?int $followsId,
		public readonly ?int $messageId,
		public readonly int $createdAt,
		public readonly ?int $doneAt,
		public readonly ?string $doneBy,
		public readonly string $doneNote,
		public readonly int $version,
		public readonly TaskState $state = TaskState::Open,
	) {
	}

	public function isDone(): bool {
		return TaskState::Done === $this->state;
	}

	/** It counts only once a person accepts it. */
	public function isProposed(): bool {
		return TaskState::Proposed === $this->state;
	}

	/** For the activity: what it is called, or what sort of message of a customer it is. */
	public function label(): string {
		return '' === $this->title ? $this->kind->value : $this->title;
	}
}
