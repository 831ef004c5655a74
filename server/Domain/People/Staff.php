<?php
declare( strict_types=1 );

namespace Coffer\Domain\People;

defined( 'ABSPATH' ) || exit;

/** People of the site who are not here now, such as whoever answers for what happens at night. */
interface Staff {

	/** With what they may do now; null when there is no such account any more. */
	public function find( int $id ): ?Actor;
}
