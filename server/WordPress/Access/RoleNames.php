<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Access;

use Coffer\Contract\Manifest;

defined( 'ABSPATH' ) || exit;

/** Turns a capability into the people to ask: the roles of this site that have it. */
final class RoleNames {

	/** @return list<string> Translated names, Coffer's own roles first. Empty for null. */
	public static function with( ?string $capability ): array {
		if ( null === $capability ) {
			return [];
		}
		$own    = [];
		$others = [];
		foreach ( wp_roles()->roles as $slug => $role ) {
			if ( empty( $role['capabilities'][ $capability ] ) ) {
				continue;
			}
			if ( isset( Manifest::ROLES[ $slug ] ) ) {
				$own[] = self::of( (string) $slug, $role['name'] );
			} else {
				$others[] = self::of( (string) $slug, $role['name'] );
			}
		}
		return [ ...$own, ...$others ];
	}

	/** @param string $name As it is stored. */
	public static function of( string $slug, string $name ): string {
		return translate_user_role( $name, isset( Manifest::ROLES[ $slug ] ) ? 'coffer' : 'default' );
	}
}
