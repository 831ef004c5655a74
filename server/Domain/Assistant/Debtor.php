<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\Documents\CalendarDate;

defined( 'ABSPATH' ) || exit;

/** A customer who owes something in one currency. Minor units. */
final class Debtor {

	/** @param string|null $oldestDue YYYY-MM-DD. */
	public function __construct(
		public readonly int $customerId,
		public readonly string $currency,
		public readonly int $open,
		public readonly int $overdue,
		public readonly int $count,
		public readonly ?string $oldestDue,
	) {
	}

	/** Since the earliest due date; 0 while it has not come. */
	public function daysOverdue( string $today ): int {
		return null === $this->oldestDue ? 0 : max( 0, CalendarDate::daysBetween( $this->oldestDue, $today ) );
	}
}
