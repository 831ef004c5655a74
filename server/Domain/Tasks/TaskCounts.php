<?php
declare( strict_types=1 );

namespace Coffer\Domain\Tasks;

defined( 'ABSPATH' ) || exit;

/** How many tasks each view has. */
final class TaskCounts {

	/**
	 * @param int $mine    Of the reader, as all but $done and $proposed: open ones.
	 * @param int $waiting For the reader: theirs, and those that they may take.
	 */
	public function __construct(
		public readonly int $mine,
		public readonly int $waiting,
		public readonly int $all,
		public readonly int $overdue,
		public readonly int $done,
		public readonly int $proposed,
	) {
	}
}
