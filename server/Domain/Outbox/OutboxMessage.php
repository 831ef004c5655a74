<?php
declare( strict_types=1 );

namespace Coffer\Domain\Outbox;

defined( 'ABSPATH' ) || exit;

/** What a handler is given. */
final class OutboxMessage {

	/**
	 * @param string               $eventId  Stays the same each time the message is delivered: whoever is told can drop repeats.
	 * @param array<string, mixed> $payload  As it was appended.
	 * @param int                  $attempt  From 1.
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $eventId,
		public readonly string $topic,
		public readonly array $payload,
		public readonly ?int $documentId,
		public readonly int $attempt,
		public readonly int $createdAt,
	) {
	}
}
