import type { Site } from '../../tools/site/site';

type Value = string | number | null;
type Columns = Readonly< Record< string, Value > >;

interface Row {
	readonly table: string;
	readonly where: Columns;
	/** Null where there was no row. */
	readonly before: Columns | null;
}

/** What was changed behind Coffer's back, the latest last. */
const changed: Row[] = [];

/** Changes a row behind Coffer's back, for states that no route can reach. `where` is its id, or columns that name it. */
export async function changeRow(
	site: Site,
	table: string,
	where: number | Columns,
	columns: Columns
): Promise< void > {
	await write( site, table, byId( where ), columns );
}

export async function deleteRow( site: Site, table: string, where: number | Columns ): Promise< void > {
	await write( site, table, byId( where ), null );
}

export async function addRow( site: Site, table: string, where: Columns, columns: Columns ): Promise< void > {
	await write( site, table, where, { ...where, ...columns } );
}

/** Sets times of a link, in seconds from now. */
export function changeLink(
	site: Site,
	id: number,
	times: { readonly revoked_at?: number; readonly expires_at?: number }
): Promise< void > {
	const now = Math.floor( Date.now() / 1000 );
	const columns = Object.fromEntries(
		Object.entries( times ).map( ( [ name, seconds ] ) => [ name, now + seconds ] )
	);
	return changeRow( site, 'portal_links', id, columns );
}

/** Undoes all of it, the latest first. */
export async function putRowsBack( site: Site ): Promise< void > {
	for ( const { table, where, before } of changed.splice( 0 ).reverse() ) {
		await store( site, table, where, before );
	}
}

async function write( site: Site, table: string, where: Columns, columns: Columns | null ): Promise< void > {
	changed.push( { table, where, before: await store( site, table, where, columns ) } );
}

function byId( where: number | Columns ): Columns {
	return typeof where === 'number' ? { id: where } : where;
}

/** Gives the row as it was. */
function store( site: Site, table: string, where: Columns, columns: Columns | null ): Promise< Columns | null > {
	return site.php< Columns | null >(
		`
		global $wpdb;
		[ 'where' => $where, 'columns' => $columns ] = $input;
		$table  = $wpdb->prefix . 'coffer_' . $input['table'];
		$named  = implode( ' AND ', array_map( fn ( $name ) => "$name = %s", array_keys( $where ) ) );
		$before = $wpdb->get_row( $wpdb->prepare( "SELECT * FROM $table WHERE $named", ...array_values( $where ) ), ARRAY_A );
		if ( null === $before && null === $columns ) {
			throw new RuntimeException( 'There is no such row.' );
		}
		$done = match ( true ) {
			null === $columns => $wpdb->delete( $table, $where ),
			null === $before  => $wpdb->insert( $table, $columns ),
			default           => $wpdb->update( $table, $columns, $where ),
		};
		if ( 1 !== $done ) {
			throw new RuntimeException( 'Nothing changed: ' . $wpdb->last_error );
		}
		return $before;
		`,
		{ table, where, columns }
	);
}
