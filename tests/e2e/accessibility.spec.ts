import { barriers, tabTo, type Part } from '../support/accessibility';
import { listenToAnnouncements } from '../support/announcements';
import { desktop, expect, narrow, phone, test } from '../support/browser';
import { randomToken } from '../support/dead-links';
import { aCustomer, aDraft, aSentDocument, copyLink, pay } from '../support/makers';

const money = '#coffer-money';
const dialogs = '[role="dialog"]';
/** In the frame of the review; what is around it there is the theme's. */
const preview: Part = { fromFrames: [ 'iframe', '.coffer-portal' ] };

for ( const [ where, viewport ] of [
	[ 'on a desk', desktop ],
	[ 'on a phone', narrow ],
] as const ) {
	test.describe( `Nothing stands in anybody’s way ${ where }`, () => {
		test( 'in the list', async ( { screenOf } ) => {
			const screen = await screenOf( 'owner', { viewport } );
			await screen.openList();
			expect( await barriers( screen.page, money ) ).toEqual( [] );
		} );

		test( 'in the list that found nothing', async ( { screenOf } ) => {
			const screen = await screenOf( 'owner', { viewport } );
			await screen.open( { search: 'nobodyiscalledthis' } );
			await expect( screen.list.getByRole( 'button', { name: 'Show all documents' } ) ).toBeVisible();
			expect( await barriers( screen.page, money ) ).toEqual( [] );
		} );

		test( 'in the drawer', async ( { people, screenOf } ) => {
			const { id } = await pay(
				people.owner,
				await aSentDocument( people.owner, { memo: 'Thank you.', private_note: 'Pays late.' } ),
				2_500
			);
			const screen = await screenOf( 'owner', { viewport } );
			await screen.openDocument( id );
			expect( await barriers( screen.page, money ) ).toEqual( [] );
		} );

		test( 'in the drawer of somebody who may only look', async ( { people, screenOf } ) => {
			const { id } = await aSentDocument( people.owner );
			const screen = await screenOf( 'viewer', { viewport } );
			await screen.openDocument( id );
			expect( await barriers( screen.page, money ) ).toEqual( [] );
		} );

		test( 'in the editor, also when it says what is wrong', async ( { screenOf } ) => {
			const screen = await screenOf( 'owner', { viewport } );
			const { page } = screen;
			await screen.open( { new: 'invoice' } );
			await expect( page.getByRole( 'heading', { name: 'New invoice' } ) ).toBeVisible();
			expect( await barriers( page, money ) ).toEqual( [] );
			await page.getByRole( 'textbox', { name: 'Description' } ).first().fill( 'Work' );
			await page.getByRole( 'textbox', { name: 'Quantity' } ).first().fill( 'many' );
			await page.getByRole( 'button', { name: 'Save draft' } ).click();
			await expect( page.getByRole( 'textbox', { name: 'Quantity' } ).first() ).toHaveAttribute(
				'aria-invalid',
				'true'
			);
			expect( await barriers( page, money ) ).toEqual( [] );
		} );

		test( 'in the review, with the page in it', async ( { people, screenOf } ) => {
			const { id } = await aDraft( people.owner );
			const screen = await screenOf( 'owner', { viewport } );
			await screen.openDocument( id );
			await screen.portal.getByRole( 'button', { name: 'Review and send' } ).click();
			const dialog = screen.page.getByRole( 'dialog', { name: 'Review and send invoice' } );
			await expect(
				dialog.getByTitle( 'The customer’s page' ).contentFrame().getByRole( 'article' )
			).toBeVisible();
			expect( await barriers( screen.page, '.coffer-review__summary', preview ) ).toEqual( [] );
		} );

		test( 'in the settings', async ( { screenOf } ) => {
			const screen = await screenOf( 'owner', { viewport } );
			const { page } = screen;
			await screen.open( { screen: 'settings' } );
			await expect( page.getByLabel( 'E-mail for questions' ) ).toBeVisible();
			expect( await barriers( page, money ) ).toEqual( [] );
		} );

		test( 'among the customers, and in the dialog of a new one', async ( { screenOf } ) => {
			const screen = await screenOf( 'owner', { viewport } );
			const { page } = screen;
			await screen.open( { screen: 'customers' } );
			await expect( page.getByRole( 'table' ).getByRole( 'link' ).first() ).toBeVisible();
			expect( await barriers( page, money ) ).toEqual( [] );
			await page.getByRole( 'button', { name: 'New customer' } ).click();
			await expect( page.getByRole( 'dialog' ).getByLabel( 'Name' ) ).toBeVisible();
			expect( await barriers( page, dialogs ) ).toEqual( [] );
		} );

		test( 'on the customer’s page', async ( { people, visitor } ) => {
			const { id } = await pay(
				people.owner,
				await aSentDocument( people.owner, {
					memo: 'Thank you.',
					terms: 'Within 14 days.',
					due_date: '2999-12-31',
				} ),
				2_500
			);
			const page = await visitor( { ...( viewport === narrow ? phone : {} ), viewport } );
			await page.goto( ( await copyLink( people.owner, id ) ).url );
			await expect( page.getByRole( 'button', { name: 'Print or save as PDF' } ) ).toBeVisible();
			expect( await barriers( page, '.coffer-portal' ) ).toEqual( [] );
		} );

		test( 'on the neutral page', async ( { site, visitor } ) => {
			const page = await visitor( { viewport } );
			await page.goto( `${ site.url }/portal/${ randomToken() }` );
			await expect( page.getByRole( 'heading', { level: 1 } ) ).toBeVisible();
			expect( await barriers( page, '.coffer-portal' ) ).toEqual( [] );
		} );
	} );

	test( `From the search field to the copied link without a mouse ${ where }`, async ( { people, screenOf } ) => {
		const customer = await aCustomer( people.owner );
		const { id, number } = await aSentDocument( people.owner, { customer_id: customer.id } );
		const screen = await screenOf( 'owner', { viewport } );
		const { keyboard } = screen.page;
		await screen.context.grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
		await screen.openList();
		const heard = await listenToAnnouncements( screen.page );
		await screen.search.focus();
		await keyboard.type( customer.name );
		await expect( screen.numbers ).toHaveText( [ number ?? '' ] );
		await tabTo( screen.numbers.first() );
		await keyboard.press( 'Enter' );
		await expect( screen.drawer.getByRole( 'heading', { name: number ?? '' } ) ).toBeFocused();
		const copy = screen.portal.getByRole( 'button', { name: 'Copy portal link' } );
		await expect( copy ).toBeVisible();
		await tabTo( copy );
		await keyboard.press( 'Enter' );
		await expect.poll( async () => ( await heard() ).join( ' ' ) ).toContain( 'Portal link copied.' );
		expect( await screen.page.evaluate( () => navigator.clipboard.readText() ) ).toBe(
			( await copyLink( people.owner, id ) ).url
		);
		await keyboard.press( 'Escape' );
		await expect( screen.numbers.first() ).toBeFocused();
	} );
}
