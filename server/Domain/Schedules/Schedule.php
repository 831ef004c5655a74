<?php
declare( strict_types=1 );

namespace Coffer\Domain\Schedules;

use Coffer\Domain\Documents\CalendarDate;

defined( 'ABSPATH' ) || exit;

/** A recurring invoice as stored (contract/schemas/schedule.json). Moments are Unix seconds, days YYYY-MM-DD. */
final class Schedule {

	/**
	 * @param string                     $customerName Empty when the record is gone.
	 * @param string|null                $nextOn       The first day of which nothing has become yet, also while it is paused; null once it has ended.
	 * @param string|null                $approvedTo   Until then, whatever was missed is to be made.
	 * @param string|null   $problem      Why it was paused by itself: a key of contract/errors.json.
	 * @param int                        $vouchedById  Who switched it on last.
	 * @param int                        $made         Invoices.
	 */
	public function __construct(
		public readonly int $id,
		public readonly int $customerId,
		public readonly string $customerName,
		public readonly string $title,
		public readonly ScheduleContent $content,
		public readonly Rhythm $rhythm,
		public readonly int $dueDays,
		public readonly ScheduleMode $mode,
		public readonly ScheduleState $state,
		public readonly ?string $nextOn,
		public readonly ?string $approvedTo,
		public readonly ?string $problem,
		public readonly int $vouchedById,
		public readonly string $vouchedBy,
		public readonly int $made,
		public readonly int $version,
		public readonly int $createdAt,
		public readonly int $updatedAt,
	) {
	}

	/** The day from which what passed without an invoice, and without leave to make it late, is counted. */
	public function missedFrom(): ?string {
		return null === $this->nextOn || null === $this->approvedTo ? $this->nextOn : max( $this->nextOn, CalendarDate::after( $this->approvedTo, 1 ) );
	}
}
