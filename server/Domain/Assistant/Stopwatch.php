<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

defined( 'ABSPATH' ) || exit;

/** How much time goes by, whatever the clock on the wall is set to meanwhile. */
interface Stopwatch {

	/** Seconds since some moment that stays the same for the whole request. */
	public function seconds(): float;
}
