<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/**
 * When a document is due, for the wording of it: "due in 11 days", "due today", "3 days overdue". Says nothing about
 * whether anything is still owed. Twin of src/lib/dates/due-state.ts; both pass contract/vectors/due.json.
 */
final class DueState {

	/**
	 * @param 'due_in'|'due_today'|'overdue'|'no_due_date' $code
	 * @param int                                          $days Never negative.
	 */
	private function __construct( public readonly string $code, public readonly int $days ) {
	}

	/**
	 * @param string      $today    YYYY-MM-DD in the time zone of the site, as is the due date.
	 * @param string|null $due_date Null when there is none.
	 * @throws InvalidInput `invalid_date`.
	 */
	public static function on( string $today, ?string $due_date ): self {
		if ( null === $due_date ) {
			return new self( 'no_due_date', 0 );
		}
		$days = CalendarDate::daysBetween( $today, $due_date );
		return match ( $days <=> 0 ) {
			1  => new self( 'due_in', $days ),
			0  => new self( 'due_today', 0 ),
			-1 => new self( 'overdue', -$days ),
		};
	}

	/** @return array{code: string, days: int} */
	public function toArray(): array {
		return [
			'code' => $this->code,
			'days' => $this->days,
		];
	}
}
