<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

defined( 'ABSPATH' ) || exit;

/** Transients of a kind, for which WordPress has no function. */
final class Transients {

	/** Of this site, in its table of options. */
	public static function forget( string $prefix ): void {
		global $wpdb;
		foreach ( [ '_transient_', '_transient_timeout_' ] as $before ) {
			$wpdb->query( $wpdb->prepare( 'DELETE FROM %i WHERE option_name LIKE %s', $wpdb->options, $wpdb->esc_like( $before . $prefix ) . '%' ) ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
		}
	}
}
