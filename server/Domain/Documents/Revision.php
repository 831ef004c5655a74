<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

defined( 'ABSPATH' ) || exit;

/** What a sent document was before it was corrected. */
final class Revision {

	/**
	 * @param int $position From 1, the document as it was first sent.
	 * @param int $at       When it was replaced. Unix seconds.
	 */
	public function __construct(
		public readonly int $position,
		public readonly int $total,
		public readonly int $at,
		public readonly string $actorName,
		public readonly string $reason,
	) {
	}
}
