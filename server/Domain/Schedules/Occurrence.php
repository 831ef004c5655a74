<?php
declare( strict_types=1 );

namespace Coffer\Domain\Schedules;

use Coffer\Domain\Documents\CalendarDate;

defined( 'ABSPATH' ) || exit;

/** An invoice to come (contract/schemas/schedule-occurrence.json). */
final class Occurrence {

	/** @param string $day YYYY-MM-DD. */
	public function __construct(
		public readonly string $day,
		public readonly string $dueDate,
		public readonly ?RunOutcome $plan,
		public readonly ScheduleContent $content,
	) {
	}

	public static function of( string $day, int $due_days, ScheduleContent $content, ?ScheduleRun $planned = null ): self {
		return new self( $day, CalendarDate::after( $day, $due_days ), $planned?->outcome, $planned->content ?? $content );
	}
}
