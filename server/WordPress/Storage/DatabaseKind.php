<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

defined( 'ABSPATH' ) || exit;

/** What keeps the data, for people who look into a problem. */
final class DatabaseKind {

	/** @return 'mysql'|'mariadb'|'sqlite' */
	public static function name(): string {
		global $wpdb;
		if ( $wpdb instanceof \WP_SQLite_DB || ( defined( 'DB_ENGINE' ) && 'sqlite' === DB_ENGINE ) ) {
			return 'sqlite';
		}
		return false === stripos( (string) $wpdb->db_server_info(), 'mariadb' ) ? 'mysql' : 'mariadb';
	}

	/** As the server says it, such as 10.11.6-MariaDB-0+deb12u1. */
	public static function version(): string {
		global $wpdb;
		return (string) $wpdb->db_server_info();
	}
}
