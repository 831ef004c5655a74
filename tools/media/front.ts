import type { Browser } from '@playwright/test';
import type { Site } from '../site/site';
import { Camera } from './camera';
import { stage } from './stage';

interface Taking {
	readonly browser: Browser;
	readonly site: Site;
	/** Unix seconds. */
	readonly moment: number;
	/** The page of one customer. */
	readonly portal: string;
}

/** The pictures of the front page, as WebP: the Money screen, a customer's page on a phone, and a pay-now block. Of the demo, so nothing is blurred. */
export async function frontPictures( { browser, site, moment, portal }: Taking ): Promise< Record< string, Buffer > > {
	const page = await site.php< string >( `
		return get_permalink( wp_insert_post( [
			'post_type'    => 'page',
			'post_status'  => 'publish',
			'post_title'   => 'Help the library',
			'post_content' => '<!-- wp:coffer/pay-now {"id":"front-page","kind":"donation","label":"Keep the library open","currency":"EUR","amount":2500,"presets":[1000,2500,5000],"custom":true} /-->',
		] ) );
	` );
	const take = async ( address: string, size: { width: number; height: number }, part: string, number?: RegExp ) => {
		const context = await stage( browser, size );
		try {
			const screen = await context.newPage();
			if ( number ) {
				// What stands on a customer's page comes from the server, whose clock stands still; its scripts need a whole browser.
				await screen.clock.setFixedTime( moment * 1000 );
			}
			await screen.goto( address );
			if ( number ) {
				// Without quotes, one of which is to somebody whose letters only some machines have.
				await screen.getByRole( 'link', { name: 'Invoices', exact: true } ).click();
				await screen.getByRole( 'table' ).getByRole( 'link', { name: number } ).first().click();
				await screen.getByRole( 'button', { name: 'Copy portal link' } ).waitFor();
				// The list makes room for the drawer, and another row would lie under the mouse.
				await screen.mouse.move( 340, 60 );
			}
			await screen.locator( part ).first().waitFor();
			const camera = await Camera.before( screen, undefined );
			return await camera.still( { x: 0, y: 0, ...size } );
		} finally {
			await context.close();
		}
	};
	return {
		money: await take(
			site.loginUrl( 'owner', '/wp-admin/admin.php?page=coffer' ),
			{ width: 1440, height: 900 },
			'.coffer-main',
			/^INV-/
		),
		'portal-phone': await take( portal, { width: 390, height: 844 }, '.coffer-portal' ),
		'pay-now': await take( page, { width: 760, height: 520 }, '.coffer-pay' ),
	};
}
