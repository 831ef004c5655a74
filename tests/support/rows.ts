import type { Site } from '../../tools/site/site';

type Value = string | number | null;

/** Changes a row behind Coffer's back, for states that no route can reach. */
export function changeRow( site: Site, table: string, id: number, columns: Readonly< Record< string, Value > > ): Promise< unknown > {
	return site.php(
		`
		global $wpdb;
		$done = $wpdb->update( $wpdb->prefix . 'coffer_' . $input['table'], $input['columns'], array( 'id' => $input['id'] ) );
		if ( 1 !== $done ) {
			throw new RuntimeException( 'No such row, or no change: ' . $wpdb->last_error );
		}
		return true;
		`,
		{ table, id, columns }
	);
}

export function deleteRow( site: Site, table: string, id: number ): Promise< unknown > {
	return site.php(
		`
		global $wpdb;
		if ( 1 !== $wpdb->delete( $wpdb->prefix . 'coffer_' . $input['table'], array( 'id' => $input['id'] ) ) ) {
			throw new RuntimeException( 'No such row: ' . $wpdb->last_error );
		}
		return true;
		`,
		{ table, id }
	);
}

/** Sets times of a link, in seconds from now. */
export function changeLink( site: Site, id: number, times: { readonly revoked_at?: number; readonly expires_at?: number } ): Promise< unknown > {
	const columns = Object.fromEntries(
		Object.entries( times ).map( ( [ name, seconds ] ) => [ name, new Date( Date.now() + seconds * 1000 ).toISOString().replace( /\.\d+Z$/, 'Z' ) ] )
	);
	return changeRow( site, 'portal_links', id, columns );
}
