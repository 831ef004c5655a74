import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Site } from '../../tools/site/site';
import { lockFaults, type Taken } from './lock-order';
import { expect } from './money-site';

/** Writes down the locks of every transaction of Coffer as its statements take them; goes with `killing`, before it. */
export const watchingLocks = `
add_filter( 'query', static function ( $sql ) {
	static $locks = null, $inserted = '', $own = array();
	global $wpdb;
	if ( '' !== $inserted ) {
		// What this transaction made itself, nobody else can hold.
		$own[ "$inserted $wpdb->insert_id" ] = true;
		$inserted = '';
	}
	if ( 'START TRANSACTION' === $sql ) {
		$locks = array();
		$own   = array();
	} elseif ( 'COMMIT' === $sql && null !== $locks ) {
		$place = Test_Killing::place();
		'' === $place || file_put_contents( WP_CONTENT_DIR . '/coffer-dev/locks', wp_json_encode( array( 'place' => $place, 'locks' => array_values( $locks ) ) ) . "\\n", FILE_APPEND | LOCK_EX );
		$locks = null;
	} elseif ( 'ROLLBACK' === $sql ) {
		$locks = null;
	} elseif ( null !== $locks && preg_match( '/^\\s*(?:(SELECT)\\b.*?\\bFROM|(INSERT)(?: IGNORE)? INTO|UPDATE(?: IGNORE)?|DELETE FROM)\\s+\`?' . $wpdb->prefix . '(?:coffer_)?(\\w+)/s', $sql, $found, PREG_UNMATCHED_AS_NULL ) ) {
		if ( null === $found[1] || str_contains( $sql, 'FOR UPDATE' ) ) {
			$row   = preg_match( "/\\bWHERE (?:id|document_id) = (\\d+)/", $sql, $named ) ? $named[1] : '';
			// A row that is counted up, or a key that is claimed, may be held by another; any other new row is not.
			$is_new = null !== $found[2] && ! str_contains( $sql, 'ON DUPLICATE KEY' ) && ! str_contains( $sql, 'INSERT IGNORE' );
			$inserted = $is_new ? $found[3] : '';
			if ( isset( $own[ "$found[3] $row" ] ) ) {
				return $sql;
			}
			$locks[ "$found[3] $row $is_new" ] ??= array( 'table' => $found[3], 'row' => $row, 'isNew' => $is_new );
		}
	}
	return $sql;
}, 1 );
`;

/** What Coffer locked since this was asked last. */
export async function locksTaken( site: Site ): Promise< Taken[] > {
	const file = join( dirname( site.logFile ), 'locks' );
	const lines = existsSync( file ) ? ( await readFile( file, 'utf8' ) ).trim().split( '\n' ) : [];
	await rm( file, { force: true } );
	// A transaction of the tests' own is opened by no method.
	return lines.map( ( line ) => JSON.parse( line ) as Taken ).filter( ( { place } ) => ! place.startsWith( '::' ) );
}

/** The places that were passed, after it has been seen that each locked in order. */
export async function lockedInOrder( site: Site ): Promise< ReadonlySet< string > > {
	const taken = await locksTaken( site );
	expect( taken.flatMap( lockFaults ) ).toEqual( [] );
	return new Set( taken.map( ( { place } ) => place ) );
}
