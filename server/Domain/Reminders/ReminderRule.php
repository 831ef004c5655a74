<?php
declare( strict_types=1 );

namespace Coffer\Domain\Reminders;

use Coffer\Domain\Documents\CalendarDate;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Messages\Purpose;

defined( 'ABSPATH' ) || exit;

/** When customers are reminded of an invoice, how, and whether a person looks at it first (contract/schemas/reminder-rule.json). */
final class ReminderRule {

	private const EARLIEST = -60;
	private const LATEST   = 365;

	/**
	 * @param int               $days After the due date; before it when negative.
	 * @param 'friendly'|'firm' $tone
	 * @param bool              $sends Without a person.
	 */
	private function __construct(
		public readonly int $days,
		public readonly string $tone,
		public readonly bool $sends,
	) {
	}

	/** @throws InvalidInput With the field that is wrong. */
	public static function of( mixed $input, string $field ): self {
		if ( ! is_array( $input ) ) {
			throw InvalidInput::at( $field, 'invalid_input' );
		}
		$days = $input['days'] ?? null;
		$tone = $input['tone'] ?? null;
		$mode = $input['mode'] ?? null;
		if ( ! is_int( $days ) || $days < self::EARLIEST || $days > self::LATEST ) {
			throw InvalidInput::at( "$field.days", 'invalid_input' );
		}
		if ( 'friendly' !== $tone && 'firm' !== $tone ) {
			throw InvalidInput::at( "$field.tone", 'invalid_input' );
		}
		if ( 'propose' !== $mode && 'send' !== $mode ) {
			throw InvalidInput::at( "$field.mode", 'invalid_input' );
		}
		return new self( $days, $tone, 'send' === $mode );
	}

	/** The text that it begins with. */
	public function purpose(): Purpose {
		return match ( true ) {
			$this->days <= 0       => Purpose::DueSoon,
			'firm' === $this->tone => Purpose::OverdueFirm,
			default                => Purpose::Overdue,
		};
	}

	/** @return string The day for an invoice that is due then; both YYYY-MM-DD. */
	public function dayFor( string $due_date ): string {
		return CalendarDate::before( $due_date, -$this->days );
	}

	/**
	 * The last day on which it still makes sense: after days without cron, a reminder that is a little late is better than none, but
	 * nobody is told on the day after that something will be due.
	 *
	 * @return string YYYY-MM-DD.
	 */
	public function lastDayFor( string $due_date ): string {
		$late = CalendarDate::before( $this->dayFor( $due_date ), -ReminderRules::CATCH_UP );
		return $this->days <= 0 ? min( $late, $due_date ) : $late;
	}

	/** @return array{days: int, tone: string, mode: string} */
	public function toArray(): array {
		return [
			'days' => $this->days,
			'tone' => $this->tone,
			'mode' => $this->sends ? 'send' : 'propose',
		];
	}
}
