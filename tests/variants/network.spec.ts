import { expect, test } from '@playwright/test';
import { demoPassword, type Site } from '../../tools/site/site';
import { describeBusiness } from '../support/money-site';
import { aSentDocument, copyLink, tokenIn } from '../support/makers';
import { elsewhere, signIn, type Person } from '../support/people';
import { ask } from '../support/requests';
import { bootVariant, type Variant } from './variants';

test.describe( 'On a network of sites', () => {
	test.describe.configure( { mode: 'serial' } );
	let variant: Variant;
	let branch: Site;
	let owner: Person;

	test.beforeAll( async () => {
		test.setTimeout( 120_000 );
		variant = await bootVariant( { name: 'variant-network', multisite: true } );
		await variant.site.php( `
			require_once ABSPATH . 'wp-admin/includes/plugin.php';
			deactivate_plugins( 'coffer/coffer.php' );
			$active = activate_plugin( 'coffer/coffer.php', '', true );
			if ( is_wp_error( $active ) ) {
				throw new RuntimeException( $active->get_error_message() );
			}
			$made = wp_insert_site( array( 'domain' => get_network()->domain, 'path' => get_network()->path . 'branch/', 'title' => 'Branch', 'user_id' => get_user_by( 'login', 'owner' )->ID ) );
			return is_wp_error( $made ) ? $made : true;
		` );
		branch = { ...variant.site, url: `${ variant.site.url }/branch` };
		// The cookies of a network are good for each of its sites.
		owner = elsewhere( variant.owner, branch );
		await describeBusiness( owner );
	} );
	test.afterAll( () => variant.site.stop() );

	test( 'each site has its own Money, with its own numbers', async () => {
		const main = await aSentDocument( variant.owner );
		const other = await aSentDocument( owner );
		expect( main.number ).toMatch( /-0001$/ );
		expect( other.number ).toMatch( /-0001$/ );
		const tables = await variant.site.php< string[] >(
			`global $wpdb; return $wpdb->get_col( "SHOW TABLES LIKE '%coffer_documents'" );`
		);
		expect( tables ).toHaveLength( 2 );
	} );

	test( 'a link of one site opens nothing on the other', async () => {
		const { url } = await copyLink( owner, ( await aSentDocument( owner ) ).id );
		expect( url ).toContain( '/branch/portal/' );
		expect( ( await ask( url ) ).status ).toBe( 200 );
		expect( ( await ask( `${ variant.site.url }/portal/${ tokenIn( url ) }` ) ).status ).toBe( 403 );
	} );

	test( 'a role in the Money of one site is none in the other', async () => {
		const viewer = await signIn( variant.site, 'viewer', demoPassword );
		expect( ( await viewer.rest( 'GET', '/documents' ) ).status ).toBe( 200 );
		expect( ( await elsewhere( viewer, branch ).rest( 'GET', '/documents' ) ).status ).toBe( 403 );
	} );

	test( 'deleting a site takes its Money with it and leaves that of the others', async () => {
		await variant.site.php(
			`wp_delete_site( get_sites( array( 'path' => get_network()->path . 'branch/' ) )[0]->blog_id ); return true;`
		);
		const tables = await variant.site.php< string[] >(
			`global $wpdb; return $wpdb->get_col( "SHOW TABLES LIKE '%coffer_documents'" );`
		);
		expect( tables ).toHaveLength( 1 );
		expect( ( await variant.owner.rest( 'GET', '/documents' ) ).status ).toBe( 200 );
	} );
} );
