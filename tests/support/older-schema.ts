import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/machine/paths';
import type { Site } from '../../tools/site/site';

/** With it the links of the fixtures were sealed. A site that is to open them has it as COFFER_KEY. */
export const keyOfTheFixtures = 'a key that only the fixtures have';

/** By table, without the prefix: its columns, and its rows in their order. */
export type OlderRows = Readonly<
	Record<
		string,
		{ readonly columns: readonly string[]; readonly rows: readonly ( readonly ( string | null )[] )[] }
	>
>;

/** What an earlier program made and kept (tests/fixtures/schema/record.ts). */
export interface OlderProgram {
	/** Of its tables, when it had brought them up to date. */
	readonly version: number;
	/** Opens the page of an invoice that is among the rows. */
	readonly token: string;
	readonly options: Readonly< Record< string, unknown > >;
	/** The statements of each of its steps. `{prefix}` and `{charset}` are the site's. */
	readonly steps: Readonly< Record< string, readonly string[] > >;
	/** The rows before any money moved. */
	readonly unpaid?: OlderRows;
	readonly rows: OlderRows;
}

/** How the tables were at a version, and what was in them. */
export interface OlderSchema {
	readonly version: number;
	readonly token: string;
	readonly options: OlderProgram[ 'options' ];
	readonly statements: readonly string[];
	readonly rows: OlderRows;
}

export const olderVersions = [ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 ] as const;
export type OlderVersion = ( typeof olderVersions )[ number ];

/** Which program kept what is in the tables of a version. */
const keepers = { 1: 4, 2: 4, 3: 4, 4: 4, 5: 5, 6: 6, 7: 6, 8: 6, 9: 6, 10: 10 } as const satisfies Record<
	OlderVersion,
	number
>;

/**
 * Programs ran on versions 4, 5, 6 and 10. The others are what a program leaves behind whose work was cut short: 1 to 3 the first one's,
 * 7 to 9 that of the last one on what the one before had kept.
 */
export function olderSchema( version: OlderVersion ): OlderSchema {
	const kept = program( keepers[ version ] );
	const later = program( 10 );
	const statements = Array.from( { length: version }, ( _each, at ) => {
		const step = String( at + 1 );
		return kept.steps[ step ] ?? later.steps[ step ] ?? [];
	} ).flat();
	return {
		version,
		token: kept.token,
		options: kept.options,
		statements,
		// No payment can be kept before there is a table for it.
		rows: version === 1 ? ( kept.unpaid ?? {} ) : kept.rows,
	};
}

function program( version: number ): OlderProgram {
	const file = join( root, 'tests', 'fixtures', 'schema', `program-${ version }.json` );
	return JSON.parse( readFileSync( file, 'utf8' ) ) as OlderProgram;
}

type Row = Readonly< Record< string, string | null > >;
export type Rows = Readonly< Record< string, readonly Row[] > >;

/** Puts the tables of an earlier version, and what was in them, in the place of the site's. Gives the rows as they are there. */
export function layDown( site: Site, { version, options, statements, rows }: OlderSchema ): Promise< Rows > {
	return site.php(
		`
		global $wpdb;
		$prefix = $wpdb->prefix . 'coffer_';
		$do     = static function ( string $sql ) use ( $wpdb ): void {
			if ( false === $wpdb->query( $sql ) ) {
				throw new RuntimeException( $wpdb->last_error . ' in ' . $sql );
			}
		};
		Coffer\\WordPress\\Storage\\Schema::drop();
		foreach ( $input['statements'] as $statement ) {
			$do( str_replace( array( '{prefix}', '{charset}' ), array( $prefix, $wpdb->get_charset_collate() ), $statement ) );
		}
		foreach ( $input['rows'] as $table => $content ) {
			if ( null === $wpdb->get_var( $wpdb->prepare( 'SHOW TABLES LIKE %s', $prefix . $table ) ) ) {
				continue;
			}
			$columns = $wpdb->get_col( "SHOW COLUMNS FROM $prefix$table" );
			foreach ( $content['rows'] as $row ) {
				$fields = array_intersect_key( array_combine( $content['columns'], $row ), array_flip( $columns ) );
				if ( false === $wpdb->insert( $prefix . $table, $fields ) ) {
					throw new RuntimeException( $wpdb->last_error . ' in ' . $table );
				}
			}
		}
		foreach ( $input['options'] as $name => $value ) {
			update_option( $name, $value, true );
		}
		update_option( 'coffer_schema', $input['version'], true );
		$laid = array();
		foreach ( $wpdb->get_col( "SHOW TABLES LIKE '{$prefix}%'" ) as $table ) {
			$laid[ substr( $table, strlen( $prefix ) ) ] = $wpdb->get_results( "SELECT * FROM $table", ARRAY_A );
		}
		return $laid;
		`,
		{ version, options, statements, rows }
	);
}

/** Columns, keys and rows of Coffer's tables, by table. */
export interface Stored {
	readonly shape: Readonly<
		Record< string, { readonly columns: readonly Row[]; readonly keys: readonly string[] } >
	>;
	readonly rows: Rows;
}

export function stored( site: Site ): Promise< Stored > {
	return site.php( `
		global $wpdb;
		$found = array( 'shape' => array(), 'rows' => array() );
		foreach ( $wpdb->get_col( "SHOW TABLES LIKE '{$wpdb->prefix}coffer_%'" ) as $table ) {
			$name = substr( $table, strlen( $wpdb->prefix . 'coffer_' ) );
			$keys = array();
			foreach ( $wpdb->get_results( "SHOW INDEX FROM $table", ARRAY_A ) as $part ) {
				$keys[] = implode( ' ', array( $part['Key_name'], $part['Non_unique'], $part['Seq_in_index'], $part['Column_name'] ) );
			}
			sort( $keys );
			$columns = array();
			foreach ( $wpdb->get_results( "SHOW COLUMNS FROM $table", ARRAY_A ) as $column ) {
				// Which key a column is the first of is said by the keys.
				unset( $column['Key'] );
				$columns[] = $column;
			}
			$rows = $wpdb->get_results( "SELECT * FROM $table", ARRAY_A );
			usort( $rows, static fn ( array $one, array $other ): int => serialize( $one ) <=> serialize( $other ) );
			$found['shape'][ $name ] = array( 'columns' => $columns, 'keys' => $keys );
			$found['rows'][ $name ]  = $rows;
		}
		ksort( $found['shape'] );
		ksort( $found['rows'] );
		return $found;
	` );
}
