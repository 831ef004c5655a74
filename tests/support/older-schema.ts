import type { Site } from '../../tools/site/site';

/**
 * Takes away what versions 5 and 11 of the tables brought, so that the site is as version 4 left it; any request brings it back. Gives the
 * columns that links have then.
 */
export function asOfVersion4( site: Site ): Promise< string[] > {
	return site.php( `
		global $wpdb;
		$p = $wpdb->prefix . 'coffer_';
		$wpdb->query( "DROP TABLE {$p}tasks" );
		$wpdb->query( "DROP TABLE {$p}search_words" );
		foreach ( array( array( 'payments', 'credit' ), array( 'payments', 'customer_money' ) ) as [ $table, $key ] ) {
			$wpdb->query( "ALTER TABLE {$p}{$table} DROP KEY {$key}" );
		}
		foreach ( array( array( 'payments', 'unapplied' ),  array( 'portal_links', 'version' ), array( 'portal_links', 'expires_on' ), array( 'documents', 'decided_at' ), array( 'documents', 'decided_by' ), array( 'documents', 'decided_online' ) ) as [ $table, $column ] ) {
			if ( false === $wpdb->query( "ALTER TABLE {$p}{$table} DROP COLUMN {$column}" ) ) {
				throw new RuntimeException( $wpdb->last_error );
			}
		}
		update_option( 'coffer_schema', 4, true );
		return $wpdb->get_col( "SHOW COLUMNS FROM {$p}portal_links" );
	` );
}

/** Columns of Coffer's tables, by table. */
export function columnsOf( site: Site ): Promise< Record< string, string[] > > {
	return site.php( `
		global $wpdb;
		$found = array();
		foreach ( $wpdb->get_col( "SHOW TABLES LIKE '{$wpdb->prefix}coffer_%'" ) as $table ) {
			$columns = $wpdb->get_col( "SHOW COLUMNS FROM $table" );
			sort( $columns );
			$found[ substr( $table, strlen( $wpdb->prefix ) ) ] = $columns;
		}
		ksort( $found );
		return (object) $found;
	` );
}
