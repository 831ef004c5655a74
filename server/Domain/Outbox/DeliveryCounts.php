<?php
declare( strict_types=1 );

namespace Coffer\Domain\Outbox;

defined( 'ABSPATH' ) || exit;

/** How many messages there are in which state. */
final class DeliveryCounts {

	/**
	 * @param array<value-of<MessageState>, int> $byState  Every state has its count.
	 * @param int|null                           $dueSince Since when the oldest that could have been delivered is waiting; null when none is.
	 */
	public function __construct( public readonly array $byState, public readonly ?int $dueSince ) {
	}

	public function of( MessageState $state ): int {
		return $this->byState[ $state->value ];
	}
}
