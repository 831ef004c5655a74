<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Assistant;

use Coffer\Domain\Assistant\Stopwatch;

defined( 'ABSPATH' ) || exit;

/** The machine's own count of time, which no change of the clock disturbs. */
final class SystemStopwatch implements Stopwatch {

	public function seconds(): float {
		return hrtime( true ) / 1e9;
	}
}
