import { bootSite } from '../../tools/site/boot';
import { demoPassword, type Site } from '../../tools/site/site';
import { barriers } from '../support/accessibility';
import { desktop, expect, narrow, test } from '../support/browser';
import { asCookies, MoneyScreen } from '../support/money-screen';
import { signIn } from '../support/people';

test.describe.configure( { timeout: 300_000 } );

test( 'An empty shop is filled with samples by one click, says so, and is emptied by another', async ( {
	contexts,
} ) => {
	let site: Site | undefined;
	try {
		site = await bootSite( { host: 'native', name: 'samples', port: 9446, fresh: true, cron: false } );
		const owner = await signIn( site, 'owner', demoPassword );
		const context = await contexts( { viewport: desktop } );
		await context.addCookies( asCookies( owner.cookies.cookie ?? '', site ) );
		const money = new MoneyScreen( await context.newPage(), site );
		const { page } = money;
		await money.open();
		await page.getByRole( 'button', { name: 'Look around with sample data' } ).click();
		const notice = page.getByRole( 'region', { name: 'Sample data' } );
		await expect( notice ).toContainText( '5 customers who do not exist' );
		await expect( page.getByRole( 'link', { name: 'Get paid' } ), 'its button is gone' ).toBeFocused();
		await expect( money.list.getByRole( 'table' ).getByRole( 'link', { name: /^(TEST-|Draft)/ } ) ).toHaveCount(
			8
		);
		await expect( page.getByRole( 'region', { name: 'First steps' } ).getByText( '0 of 7 done' ) ).toBeVisible();
		expect( await barriers( page, '#coffer-money' ) ).toEqual( [] );

		await page.setViewportSize( narrow );
		await page.reload();
		await expect( notice, 'it is said again' ).toContainText( '5 customers who do not exist' );
		expect( await barriers( page, '.coffer-samples' ) ).toEqual( [] );
		await notice.getByRole( 'button', { name: 'Remove sample data' } ).click();
		await expect( notice ).toHaveCount( 0 );
		await expect( page.getByRole( 'link', { name: 'Get paid' } ) ).toBeFocused();
		await expect( money.list.getByText( 'No documents yet' ) ).toBeVisible();
	} finally {
		await site?.stop();
	}
} );

for ( const [ where, viewport ] of [
	[ 'on a desk', desktop ],
	[ 'on a phone', narrow ],
] as const ) {
	test( `What is said of samples keeps its room from the first moment ${ where }`, async ( { people, screenOf } ) => {
		await people.owner.rest( 'POST', '/samples' );
		try {
			const money = await screenOf( 'owner', { viewport } );
			let letGo: () => void = () => undefined;
			const held = new Promise< void >( ( resolve ) => ( letGo = resolve ) );
			await money.page.route( /\/build\/admin\.js/, async ( route ) => {
				await held;
				await route.continue();
			} );
			// The page is not whole before its script has come.
			await money.page.goto( money.address(), { waitUntil: 'commit' } );
			const height = () => money.page.locator( '.coffer-samples' ).evaluate( ( notice ) => notice.clientHeight );
			const before = await height();
			letGo();
			await expect( money.page.getByRole( 'button', { name: 'Remove sample data' } ) ).toBeVisible();
			expect( await height() ).toBe( before );
		} finally {
			await people.owner.rest( 'DELETE', '/samples' );
		}
	} );
}
