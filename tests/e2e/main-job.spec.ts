import { listenToAnnouncements } from '../support/announcements';
import { expect, test } from '../support/browser';
import { aCustomer, aSentDocument, copyLink, readDocument, unique } from '../support/makers';

test.describe( 'Finding an invoice', { tag: '@native' }, () => {
	test( 'by its number, its customer or their e-mail address', async ( { people, screenOf } ) => {
		const customer = await aCustomer( people.owner, {
			name: unique( 'Bakery ' ),
			email: `${ unique( 'post' ) }@example.com`,
		} );
		const { number } = await aSentDocument( people.owner, { customer_id: customer.id } );
		const money = await screenOf( 'owner' );
		await money.openList();
		const heard = await listenToAnnouncements( money.page );
		for ( const term of [ customer.name, number ?? '', customer.email ] ) {
			await money.search.fill( term );
			await expect( money.numbers, term ).toHaveText( [ number ?? '' ] );
			await expect( money.page ).toHaveURL( ( { searchParams } ) => searchParams.get( 'search' ) === term );
		}
		await expect.poll( heard ).toContain( '1 document found.' );
	} );
} );

test.describe( 'The drawer', { tag: '@native' }, () => {
	test( 'has an address that outlives a reload, closes with Escape and with browser-back, and gives the focus back', async ( {
		people,
		screenOf,
	} ) => {
		const customer = await aCustomer( people.owner );
		const { id, number } = await aSentDocument( people.owner, { customer_id: customer.id } );
		const money = await screenOf( 'owner' );
		await money.openList( { search: customer.name } );
		const row = money.numbers.first();
		const isOpen = ( { searchParams }: URL ) => searchParams.get( 'document' ) === String( id );
		const isClosed = ( { searchParams }: URL ) => ! searchParams.has( 'document' );

		await row.click();
		await expect( money.page ).toHaveURL( isOpen );
		const heading = money.drawer.getByRole( 'heading', { name: number ?? '' } );
		await expect( heading ).toBeFocused();
		await money.page.keyboard.press( 'Escape' );
		await expect( money.drawer ).toBeHidden();
		await expect( money.page ).toHaveURL( isClosed );
		await expect( row ).toBeFocused();

		await money.page.keyboard.press( 'Enter' );
		await expect( heading ).toBeFocused();
		await money.page.goBack();
		await expect( money.drawer ).toBeHidden();
		await expect( row ).toBeFocused();

		await money.page.goForward();
		await money.page.reload();
		await expect( heading ).toBeVisible();
		await expect( money.page ).toHaveURL( isOpen );
		await money.drawer.getByRole( 'button', { name: 'Close' } ).click();
		await expect( money.drawer ).toBeHidden();
	} );
} );

test.describe( 'Copy portal link', { tag: '@native' }, () => {
	test( 'puts exactly the link on the clipboard, says so, and is recorded with who did it', async ( {
		people,
		screenOf,
		visitor,
	} ) => {
		const customer = await aCustomer( people.owner );
		const { id, number } = await aSentDocument( people.owner, { customer_id: customer.id } );
		const money = await screenOf( 'owner' );
		await money.context.grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
		await money.openDocument( id );
		await expect( money.portal, 'whose link it is stands beside the button' ).toContainText( customer.name );
		await expect( money.portal ).toContainText( customer.email );
		await expect( money.portal ).toContainText( number ?? '' );

		const heard = await listenToAnnouncements( money.page );
		await money.portal.getByRole( 'button', { name: 'Copy portal link' } ).click();
		await expect( money.portal.getByRole( 'button', { name: 'Copied' } ) ).toBeVisible();
		await expect.poll( async () => ( await heard() ).join( ' ' ) ).toContain( 'Portal link copied.' );
		await expect( money.activity ).toContainText( /owner copied the portal link/i );

		const clipboard = await money.page.evaluate( async () => {
			const items = await navigator.clipboard.read();
			return { types: items.flatMap( ( { types } ) => types ), text: await navigator.clipboard.readText() };
		} );
		expect( clipboard.types ).toEqual( [ 'text/plain' ] );
		expect( clipboard.text ).toBe( ( await copyLink( people.owner, id ) ).url );

		const page = await visitor();
		await page.goto( clipboard.text );
		await expect( page.getByRole( 'heading', { level: 1, name: `Invoice ${ number }` } ) ).toBeVisible();
	} );

	test( 'shows the link to be copied by hand where the browser keeps its clipboard closed', async ( {
		people,
		screenOf,
	} ) => {
		const { id } = await aSentDocument( people.owner );
		const money = await screenOf( 'owner' );
		await money.page.addInitScript( () => {
			Object.defineProperty( navigator, 'clipboard', { value: undefined } );
		} );
		await money.openDocument( id );
		await money.portal.getByRole( 'button', { name: 'Copy portal link' } ).click();
		const field = money.page.getByRole( 'dialog', { name: 'Copy portal link' } ).getByRole( 'textbox' );
		await expect( field ).toHaveValue( ( await copyLink( people.owner, id ) ).url );
		await expect( field ).toBeFocused();
	} );
} );

test.describe( 'Open portal', { tag: '@native' }, () => {
	test( 'opens the customer’s page in a tab without a way back, and never counts as a view', async ( {
		people,
		screenOf,
	} ) => {
		const { id, number } = await aSentDocument( people.owner );
		const money = await screenOf( 'owner' );
		await money.openDocument( id );
		const told: string[] = [];
		money.context.on(
			'request',
			( request ) => /portal(\/|%2F)seen/i.test( request.url() ) && told.push( request.url() )
		);
		const [ tab ] = await Promise.all( [
			money.context.waitForEvent( 'page' ),
			money.portal.getByRole( 'button', { name: 'Open portal' } ).click(),
		] );
		await expect( tab.getByRole( 'heading', { level: 1, name: `Invoice ${ number }` } ) ).toBeVisible();
		expect( tab.url() ).toBe( ( await copyLink( people.owner, id ) ).url );
		expect( await tab.evaluate( () => window.opener === null ) ).toBe( true );
		await expect(
			tab.getByRole( 'button', { name: 'Print or save as PDF' } ),
			'the scripts of the page run'
		).toBeVisible();
		// Not before: WordPress's own script asks when the page was loaded, which a made-up clock does not know.
		await tab.clock.install();
		await tab.evaluate( () => document.dispatchEvent( new Event( 'visibilitychange' ) ) );
		await tab.clock.runFor( 60_000 );
		expect( told ).toEqual( [] );
		expect( ( await readDocument( people.owner, id ) ).facts.last_seen_at ).toBeNull();
		await expect( money.activity ).toContainText( /owner opened the customer.s page/i );
	} );
} );
