<?php
declare( strict_types=1 );

namespace Coffer\Domain\Outbox;

defined( 'ABSPATH' ) || exit;

/** What people see of a message: everything but what it says. */
final class Delivery {

	/**
	 * @param int|null    $dueAt  When it is tried next; null when it is not.
	 * @param string|null $number Of the document.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $eventId,
		public readonly string $topic,
		public readonly MessageState $state,
		public readonly int $attempts,
		public readonly ?int $dueAt,
		public readonly ?string $lastError,
		public readonly ?int $documentId,
		public readonly ?string $number,
		public readonly int $createdAt,
		public readonly ?int $processedAt,
	) {
	}

	public function canBeRetried(): bool {
		return MessageState::Failed === $this->state || MessageState::Retrying === $this->state;
	}
}
