<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Access;

use Coffer\Domain\People\Actor;
use Coffer\Domain\People\Staff;

defined( 'ABSPATH' ) || exit;

/** The accounts of WordPress. */
final class SiteStaff implements Staff {

	public function find( int $id ): ?Actor {
		$user = get_userdata( $id );
		// On a network the account may live on while it no longer belongs to this site.
		return false === $user || ( is_multisite() && ! is_user_member_of_blog( $id ) && ! is_super_admin( $id ) ) ? null : CurrentActor::of( $user );
	}
}
