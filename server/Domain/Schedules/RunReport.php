<?php
declare( strict_types=1 );

namespace Coffer\Domain\Schedules;

defined( 'ABSPATH' ) || exit;

/** What became of the schedules that were due. */
final class RunReport {

	/**
	 * @param int               $skipped Days that were left out.
	 * @param bool              $left    Whether more is due.
	 * @param list<\Throwable> $faults  Why schedules were paused for which there is no word: faults of the program.
	 */
	public function __construct(
		public readonly int $drafted,
		public readonly int $sent,
		public readonly int $skipped,
		public readonly int $paused,
		public readonly bool $left,
		public readonly array $faults,
	) {
	}
}
