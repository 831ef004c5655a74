<?php
declare( strict_types=1 );

namespace Coffer\Domain\Schedules;

defined( 'ABSPATH' ) || exit;

/** Whether a schedule makes invoices. What has ended never begins again. */
enum ScheduleState: string {

	case Active = 'active';
	case Paused = 'paused';
	case Ended  = 'ended';
}
