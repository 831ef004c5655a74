<?php
declare( strict_types=1 );

namespace Coffer\Domain;

defined( 'ABSPATH' ) || exit;

/** Moments are Unix seconds everywhere on the server; this is how they leave it. */
final class UtcTime {

	/** ISO 8601, UTC: `2026-11-22T10:00:00Z`. Null stays null. */
	public static function iso( ?int $seconds ): ?string {
		return null === $seconds ? null : gmdate( 'Y-m-d\TH:i:s\Z', $seconds );
	}
}
