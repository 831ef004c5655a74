import type { Site } from '../../tools/site/site';

/** Every table of the site's database: rows as arrays of columns, in the order of their keys. */
export type Tables = Readonly< Record< string, readonly Readonly< Record< string, string | null > >[] > >;

/**
 * What WordPress itself writes at any time, whatever the request, the page of the theme that is kept for all
 * (docs/decisions/portal-shell.md), and that something failed or was refused (docs/guides/trouble.md).
 */
export const restless =
	/^(cron|coffer_failures|_transient_doing_cron|_(site_)?transient_(timeout_)?(wp_|health-check|dirsize|theme_roots|feed|global_styles|coffer_shell))/;

export async function dumpTables( site: Site ): Promise< Tables > {
	const tables = await site.php< Tables >( `
		global $wpdb;
		$dump = array();
		foreach ( $wpdb->get_col( 'SHOW TABLES' ) as $table ) {
			$dump[ $table ] = $wpdb->get_results( "SELECT * FROM \`$table\`", ARRAY_A );
		}
		return $dump;
	` );
	return Object.fromEntries(
		Object.entries( tables ).map( ( [ table, rows ] ) => [
			table,
			rows.filter( ( row ) => ! restless.test( row.option_name ?? '' ) ),
		] )
	);
}
