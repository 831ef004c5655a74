<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Access;

use Coffer\Contract\Manifest;
use Coffer\Domain\People\Actor;
use Coffer\Domain\People\ActorKind;

defined( 'ABSPATH' ) || exit;

/** The person whom WordPress's own session says is there. Nothing else sets who acts. */
final class CurrentActor {

	/** Asked anew each time, because a request may change its user (application passwords, WP-Cron). */
	public static function actor(): Actor {
		return self::of( wp_get_current_user() );
	}

	/** An account with what it may do now. */
	public static function of( \WP_User $user ): Actor {
		return new Actor(
			ActorKind::Person,
			$user->ID,
			(string) $user->display_name,
			array_values( array_filter( array_keys( Manifest::CAPABILITIES ), static fn ( string $capability ): bool => $user->has_cap( $capability ) ) )
		);
	}
}
