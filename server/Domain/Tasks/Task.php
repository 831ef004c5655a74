<?php
declare( strict_types=1 );

namespace Coffer\Domain\Tasks;

defined( 'ABSPATH' ) || exit;

/** Something that staff have to see to (contract/schemas/task.json). Moments are Unix seconds. */
final class Task {

	/** @param string|null $day YYYY-MM-DD. */
	public function __construct(
		public readonly int $id,
		public readonly TaskKind $kind,
		public readonly ?int $documentId,
		public readonly ?int $customerId,
		public readonly string $author,
		public readonly string $text,
		public readonly ?string $day,
		public readonly int $createdAt,
		public readonly ?int $doneAt,
		public readonly ?string $doneBy,
		public readonly string $doneNote,
		public readonly int $version,
	) {
	}

	public function isDone(): bool {
		return null !== $this->doneAt;
	}
}
