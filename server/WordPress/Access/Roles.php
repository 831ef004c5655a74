<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Access;

use Coffer\Contract\Manifest;

defined( 'ABSPATH' ) || exit;

/**
 * Gives the roles of plugin.json their capabilities. What was given once is remembered, so that an upgrade adds only
 * what is new and never undoes a choice of the owner: a capability taken away, or a whole role deleted, stays away.
 */
final class Roles {

	/** Autoloaded: [ 'version' => plugin version, 'given' => role => capabilities, 'added' => role => description ]. Per site. */
	public const OPTION = 'coffer_roles';

	/** Costs no query. */
	public static function current(): bool {
		$stored = get_option( self::OPTION );
		return is_array( $stored ) && ( $stored['version'] ?? null ) === Manifest::IDENTITY['version'];
	}

	public static function install(): void {
		$stored = get_option( self::OPTION );
		$given  = is_array( $stored ) && is_array( $stored['given'] ?? null ) ? $stored['given'] : [];
		foreach ( self::grants() as $slug => $capabilities ) {
			self::give( $slug, $capabilities, isset( $given[ $slug ] ) ? array_values( (array) $given[ $slug ] ) : null );
			$given[ $slug ] = array_values( array_unique( [ ...( $given[ $slug ] ?? [] ), ...$capabilities ] ) );
		}
		update_option( self::OPTION, [ 'version' => Manifest::IDENTITY['version'], 'given' => $given, 'added' => self::added() ], true );
	}

	/** @return array<string, string> Roles that somebody added in Money, with what they are for. */
	public static function added(): array {
		$stored = get_option( self::OPTION );
		return is_array( $stored ) && is_array( $stored['added'] ?? null ) ? array_filter( $stored['added'], is_string( ... ) ) : [];
	}

	/** @param array<string, string> $added As added() gives it. */
	public static function remember( array $added ): void {
		$stored = get_option( self::OPTION );
		update_option( self::OPTION, [ ...( is_array( $stored ) ? $stored : [] ), 'added' => $added ], true );
	}

	/** Takes Coffer's roles and capabilities away from this site. Only for an uninstall that deletes everything. */
	public static function remove(): void {
		foreach ( array_keys( self::added() ) as $slug ) {
			remove_role( $slug );
		}
		foreach ( array_keys( wp_roles()->roles ) as $slug ) {
			foreach ( array_keys( Manifest::CAPABILITIES ) as $capability ) {
				wp_roles()->remove_cap( $slug, $capability );
			}
		}
		foreach ( array_keys( Manifest::ROLES ) as $slug ) {
			remove_role( $slug );
		}
		delete_option( self::OPTION );
	}

	/** @return array<string, list<string>> Role to the capabilities that Coffer gives it. */
	public static function grants(): array {
		return [
			'administrator' => array_keys( Manifest::CAPABILITIES ),
			...array_map( static fn ( array $role ): array => $role['capabilities'], Manifest::ROLES ),
		];
	}

	/**
	 * @param list<string>      $capabilities What plugin.json gives.
	 * @param list<string>|null $before       What was given by earlier versions; null when the role is new to this site.
	 */
	private static function give( string $slug, array $capabilities, ?array $before ): void {
		$role = get_role( $slug );
		if ( null === $role && null === $before && isset( Manifest::ROLES[ $slug ] ) ) {
			$role = self::make( $slug );
		}
		if ( null === $role ) {
			return;
		}
		foreach ( array_diff( $capabilities, $before ?? [] ) as $capability ) {
			$role->add_cap( $capability );
		}
	}

	/** `read` lets its holder into wp-admin, where Money is. */
	public static function make( string $slug ): ?\WP_Role {
		return add_role( $slug, Manifest::ROLES[ $slug ]['name'], [ 'read' => true ] );
	}
}
