import { barriers, tabTo } from '../support/accessibility';
import { expect, test } from '../support/browser';
import { aCustomer, aDraft, aLine, copyLink, pay, readDocument, unique } from '../support/makers';
import { anInvoice } from '../support/money-moves';
import { tooWide } from '../support/room';

test.describe( 'The page of a customer', { tag: '@native' }, () => {
	test( 'opens from the list, says where they stand and what happened, and leads to a document and back, by keyboard', async ( {
		people,
		screenOf,
	} ) => {
		const name = unique( 'Paged ' );
		const customer = await aCustomer( people.owner, { name, phone: '+49 30 1234567', notes: 'Likes calls' } );
		const invoice = await anInvoice( people.owner, 100_000, { customer_id: customer.id } );
		await pay( people.owner, invoice, 40_000 );
		const money = await screenOf( 'owner' );
		const { page } = money;
		await money.open( { screen: 'customers', search: name } );
		const link = page.getByRole( 'link', { name, exact: true } );
		await expect( link ).toBeVisible( { timeout: 30_000 } );
		await tabTo( link, 80 );
		await page.keyboard.press( 'Enter' );

		await expect( page.getByRole( 'heading', { name, level: 2 } ) ).toBeVisible();
		const balance = page.getByRole( 'region', { name: 'Balance' } );
		await expect( balance ).toContainText( '600.00' );
		await expect( page.getByRole( 'link', { name: customer.email } ) ).toHaveAttribute(
			'href',
			`mailto:${ customer.email }`
		);
		await expect( page.getByRole( 'link', { name: '+49 30 1234567' } ) ).toHaveAttribute(
			'href',
			'tel:+49301234567'
		);
		await expect( page.getByText( 'Likes calls' ) ).toBeVisible();
		const happened = page.getByRole( 'region', { name: 'What happened' } );
		await expect( happened ).toContainText(
			`recorded a payment of 400.00 EUR (bank transfer) for invoice ${ invoice.number }`
		);
		await expect( happened.getByText( /now pays/ ) ).toHaveCount( 0 );
		expect( await barriers( page, '.coffer-money' ) ).toEqual( [] );

		const row = page
			.getByRole( 'region', { name: 'Documents' } )
			.getByRole( 'link', { name: String( invoice.number ) } );
		await row.focus();
		await page.keyboard.press( 'Enter' );
		await expect( money.drawer.getByRole( 'heading', { name: 'Activity' } ) ).toBeVisible( { timeout: 30_000 } );
		await expect( page.getByRole( 'heading', { name, level: 2 } ) ).toBeVisible();
		await pay( people.bookkeeper, await readDocument( people.owner, invoice.id ), 60_000 );
		await page.keyboard.press( 'Escape' );
		await expect( money.drawer ).toHaveCount( 0 );
		await expect( row ).toBeFocused();
		await expect( balance, 'what was done meanwhile is there' ).toContainText( '0 invoices' );
		await page.goBack();
		await expect( money.drawer ).toBeVisible();
	} );

	test( 'narrows what happened by what and by whom', async ( { people, screenOf } ) => {
		const { id } = await aCustomer( people.owner );
		const invoice = await anInvoice( people.owner, 1000, { customer_id: id } );
		await copyLink( people.owner, invoice.id );
		await pay( people.bookkeeper, await readDocument( people.owner, invoice.id ), 500 );
		const money = await screenOf( 'owner' );
		await money.open( { screen: 'customers', customer: id } );
		const happened = money.page.getByRole( 'region', { name: 'What happened' } );
		await happened.getByRole( 'combobox', { name: 'What' } ).selectOption( { label: 'Links (2)' } );
		await expect( happened.getByRole( 'listitem' ) ).toHaveCount( 2 );
		await expect( happened ).not.toContainText( 'recorded a payment' );
		await happened.getByRole( 'combobox', { name: 'What' } ).selectOption( { label: 'Everything' } );
		await happened.getByRole( 'combobox', { name: 'By whom' } ).selectOption( { label: 'Bookkeeper (2)' } );
		await expect( happened.getByRole( 'listitem' ) ).toHaveCount( 1 );
		await expect( happened ).toContainText( 'recorded a payment' );
	} );

	test( 'is there for somebody new, on a phone, with a name that is long, and leads to their first invoice', async ( {
		people,
		screenOf,
	} ) => {
		const name = `${ unique( 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft' ) } & Söhne`;
		const { id } = await aCustomer( people.owner, { name, currency: 'KWD' } );
		const money = await screenOf( 'owner' );
		const { page } = money;
		await page.setViewportSize( { width: 360, height: 740 } );
		await money.open( { screen: 'customers', customer: id } );
		await expect( page.getByText( 'Nothing was asked for or paid yet.' ) ).toBeVisible( { timeout: 30_000 } );
		await expect( page.getByText( 'No money came yet.' ) ).toBeVisible();
		await expect( page.getByText( /No document yet/ ) ).toBeVisible();
		expect( await tooWide( page ) ).toEqual( [] );
		expect( await barriers( page, '.coffer-money' ) ).toEqual( [] );
		await page.getByRole( 'button', { name: 'New invoice' } ).click();
		await expect( page.getByRole( 'combobox', { name: 'Customer' } ) ).toHaveValue(
			new RegExp( name.slice( 0, 40 ) ),
			{
				timeout: 30_000,
			}
		);
		await expect( page.getByRole( 'combobox', { name: 'Currency' } ) ).toHaveValue( 'KWD' );
	} );

	test( 'shows a viewer no address, no phone and no notes, and says why', async ( { people, screenOf } ) => {
		const customer = await aCustomer( people.owner, { phone: '+49 30 7654321', notes: 'Never lend them tools' } );
		await aDraft( people.owner, { customer_id: customer.id, lines: [ aLine() ] } );
		const money = await screenOf( 'viewer' );
		await money.open( { screen: 'customers', customer: customer.id } );
		await expect( money.page.getByText( 'Phone and address are for those who manage customers.' ) ).toBeVisible( {
			timeout: 30_000,
		} );
		const text = await money.page.locator( '.coffer-money' ).innerText();
		expect( text ).not.toContain( customer.email );
		expect( text ).not.toContain( '7654321' );
		expect( text ).not.toContain( 'lend them tools' );
		await expect( money.page.getByRole( 'button', { name: 'Edit', exact: true } ) ).toHaveAttribute(
			'aria-disabled',
			'true'
		);
	} );

	test( 'gives what happened as a file between two days', async ( { people, screenOf } ) => {
		const { id } = await aCustomer( people.owner );
		await anInvoice( people.owner, 1000, { customer_id: id } );
		const money = await screenOf( 'owner' );
		const { page } = money;
		await money.open( { screen: 'customers', customer: id } );
		await page.getByRole( 'button', { name: 'Export' } ).click( { timeout: 30_000 } );
		const dialog = page.getByRole( 'dialog', { name: 'Export' } );
		await dialog.getByLabel( 'From' ).fill( '2026-02-03' );
		await dialog.getByLabel( 'To', { exact: true } ).fill( '2026-02-02' );
		await dialog.getByRole( 'button', { name: 'Download' } ).click();
		await expect( dialog.getByText( 'The last day is before the first.' ) ).toBeVisible();
		await dialog.getByLabel( 'From' ).fill( '' );
		await dialog.getByLabel( 'To', { exact: true } ).fill( '' );
		expect( await barriers( page, '.components-modal__frame' ) ).toEqual( [] );
		const [ file ] = await Promise.all( [
			page.waitForEvent( 'download' ),
			dialog.getByRole( 'button', { name: 'Download' } ).click(),
		] );
		expect( file.suggestedFilename() ).toMatch( /^activity-\d{4}-\d\d-\d\d\.csv$/ );
	} );

	test( 'lets those who manage customers say which user of the site the customer is', async ( {
		people,
		screenOf,
	} ) => {
		const { id } = await aCustomer( people.owner );
		const money = await screenOf( 'owner' );
		const { page } = money;
		await money.open( { screen: 'customers', customer: id } );
		await page.getByRole( 'button', { name: 'Edit', exact: true } ).click( { timeout: 30_000 } );
		const dialog = page.getByRole( 'dialog', { name: 'Edit customer' } );
		await dialog.getByRole( 'combobox', { name: 'User of the site' } ).fill( 'subscr' );
		await dialog.getByRole( 'option', { name: /subscriber/i } ).click();
		await dialog.getByRole( 'button', { name: 'Save customer' } ).click();
		await expect( dialog ).toBeHidden();
		await expect( page.getByRole( 'region', { name: 'Contact' } ) ).toContainText(
			/User of the site\s*subscriber/i
		);
	} );
} );
