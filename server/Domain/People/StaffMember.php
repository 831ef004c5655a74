<?php
declare( strict_types=1 );

namespace Coffer\Domain\People;

defined( 'ABSPATH' ) || exit;

/** Somebody who works on this site. */
final class StaffMember {

	/** @param int $id Of the WordPress user. */
	public function __construct( public readonly int $id, public readonly string $name ) {
	}
}
