<?php
declare( strict_types=1 );

namespace Coffer\WordPress;

use Coffer\Domain\Random;

defined( 'ABSPATH' ) || exit;

/** Randomness from the operating system. Throws rather than give something weaker. */
final class SystemRandom implements Random {

	public function bytes( int $length ): string {
		return random_bytes( max( 1, $length ) );
	}
}
