<?php
declare( strict_types=1 );

namespace Coffer\WordPress;

use Coffer\Domain\Clock;

defined( 'ABSPATH' ) || exit;

/** The machine's clock, with days counted in the time zone of the site. */
final class SiteClock implements Clock {

	public function now(): int {
		$now = time();
		/** See contract/hooks.json. */
		$filtered = apply_filters( 'coffer_clock_now', $now );
		return is_int( $filtered ) ? $filtered : $now;
	}

	public function today(): string {
		return $this->dayOf( $this->now() );
	}

	public function dayOf( int $at ): string {
		return wp_date( 'Y-m-d', $at, wp_timezone() ) ?: gmdate( 'Y-m-d', $at );
	}

	public function endOf( string $day ): int {
		// The next midnight, because a day with a change of the clocks does not have 24 hours.
		return ( new \DateTimeImmutable( $day, wp_timezone() ) )->modify( 'tomorrow' )->getTimestamp() - 1;
	}
}
