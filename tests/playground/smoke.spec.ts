import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { connectSite } from '../../tools/site/connect';

/** What `npm start` falls back to on a machine without PHP has to work as a whole; its parts are tested elsewhere. */
const siteName = process.env.COFFER_TEST_SITE ?? 'tests-playground';

test.describe( 'On WebAssembly PHP', () => {
	// Every request takes a second or more, and the Money screen makes several.
	test.describe.configure( { timeout: 150_000 } );

	test( 'the plugin is active and WordPress complains about nothing', async () => {
		const site = await connectSite( siteName );
		expect(
			await site.php( `return in_array( 'coffer/coffer.php', get_option( 'active_plugins' ), true );` )
		).toBe( true );
		expect( existsSync( site.logFile ) ? readFileSync( site.logFile, 'utf8' ) : '' ).toBe( '' );
	} );

	test( 'the front page is served', async ( { page } ) => {
		const site = await connectSite( siteName );
		const answer = await page.goto( `${ site.url }/` );
		expect( answer?.status() ).toBe( 200 );
		await expect( page ).toHaveTitle( /Coffer demo/ );
	} );

	test( 'one address leads the owner into the Money screen with documents in it', async ( { page } ) => {
		const site = await connectSite( siteName );
		await page.goto( site.loginUrl( 'owner', '/wp-admin/admin.php?page=coffer' ) );
		await expect( page ).toHaveURL( /wp-admin\/admin\.php\?page=coffer/ );
		await expect( page.getByRole( 'table' ).getByRole( 'row' ).nth( 3 ) ).toBeVisible( { timeout: 120_000 } );
	} );

	test( 'a customer sees an invoice', async ( { page } ) => {
		const site = await connectSite( siteName );
		const answer = await page.goto( site.portalUrl ?? 'about:blank' );
		expect( answer?.status() ).toBe( 200 );
		await expect( page.getByRole( 'main' ) ).toContainText( /\d/ );
	} );
} );
