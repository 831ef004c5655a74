<?php
declare( strict_types=1 );

namespace Coffer\Domain\Reminders;

defined( 'ABSPATH' ) || exit;

/** What the rules brought about. */
final class ReminderReport {

	public function __construct(
		public readonly int $proposed,
		public readonly int $sent,
		public readonly int $withdrawn,
	) {
	}
}
