<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Contract\Manifest;

defined( 'ABSPATH' ) || exit;

/**
 * First parts of the addresses of customer pages. It is what every page of the site asks of the settings, whatever it shows: so it
 * reads them from the option, which is autoloaded, and builds nothing of the rest.
 */
final class PortalBases {

	/** Empty when customer pages are switched off. */
	public static function current(): string {
		return self::of( self::stored() )[0];
	}

	/** @return list<string> That still lead to the page. */
	public static function earlier(): array {
		return array_values( array_diff( self::all(), [ self::current() ] ) );
	}

	/** @return list<string> The current one, if any, and the earlier ones. */
	public static function all(): array {
		[ $current, $earlier ] = self::of( self::stored() );
		return array_values( array_diff( array_unique( [ $current, ...$earlier ] ), [ '' ] ) );
	}

	/**
	 * Whatever stands in the option: what is missing or of another type is the default.
	 *
	 * @param array<mixed> $stored
	 * @return array{string, list<string>} As portalBase and oldPortalBases of the settings.
	 */
	public static function of( array $stored ): array {
		$base = $stored['portal_base'] ?? null;
		$old  = $stored['old_portal_bases'] ?? [];
		return [ is_string( $base ) ? $base : Manifest::IDENTITY['portal']['base'], is_array( $old ) ? array_values( array_filter( $old, 'is_string' ) ) : [] ];
	}

	/** @return array<mixed> */
	private static function stored(): array {
		// The name as WpdbSettingsRepository has it, which is not loaded for it.
		$stored = get_option( 'coffer_settings' );
		return is_array( $stored ) ? $stored : [];
	}
}
