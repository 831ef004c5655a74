import { expect, test } from '../support/money-site';
import { withMuPlugin } from '../support/mu-plugin';
import { ask } from '../support/requests';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

/** Counts, and takes Coffer out of a request that wishes so. */
const counting = `
	if ( isset( $_SERVER['HTTP_COFFER_TEST_WITHOUT'] ) ) {
		add_filter( 'option_active_plugins', fn ( $plugins ) => array_values( array_diff( (array) $plugins, array( 'coffer/coffer.php' ) ) ) );
	}
	ob_start( function ( $page ) {
		header( 'Coffer-Test-Queries: ' . $GLOBALS['wpdb']->num_queries );
		header( 'Coffer-Test-Files: ' . count( array_filter( get_included_files(), fn ( $file ) => str_contains( $file, '/server/' ) && ! str_contains( $file, 'wp-includes' ) ) ) );
		return $page;
	} );
`;

test.describe( 'A page that shows nothing of Coffer', () => {
	test( 'costs no query and few files, and brings no script, no style and no module', async ( { site } ) => {
		await withMuPlugin( site, counting, async () => {
			const url = `${ site.url }/`;
			for ( const headers of [ {}, { 'coffer-test-without': '1' } ] ) {
				await ask( url, { headers } );
			}
			const [ page, without ] = [
				await ask( url ),
				await ask( url, { headers: { 'coffer-test-without': '1' } } ),
			];
			expect( Number( without.headers[ 'coffer-test-files' ] ) ).toBe( 0 );
			expect( page.headers[ 'coffer-test-queries' ] ).toBe( without.headers[ 'coffer-test-queries' ] );
			expect( Number( page.headers[ 'coffer-test-files' ] ) ).toBeLessThanOrEqual( 14 );
			for ( const trace of [ 'plugins/coffer', '@coffer/', 'wp-block-coffer', 'coffer-portal' ] ) {
				expect( page.text.includes( trace ), trace ).toBe( false );
			}
		} );
	} );

	test( 'registers of a block what it takes to show it, which is what block.json says of that', async ( {
		site,
	} ) => {
		const [ onPage, inEditor, words ] = await site.php< [ unknown, unknown, readonly string[] ] >( `
			$blocks = fn () => array_map( fn ( $name ) => WP_Block_Type_Registry::get_instance()->get_registered( $name ), [ 'coffer/pay-now', 'coffer/portal' ] );
			$shows  = fn () => array_map( fn ( $block ) => [ $block->attributes, $block->supports, $block->uses_context, $block->style_handles, $block->view_script_module_ids ], $blocks() );
			$before = $shows();
			$untold = array_map( fn ( $block ) => $block->title . implode( $block->editor_script_handles ), $blocks() );
			rest_get_server();
			return [ $before, $shows(), [ ...$untold, ...array_map( fn ( $block ) => $block->title . ' ' . implode( $block->editor_script_handles ), $blocks() ) ] ];
		` );
		expect( onPage ).toEqual( inEditor );
		expect( words ).toEqual( [
			'',
			'',
			'Pay now coffer-pay-now-editor-script',
			'Customer portal coffer-portal-editor-script',
		] );
	} );

	test( 'reads at most 4 KB of options for it', async ( { site } ) => {
		const sizes = await site.php< Record< string, number > >(
			`$all = array_filter( wp_load_alloptions(), fn ( $name ) => str_contains( $name, 'coffer' ), ARRAY_FILTER_USE_KEY ); return array_map( 'strlen', $all );`
		);
		expect( Object.keys( sizes ) ).toContain( 'coffer_settings' );
		expect( Object.values( sizes ).reduce( ( sum, size ) => sum + size, 0 ) ).toBeLessThanOrEqual( 4096 );
	} );
} );
