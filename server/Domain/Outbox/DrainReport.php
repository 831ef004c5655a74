<?php
declare( strict_types=1 );

namespace Coffer\Domain\Outbox;

defined( 'ABSPATH' ) || exit;

/** What became of the messages that were due. */
final class DrainReport {

	/** @param bool $left Whether more are due than were delivered: the time or the limit was up. */
	public function __construct(
		public readonly int $processed,
		public readonly int $retried,
		public readonly int $failed,
		public readonly bool $left,
	) {
	}
}
