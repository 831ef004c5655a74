<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Outbox;

use Coffer\Domain\Outbox\DrainReport;
use Coffer\Domain\Refused;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** Delivers in a request of WordPress. Whoever has asked for it, handlers meet the same: nobody is signed in. */
final class OutboxWorker {

	private const LIMIT   = 200;
	private const SECONDS = 20;

	public function __construct( private readonly Services $services ) {
	}

	/** On the hooks of Scheduler. */
	public function run(): void {
		try {
			$this->deliver( self::LIMIT, self::SECONDS );
		} catch ( Refused ) {
			// The database is busy. The next sweep is minutes away.
			return;
		}
	}

	/**
	 * @param int $seconds After which no other message is begun.
	 * @throws Refused `busy`.
	 */
	public function deliver( int $limit, int $seconds ): DrainReport {
		$user = get_current_user_id();
		wp_set_current_user( 0 );
		try {
			return $this->services->drainOutbox()->drain( $limit, $seconds );
		} finally {
			wp_set_current_user( $user );
		}
	}
}
