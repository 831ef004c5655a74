<?php
declare( strict_types=1 );

namespace Coffer\Domain\Schedules;

use Coffer\Domain\Documents\CalendarDate;
use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/**
 * The days of a schedule. All are counted from the first one, so that the 31st comes again after a month that has none:
 * 31 January, 28 February, 31 March. Days are YYYY-MM-DD.
 */
final class Rhythm {

	private const MAX_EVERY = 365;
	private const MAX_TIMES = 9999;

	/**
	 * @param string|null $endOn The last day that may be one.
	 * @param int|null    $times How many there are in all.
	 */
	public function __construct(
		public readonly Frequency $frequency,
		public readonly int $every,
		public readonly string $startOn,
		public readonly ?string $endOn = null,
		public readonly ?int $times = null,
	) {
	}

	/**
	 * @param array<string, mixed> $input Of contract/schemas/schedule-input.json.
	 * @throws InvalidInput
	 */
	public static function fromInput( array $input ): self {
		$frequency = is_string( $input['frequency'] ?? null ) ? Frequency::tryFrom( $input['frequency'] ) : null;
		$start     = CalendarDate::of( $input['start_on'] ?? null, 'start_on' ) ?? throw InvalidInput::at( 'start_on', 'invalid_date' );
		$end       = CalendarDate::of( $input['end_on'] ?? null, 'end_on' );
		if ( null !== $end && $end < $start ) {
			throw InvalidInput::at( 'end_on', 'schedule_end_before_start' );
		}
		return new self(
			$frequency ?? throw InvalidInput::at( 'frequency', 'invalid_input' ),
			self::number( $input['every'] ?? 1, self::MAX_EVERY, 'every' ),
			$start,
			$end,
			isset( $input['times'] ) ? self::number( $input['times'], self::MAX_TIMES, 'times' ) : null,
		);
	}

	/** The first of its days that is not earlier than that one; null when there is none. */
	public function next( string $from ): ?string {
		return $this->at( $this->indexFrom( $from ) );
	}

	/** The first of its days after that one. */
	public function after( string $day ): ?string {
		return $this->next( CalendarDate::after( $day, 1 ) );
	}

	/** @return list<string> So many of its days, from that one on; fewer when it ends. */
	public function upcoming( string $from, int $count ): array {
		$days  = [];
		$index = $this->indexFrom( $from );
		while ( count( $days ) < $count ) {
			$day = $this->at( $index );
			if ( null === $day ) {
				break;
			}
			$days[] = $day;
			++$index;
		}
		return $days;
	}

	public function has( string $day ): bool {
		return $this->next( $day ) === $day;
	}

	/** How many of its days lie from the one on and before the other. */
	public function countBetween( string $from, string $before ): int {
		if ( $before <= $from ) {
			return 0;
		}
		$until = null === $this->endOn ? $before : min( $before, CalendarDate::after( $this->endOn, 1 ) );
		$last  = $this->indexFrom( $until );
		return max( 0, min( $last, $this->times ?? $last ) - $this->indexFrom( $from ) );
	}

	/** Whether both name the same days, their end aside. */
	public function isAlike( self $other ): bool {
		return $this->frequency === $other->frequency && $this->every === $other->every && $this->startOn === $other->startOn;
	}

	/** @return string|null Null after the end, and after the year 9999. */
	private function at( int $index ): ?string {
		if ( null !== $this->times && $index >= $this->times ) {
			return null;
		}
		$day = $this->counted( $index );
		return null === $day || ( null !== $this->endOn && $day > $this->endOn ) ? null : $day;
	}

	/** Whatever the end. */
	private function counted( int $index ): ?string {
		$months = $this->frequency->months() * $this->every * $index;
		$day    = $months > 0 ? CalendarDate::monthsAfter( $this->startOn, $months ) : CalendarDate::after( $this->startOn, $this->frequency->days() * $this->every * $index );
		return CalendarDate::isValid( $day ) ? $day : null;
	}

	/** Position of the first day that is not earlier, counted from 0. */
	private function indexFrom( string $from ): int {
		if ( $from <= $this->startOn ) {
			return 0;
		}
		$index = max( 0, $this->before( $from ) );
		while ( true ) {
			$day = $this->counted( $index );
			if ( null === $day || $day >= $from ) {
				return $index;
			}
			++$index;
		}
	}

	/** A position that is not too late, and at most two steps too early. */
	private function before( string $day ): int {
		if ( $this->frequency->days() > 0 ) {
			return intdiv( CalendarDate::daysBetween( $this->startOn, $day ), $this->frequency->days() * $this->every );
		}
		$months = 12 * ( (int) substr( $day, 0, 4 ) - (int) substr( $this->startOn, 0, 4 ) ) + (int) substr( $day, 5, 2 ) - (int) substr( $this->startOn, 5, 2 );
		return intdiv( $months, $this->frequency->months() * $this->every ) - 1;
	}

	private static function number( mixed $value, int $max, string $field ): int {
		return is_int( $value ) && $value >= 1 && $value <= $max ? $value : throw InvalidInput::at( $field, 'invalid_input' );
	}
}
