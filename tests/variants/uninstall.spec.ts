import { expect, test } from '@playwright/test';
import type { Settings } from '../../src/contract/types';
import { succeed } from '../support/expectations';
import { aSentDocument } from '../support/makers';
import { bootVariant, type Variant } from './variants';

const left = `
	global $wpdb;
	return array(
		'tables'  => $wpdb->get_col( "SHOW TABLES LIKE '%coffer_%'" ),
		'options' => $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE 'coffer%'" ),
		'roles'   => array_values( array_filter( array_keys( wp_roles()->roles ), fn ( $role ) => str_starts_with( $role, 'coffer_' ) ) ),
		'owner'   => array_values( array_filter( array_keys( get_role( 'administrator' )->capabilities ), fn ( $capability ) => str_starts_with( $capability, 'coffer_' ) ) ),
		'cron'    => wp_next_scheduled( 'coffer_daily' ) ?: wp_next_scheduled( 'coffer_sweep_outbox' ) ?: wp_next_scheduled( 'coffer_drain_outbox' ),
	);
`;
const uninstall = `
	define( 'WP_UNINSTALL_PLUGIN', 'coffer/coffer.php' );
	include WP_PLUGIN_DIR . '/coffer/uninstall.php';
	return true;
`;

interface Left {
	readonly tables: string[];
	readonly options: string[];
	readonly roles: string[];
	readonly owner: string[];
	readonly cron: number | false;
}

test.describe( 'Deleting the plugin', () => {
	test.describe.configure( { mode: 'serial' } );
	let variant: Variant;

	test.beforeAll( async () => {
		test.setTimeout( 120_000 );
		variant = await bootVariant( { name: 'variant-uninstall' } );
		await aSentDocument( variant.owner );
	} );
	test.afterAll( () => variant.site.stop() );

	test( 'keeps the books, unless the owner said otherwise', async () => {
		const before = await variant.site.php< Left >( left );
		expect( before.tables.length ).toBeGreaterThan( 5 );
		await variant.site.php( uninstall );
		expect( await variant.site.php< Left >( left ) ).toEqual( before );
	} );

	test( 'removes every trace when the owner switched that on', async () => {
		const settings = succeed< Settings >( await variant.owner.rest( 'GET', '/settings' ) );
		succeed(
			await variant.owner.rest( 'PUT', '/settings', {
				headers: { 'if-match': String( settings.version ) },
				body: { delete_data_on_uninstall: true },
			} )
		);
		// As WordPress does: deactivated first, in a request of its own.
		await variant.site.php(
			`require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( 'coffer/coffer.php' ); return true;`
		);
		await variant.site.php( uninstall );
		expect( await variant.site.php< Left >( left ) ).toEqual( {
			tables: [],
			options: [],
			roles: [],
			owner: [],
			cron: false,
		} );
	} );
} );
