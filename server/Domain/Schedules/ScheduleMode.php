<?php
declare( strict_types=1 );

namespace Coffer\Domain\Schedules;

defined( 'ABSPATH' ) || exit;

/** What becomes of each invoice: a draft that somebody reviews, or it is sent at once. */
enum ScheduleMode: string {

	case Review = 'review';
	case Send   = 'send';
}
