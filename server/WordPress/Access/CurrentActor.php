<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Access;

use Coffer\Contract\Manifest;
use Coffer\Domain\People\Actor;
use Coffer\Domain\People\ActorKind;

defined( 'ABSPATH' ) || exit;

/** The person whom WordPress's own session says is there. Nothing else sets who acts; ViewAs can only take away from it. */
final class CurrentActor {

	/** Asked anew each time, because a request may change its user (application passwords, WP-Cron). */
	public static function actor(): Actor {
		$actor = self::of( wp_get_current_user() );
		$role  = ViewAs::asked();
		return match ( true ) {
			null === $role                  => $actor,
			$actor->may( 'coffer_manage' )  => $actor->viewingAs( ViewAs::capabilities( $role ) ),
			// Whoever may not look as another role sees nothing that way, rather than everything of their own.
			default                         => $actor->viewingAs( [] ),
		};
	}

	/** Somebody, whatever they want to see Money as. */
	public static function of( \WP_User $user ): Actor {
		return new Actor(
			ActorKind::Person,
			$user->ID,
			(string) $user->display_name,
			array_values( array_filter( array_keys( Manifest::CAPABILITIES ), static fn ( string $capability ): bool => $user->has_cap( $capability ) ) )
		);
	}

	public static function may( string $capability ): bool {
		return self::actor()->may( $capability );
	}

	/** Of WP-CLI: the user whom it was told to act as (`--user`), or whoever has the command line. */
	public static function onCommandLine(): Actor {
		return 0 === get_current_user_id() ? Actor::operator() : self::actor();
	}
}
