<?php
declare( strict_types=1 );

namespace Coffer\Domain\Outbox;

defined( 'ABSPATH' ) || exit;

/** Has somebody deliver what the outbox holds. A sweep every few minutes finds what nobody was woken for. */
interface Wake {

	/** In a moment, and not within this request. */
	public function soon(): void;

	/** At a time. Unix seconds. */
	public function at( int $when ): void;
}
