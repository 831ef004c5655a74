<?php
declare( strict_types=1 );

namespace Coffer\Domain\Schedules;

defined( 'ABSPATH' ) || exit;

/** What a day of a schedule is to be, or what became of it. */
enum RunOutcome: string {

	/** To come, and it says something else than the schedule. */
	case Changed = 'changed';
	/** Left out; to come or passed. */
	case Skipped = 'skipped';
	case Drafted = 'drafted';
	case Sent    = 'sent';
	/** Was to be sent and stayed a draft. */
	case Held    = 'held';

	public function isMade(): bool {
		return self::Changed !== $this && self::Skipped !== $this;
	}
}
