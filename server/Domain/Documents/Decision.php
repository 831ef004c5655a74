<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

defined( 'ABSPATH' ) || exit;

/** Who answered a quote, and when. */
final class Decision {

	/**
	 * @param string $by     As customers call themselves; of the person who recorded it otherwise.
	 * @param int    $at     Unix seconds.
	 * @param bool   $online On the customer's own page.
	 */
	public function __construct(
		public readonly string $by,
		public readonly int $at,
		public readonly bool $online,
	) {
	}
}
