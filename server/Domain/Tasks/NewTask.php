<?php
declare( strict_types=1 );

namespace Coffer\Domain\Tasks;

defined( 'ABSPATH' ) || exit;

/** A task about to be stored. */
final class NewTask {

	/**
	 * @param int    $linkId Of the link through which it came; 0 for none.
	 * @param string $client Tells visitors apart without keeping their address; 64 hex digits, or empty.
	 * @param string $author As they call themselves.
	 * @param string|null $day YYYY-MM-DD.
	 */
	public function __construct(
		public readonly TaskKind $kind,
		public readonly ?int $documentId,
		public readonly ?int $customerId,
		public readonly int $linkId,
		public readonly string $client,
		public readonly string $author,
		public readonly string $text,
		public readonly ?string $day,
		public readonly int $createdAt,
	) {
	}
}
