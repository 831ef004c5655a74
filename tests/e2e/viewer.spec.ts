import type { BrowserContext } from '@playwright/test';
import { expect, test } from '../support/browser';
import { refused } from '../support/expectations';
import { aCustomer, aSentDocument, copyLink, tokenIn } from '../support/makers';
import { asCookies, MoneyScreen } from '../support/money-screen';
import { forgetRoles, somebodyWith } from '../support/roles';

test.afterAll( ( { site } ) => forgetRoles( site ) );

/** Everything that the browser is sent: addresses, headers and bodies. */
function collect( context: BrowserContext ): Promise< string >[] {
	const received: Promise< string >[] = [];
	context.on( 'response', ( response ) => {
		const head = `${ response.url() }\n${ JSON.stringify( response.headers() ) }\n`;
		// A redirect has no body, and one of a page that is gone cannot be read any more.
		received.push(
			response.text().then(
				( body ) => head + body,
				() => head
			)
		);
	} );
	return received;
}

test.describe( 'Somebody who may see but not copy', { tag: '@native' }, () => {
	test( 'reads in the place of the button why not and who can, and gets the page but never the secret', async ( {
		people,
		screenOf,
	} ) => {
		const customer = await aCustomer( people.owner );
		const { id, number } = await aSentDocument( people.owner, { customer_id: customer.id } );
		const { url } = await copyLink( people.owner, id );
		const money = await screenOf( 'viewer' );
		const received = collect( money.context );
		await money.openList( { search: customer.name } );
		await money.numbers.first().click();
		await expect( money.activity ).toContainText( 'copied the portal link' );
		await expect( money.drawer.getByRole( 'button', { name: /copy/i } ) ).toHaveCount( 0 );
		await expect( money.portal ).toContainText( 'Your role may look at this document, but not share its link.' );
		await expect( money.portal ).toContainText( 'Ask someone who may copy portal links to share it.' );
		await expect( money.portal ).toContainText( /Who can do it: .*Money manager/ );
		await expect( money.portal, 'which would leave open what' ).not.toContainText(
			'Your role does not allow this.'
		);

		const [ tab ] = await Promise.all( [
			money.context.waitForEvent( 'page' ),
			money.portal.getByRole( 'button', { name: 'Open portal' } ).click(),
		] );
		await expect( tab.getByRole( 'heading', { level: 1, name: `Invoice ${ number }` } ) ).toBeVisible();
		await expect( tab.getByText( 'Only you can see this page.' ) ).toBeVisible();
		expect( await tab.evaluate( () => window.opener === null ) ).toBe( true );

		const answer = await people.viewer.rest( 'POST', `/documents/${ id }/portal-link`, {
			body: { purpose: 'copy' },
		} );
		refused( answer, 'role_may_not' );
		const bodies = await Promise.all( received );
		const all = [ ...bodies, answer.text, tab.url(), await tab.content(), await money.page.content() ];
		expect( all.length ).toBeGreaterThan( 20 );
		for ( const secret of [ tokenIn( url ), customer.email ] ) {
			expect( all.filter( ( text ) => text.includes( secret ) ).map( ( text ) => text.slice( 0, 200 ) ) ).toEqual(
				[]
			);
		}
	} );

	test( 'cannot begin a document, and is told who can', async ( { screenOf } ) => {
		const money = await screenOf( 'viewer' );
		await money.open();
		const create = money.page.getByRole( 'button', { name: 'New invoice' } );
		await expect( create ).toHaveAttribute( 'aria-disabled', 'true' );
		// The first is about the assistant; the table asks the same question beside its own button.
		await money.page.getByRole( 'button', { name: 'Why not?' } ).nth( 1 ).click();
		await expect( money.page.getByText( /Who can do it: .*Bookkeeper/ ) ).toBeVisible();
	} );

	test( 'somebody without a role in Money does not find the screen', async ( { people } ) => {
		const answer = await people.subscriber.page( '/wp-admin/admin.php?page=coffer' );
		expect( answer.status ).toBe( 403 );
		expect( answer.text ).not.toContain( 'coffer-money' );
	} );
} );

test( 'Somebody who may copy links but write nothing reads which button that is about', async ( {
	people,
	site,
	contexts,
} ) => {
	const { id } = await aSentDocument( people.owner );
	const desk = await somebodyWith( site, [ 'subscriber' ], { coffer_view: true, coffer_copy_links: true } );
	const context = await contexts();
	await context.addCookies( asCookies( desk.cookies.cookie ?? '', site ) );
	const money = new MoneyScreen( await context.newPage(), site );
	await money.openDocument( id );
	await expect( money.portal.getByRole( 'button', { name: 'Copy portal link' } ) ).toBeEnabled();
	const write = money.portal.getByRole( 'button', { name: 'Write to the customer' } );
	await expect( write ).toHaveAccessibleDescription( 'Your role does not allow this.' );
	await money.portal.getByRole( 'button', { name: 'Why not?' } ).click();
	await expect( money.page.locator( '.components-popover' ) ).toContainText( /Who can do it: .*Bookkeeper/ );
} );
