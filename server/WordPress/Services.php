<?php
declare( strict_types=1 );

namespace Coffer\WordPress;

use Coffer\Domain\Clock;
use Coffer\Domain\Random;

defined( 'ABSPATH' ) || exit;

/** Builds each part of Coffer the first time it is asked for, and hands out the same one from then on. */
final class Services {

	/** @var array<string, object> */
	private array $built = [];

	public function clock(): Clock {
		return $this->built[ __FUNCTION__ ] ??= new SiteClock();
	}

	public function random(): Random {
		return $this->built[ __FUNCTION__ ] ??= new SystemRandom();
	}
}
