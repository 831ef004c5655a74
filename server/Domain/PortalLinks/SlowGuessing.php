<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

use Coffer\Domain\Clock;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/**
 * Slows whoever asks for one link after another that opens nothing. It is asked only after the gate has refused, so a link that
 * opens something does so at once, whoever else of the same office has been guessing; and it never learns why the gate refused.
 */
final class SlowGuessing {

	/** Seconds for which a failure is remembered. */
	public const WINDOW = 600;

	/** Seconds for which an answer is held back. */
	public const HELD = 1;

	/** A person with a handful of old links, each opened and reloaded, stays below. */
	private const FREE = 30;

	public function __construct( private readonly FailedLookupRepository $lookups, private readonly Clock $clock ) {
	}

	/**
	 * @return int Seconds to wait before answering.
	 * @throws Refused `too_many_requests`.
	 */
	public function failed( string $client ): int {
		$now = $this->clock->now();
		if ( $this->lookups->add( $client, $now, $now - self::WINDOW ) <= self::FREE ) {
			return 0;
		}
		// An answer that is held back keeps a process of the server busy. Each client gets one; whoever asks for several at the same
		// time would otherwise bring the site to a halt with them.
		return $this->lookups->hold( $client, $now, self::HELD ) ? self::HELD : throw new Refused( 'too_many_requests' );
	}
}
