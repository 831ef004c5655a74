<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

defined( 'ABSPATH' ) || exit;

/** A part of a payment or of a credit note that pays a document. It is taken off again by saying so, never changed. */
final class Application {

	public function __construct(
		public readonly int $id,
		public readonly ApplicationSource $source,
		public readonly int $sourceId,
		public readonly int $documentId,
		public readonly int $customerId,
		public readonly int $amount,
		public readonly string $currency,
		public readonly int $at,
		public readonly string $actorName,
		public readonly ?int $undoneAt,
		public readonly ?string $undoneBy,
		public readonly ?string $undoReason,
	) {
	}

	public function counts(): bool {
		return null === $this->undoneAt;
	}
}
