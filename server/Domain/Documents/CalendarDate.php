<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/**
 * Days of the calendar as `YYYY-MM-DD`, without a time of day or a zone. Twin of src/lib/dates/calendar-date.ts.
 */
final class CalendarDate {

	/** Whether the day exists (years 0001 to 9999, Gregorian calendar): 2026-02-30 does not. */
	public static function isValid( string $date ): bool {
		return 1 === preg_match( '/\A(\d{4})-(\d{2})-(\d{2})\z/', $date, $parts )
			&& checkdate( (int) $parts[2], (int) $parts[3], (int) $parts[1] );
	}

	/**
	 * A date that somebody wrote and that the database can keep (SQL dates begin in the year 1000).
	 *
	 * @return string|null Null for null.
	 * @throws InvalidInput `invalid_date`.
	 */
	public static function of( mixed $value, string $field ): ?string {
		if ( null !== $value && ( ! is_string( $value ) || ! self::isValid( $value ) || $value < '1000-01-01' ) ) {
			throw InvalidInput::at( $field, 'invalid_date' );
		}
		return $value;
	}

	/**
	 * @return int Days from one to the other, negative when the other is earlier.
	 * @throws InvalidInput `invalid_date`, at the field `from` or `to`.
	 */
	public static function daysBetween( string $from, string $to ): int {
		return intdiv( self::midnight( $to, 'to' ) - self::midnight( $from, 'from' ), 86_400 );
	}

	/**
	 * @return string The day so many days earlier.
	 * @throws InvalidInput `invalid_date`, at the field `from`.
	 */
	public static function before( string $date, int $days ): string {
		return gmdate( 'Y-m-d', self::midnight( $date, 'from' ) - $days * 86_400 );
	}

	/**
	 * @return string The day so many days later. May lie behind the year 9999, and is then not valid.
	 * @throws InvalidInput `invalid_date`, at the field `from`.
	 */
	public static function after( string $date, int $days ): string {
		return self::before( $date, -$days );
	}

	/**
	 * @return string The same day so many months later; the last of the month when it has no such day. May lie behind the
	 *                year 9999, and is then not valid.
	 * @throws InvalidInput `invalid_date`, at the field `from`.
	 */
	public static function monthsAfter( string $date, int $months ): string {
		self::midnight( $date, 'from' );
		$month = 12 * (int) substr( $date, 0, 4 ) + (int) substr( $date, 5, 2 ) - 1 + $months;
		$first = sprintf( '%04d-%02d', intdiv( $month, 12 ), $month % 12 + 1 );
		$last  = (int) gmdate( 't', gmmktime( 0, 0, 0, $month % 12 + 1, 1, intdiv( $month, 12 ) ) ?: 0 );
		return sprintf( '%s-%02d', $first, min( (int) substr( $date, 8, 2 ), $last ) );
	}

	/** Midnight in UTC, where every day has 86,400 seconds. */
	private static function midnight( string $date, string $field ): int {
		if ( ! self::isValid( $date ) ) {
			throw InvalidInput::at( $field, 'invalid_date' );
		}
		return ( new \DateTimeImmutable( $date, new \DateTimeZone( 'UTC' ) ) )->getTimestamp();
	}
}
