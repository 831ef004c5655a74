<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

defined( 'ABSPATH' ) || exit;

/** How often a client asked for links that open nothing. A client is a hash that tells one from another, and not who it is. */
interface FailedLookupRepository {

	/**
	 * Counts one more, and begins anew when the first one is older than that.
	 *
	 * @param int $now   Unix seconds.
	 * @param int $since Unix seconds.
	 * @return int How many since the first, this one included.
	 */
	public function add( string $client, int $now, int $since ): int;

	/** Whether no other answer to the client is being held back at the moment; from now on one is, for so many seconds. */
	public function hold( string $client, int $now, int $seconds ): bool;

	/** Deletes what was counted before. */
	public function forget( int $before ): void;
}
