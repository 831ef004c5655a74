<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\WordPress\Storage\PortalBases;

defined( 'ABSPATH' ) || exit;

/**
 * Keeps the first path part of customer pages free: a page that took it would be unreachable, or a customer would find a
 * page in the place of an invoice. Earlier bases are kept as well, because links with them are still out there.
 */
final class OwnedBases {

	public static function isBadForPage( mixed $bad, mixed $slug, mixed $type = '', mixed $parent = 0 ): bool {
		return (bool) $bad || ( 0 === (int) $parent && self::isBad( false, $slug ) );
	}

	public static function isBad( mixed $bad, mixed $slug ): bool {
		return (bool) $bad || in_array( $slug, PortalBases::all(), true );
	}
}
