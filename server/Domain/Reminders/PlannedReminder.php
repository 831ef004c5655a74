<?php
declare( strict_types=1 );

namespace Coffer\Domain\Reminders;

use Coffer\Domain\Documents\Document;

defined( 'ABSPATH' ) || exit;

/** A reminder as it would come about. */
final class PlannedReminder {

	/**
	 * @param string      $on       YYYY-MM-DD.
	 * @param string|null $obstacle Code of why a person has to see to it.
	 */
	public function __construct(
		public readonly string $on,
		public readonly ReminderRule $rule,
		public readonly Document $document,
		public readonly ?string $obstacle,
	) {
	}

	/** What cannot be sent becomes a task. */
	public function sends(): bool {
		return $this->rule->sends && null === $this->obstacle;
	}
}
