<?php
declare( strict_types=1 );

namespace Coffer\Domain\Schedules;

defined( 'ABSPATH' ) || exit;

/** What a day of a schedule is to be, or what became of it. */
final class ScheduleRun {

	/**
	 * @param string                   $day        YYYY-MM-DD.
	 * @param int|null                 $documentId The invoice that was made, even when its draft is gone.
	 * @param string|null $reason     Why it was held: a key of contract/errors.json.
	 * @param ScheduleContent|null     $content    What it says, when that was changed.
	 * @param int                      $at         Unix seconds.
	 */
	public function __construct(
		public readonly int $id,
		public readonly int $scheduleId,
		public readonly string $day,
		public readonly RunOutcome $outcome,
		public readonly ?int $documentId,
		public readonly ?string $reason,
		public readonly ?ScheduleContent $content,
		public readonly int $at,
	) {
	}
}
