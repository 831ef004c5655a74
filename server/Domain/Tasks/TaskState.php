<?php
declare( strict_types=1 );

namespace Coffer\Domain\Tasks;

defined( 'ABSPATH' ) || exit;

/** Whether somebody has seen to a task, or whether it is only proposed. */
enum TaskState: string {

	case Proposed = 'proposed';
	case Open     = 'open';
	case Done     = 'done';
}
