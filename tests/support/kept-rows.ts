import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../../tools/site/site';
import { restless } from './tables';

/** A row that is not as it was: added (`was` is null), gone (`is` is null) or changed. */
export interface ChangedRow {
	readonly table: string;
	readonly key: string;
	readonly was: Readonly< Record< string, string | null > > | null;
	readonly is: Readonly< Record< string, string | null > > | null;
}

/**
 * Compares the tables of Coffer and the options of the site with what was kept of them, and puts back what differs where
 * that is asked for. What is restless is left out, as in tables.ts.
 */
const compare = `
global $wpdb;
$restless = '/' . $input['restless'] . '/';
$names    = array( ...$wpdb->get_col( "SHOW TABLES LIKE '{$wpdb->prefix}coffer_%'" ), $wpdb->options );
$kept     = 'keep' === $input['do'] ? array() : unserialize( (string) file_get_contents( $input['file'] ) );
$now      = array();
$changed  = array();
// All of it or nothing, also where the test that asks for it ends in the middle.
$wpdb->query( 'START TRANSACTION' );
foreach ( $names as $name ) {
	$keys = array_column( array_filter( $wpdb->get_results( "DESCRIBE $name", ARRAY_A ), static fn ( $column ) => 'PRI' === $column['Key'] ), 'Field' );
	$rows = array();
	foreach ( $wpdb->get_results( "SELECT * FROM $name", ARRAY_A ) as $row ) {
		if ( 1 !== preg_match( $restless, $row['option_name'] ?? '' ) ) {
			$rows[ implode( ' ', array_map( static fn ( $key ) => $row[ $key ], $keys ) ) ] = $row;
		}
	}
	$now[ $name ] = $rows;
	if ( 'keep' === $input['do'] || $rows === $kept[ $name ] ) {
		continue;
	}
	foreach ( $rows + $kept[ $name ] as $key => $any ) {
		$was = $kept[ $name ][ $key ] ?? null;
		$is  = $rows[ $key ] ?? null;
		if ( $was === $is ) {
			continue;
		}
		$changed[] = array( 'table' => $name, 'key' => (string) $key, 'was' => $was, 'is' => $is );
		if ( 'put back' === $input['do'] ) {
			$where = array_intersect_key( $any, array_flip( $keys ) );
			$done  = match ( true ) {
				null === $was => $wpdb->delete( $name, $where ),
				null === $is  => $wpdb->insert( $name, $was ),
				default       => $wpdb->update( $name, array_diff_key( $was, $where ), $where ),
			};
			if ( 1 !== $done ) {
				throw new RuntimeException( "$name $key is not as it was: $wpdb->last_error" );
			}
		}
	}
}
$wpdb->query( 'COMMIT' );
if ( 'keep' === $input['do'] ) {
	file_put_contents( $input['file'], serialize( $now ) );
}
return $changed;
`;

export interface KeptRows {
	/** What is not as it was when it was kept. */
	changes(): Promise< ChangedRow[] >;
	/** Puts all of it back, and says what it was. Only while nobody asks the site for anything. */
	putBack(): Promise< ChangedRow[] >;
	/** Forgets what was kept. */
	drop(): Promise< void >;
}

/**
 * Keeps every row as it is now, so that hundreds of requests can use the same records: those that are refused may change
 * none, and what those that are allowed changed is put back.
 */
export async function keepRows( site: Site ): Promise< KeptRows > {
	const file = join( site.dir, 'kept-rows' );
	const run = ( what: 'keep' | 'compare' | 'put back' ) =>
		site.php< ChangedRow[] >( compare, { do: what, file, restless: restless.source } );
	await run( 'keep' );
	return {
		changes: () => run( 'compare' ),
		putBack: () => run( 'put back' ),
		drop: () => rm( file, { force: true } ),
	};
}
