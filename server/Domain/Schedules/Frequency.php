<?php
declare( strict_types=1 );

namespace Coffer\Domain\Schedules;

defined( 'ABSPATH' ) || exit;

/** The unit in which the days of a schedule are counted on. */
enum Frequency: string {

	case Day     = 'day';
	case Week    = 'week';
	case Month   = 'month';
	case Quarter = 'quarter';
	case Year    = 'year';

	/** Days in one; 0 for what is counted in months. */
	public function days(): int {
		return match ( $this ) {
			self::Day  => 1,
			self::Week => 7,
			default    => 0,
		};
	}

	/** Months in one; 0 for what is counted in days. */
	public function months(): int {
		return match ( $this ) {
			self::Month   => 1,
			self::Quarter => 3,
			self::Year    => 12,
			default       => 0,
		};
	}
}
