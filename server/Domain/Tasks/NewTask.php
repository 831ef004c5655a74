<?php
declare( strict_types=1 );

namespace Coffer\Domain\Tasks;

defined( 'ABSPATH' ) || exit;

/** A task about to be stored. */
final class NewTask {

	/**
	 * @param int|null    $linkId Of the link through which a customer's came.
	 * @param string      $client Tells visitors apart without keeping their address; 64 hex digits, or empty.
	 * @param string      $author As they call themselves.
	 * @param string|null $day    That a promise names. YYYY-MM-DD.
	 * @param string      $title  Empty for what a customer wrote.
	 * @param string|null $dueOn  YYYY-MM-DD.
	 * @param int         $authorId Account of who made it; 0 for others than staff.
	 * @param int|null    $messageId The draft to the customer that it proposes to send.
	 * @param string|null $origin What proposed it, once only.
	 * @param TaskState   $state  Proposed, or open.
	 */
	public function __construct(
		public readonly TaskKind $kind,
		public readonly ?int $documentId,
		public readonly ?int $customerId,
		public readonly ?int $linkId,
		public readonly string $client,
		public readonly string $author,
		public readonly string $text,
		public readonly ?string $day,
		public readonly int $createdAt,
		public readonly string $title = '',
		public readonly ?string $dueOn = null,
		public readonly ?int $assigneeId = null,
		public readonly int $authorId = 0,
		public readonly ?int $followsId = null,
		public readonly ?int $messageId = null,
		public readonly ?string $origin = null,
		public readonly TaskState $state = TaskState::Open,
	) {
	}
}
