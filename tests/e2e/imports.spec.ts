import type { Locator, Page } from '@playwright/test';
import type { Customer } from '../../src/contract/types';
import { barriers } from '../support/accessibility';
import { expect, test } from '../support/browser';
import { succeed } from '../support/expectations';
import { aCustomer, unique } from '../support/makers';
import type { MoneyScreen } from '../support/money-screen';
import type { Person } from '../support/people';
import { tooWide } from '../support/room';

/** The room of the customers. */
function customersOf( screen: MoneyScreen ) {
	return {
		page: screen.page,
		open: ( place: Readonly< Record< string, string | number > > = {} ) =>
			screen.open( { screen: 'customers', ...place } ),
	};
}

async function openDialog( page: Page ): Promise< Locator > {
	await page.getByRole( 'button', { name: 'Import', exact: true } ).click();
	return page.getByRole( 'dialog', { name: 'Import' } );
}

/** Gives a file to the dialog as somebody who picked it. */
function give( dialog: Locator, name: string, content: string | Buffer ): Promise< void > {
	return dialog
		.locator( 'input[type="file"]' )
		.setInputFiles( { name, mimeType: 'text/csv', buffer: Buffer.from( content ) } );
}

async function named( by: Person, name: string ): Promise< Customer[] > {
	return succeed< Customer[] >( await by.rest( 'GET', `/customers?search=${ encodeURIComponent( name ) }` ) );
}

test.describe( 'Importing from a file', { tag: '@native' }, () => {
	test( 'a German export with semicolons and Windows letters becomes customers', async ( { people, screenOf } ) => {
		const name = unique( 'Muster ' );
		const { page, open } = customersOf( await screenOf( 'owner' ) );
		await open();
		const dialog = await openDialog( page );
		expect( await barriers( page, '.components-modal__frame' ) ).toEqual( [] );
		const csv = `Vorname;Nachname;E-Mail;Straße;PLZ;Ort;Land;Egal\nJürgen;"${ name }";j@example.com;"Weg; 1";01069;Köln;Österreich;x\n`;
		await give( dialog, 'kunden.csv', Buffer.from( csv, 'latin1' ) );
		await expect( dialog.getByRole( 'heading', { name: 'What is in which column?' } ) ).toBeFocused();
		await expect( dialog.getByLabel( '“Vorname” is' ) ).toHaveValue( 'name' );
		await expect( dialog.getByLabel( '“PLZ” is' ) ).toHaveValue( 'postcode' );
		await expect( dialog.getByLabel( '“Egal” is' ) ).toHaveValue( '' );
		await expect( dialog ).toContainText( 'Windows-1252' );
		expect( await barriers( page, '.components-modal__frame' ) ).toEqual( [] );
		await dialog.getByRole( 'button', { name: 'Check the rows' } ).click();
		await dialog.getByRole( 'button', { name: 'Import 1 row' } ).click();
		await expect( dialog ).toContainText( '1 customer added.' );
		await dialog.getByRole( 'button', { name: 'Show the customers' } ).click();
		const [ customer ] = await named( people.owner, name );
		expect( customer?.name ).toBe( `Jürgen ${ name }` );
		expect( customer?.address ).toMatchObject( {
			line1: 'Weg; 1',
			postcode: '01069',
			city: 'Köln',
			country: 'AT',
		} );
	} );

	test( 'mistakes are named by row, can be downloaded, and only the right rows are added', async ( {
		people,
		screenOf,
	} ) => {
		const name = unique( 'Row ' );
		const there = await aCustomer( people.owner );
		const { page, open } = customersOf( await screenOf( 'owner' ) );
		await open();
		const dialog = await openDialog( page );
		const rows = [ `${ name } a,a@example.com`, `${ name } b,nobody`, `Again,${ there.email }` ];
		await give( dialog, 'list.csv', `Name,Email\n${ rows.join( '\n' ) }\n` );
		await dialog.getByRole( 'button', { name: 'Check the rows' } ).click();
		await expect( dialog.getByRole( 'heading', { name: 'What was found' } ) ).toBeFocused();
		await expect( dialog.getByRole( 'row', { name: /^3 E-mail/ } ) ).toBeVisible();
		expect( await barriers( page, '.components-modal__frame' ) ).toEqual( [] );
		const [ download ] = await Promise.all( [
			page.waitForEvent( 'download' ),
			dialog.getByRole( 'button', { name: 'Download the 1 row with mistakes' } ).click(),
		] );
		expect( download.suggestedFilename() ).toBe( 'list-mistakes.csv' );
		await dialog.getByRole( 'radio', { name: 'Skip them' } ).check();
		await dialog.getByRole( 'button', { name: 'Import only the 2 right rows' } ).click();
		await expect( dialog ).toContainText( '1 customer added.' );
		await expect( dialog ).toContainText( '1 row with mistakes left out.' );
		expect( await named( people.owner, name ) ).toHaveLength( 1 );
	} );

	test( 'an export of invoices becomes drafts, with amounts and days as they are written there', async ( {
		people,
		screenOf,
	} ) => {
		const number = unique( 'RE-' );
		const { page, open } = customersOf( await screenOf( 'owner' ) );
		await open();
		const dialog = await openDialog( page );
		await dialog.getByRole( 'radio', { name: 'Open invoices and quotes' } ).check();
		await give(
			dialog,
			'rechnungen.csv',
			`Rechnungsnummer\tKunde\tWährung\tFällig\tOffener Betrag\n${ number }\t${ unique( 'Neu ' ) }\tEUR\t31.12.2026\t1.234,50 €\n`
		);
		await expect( dialog.getByLabel( 'Days are written like' ) ).toHaveValue( 'dmy' );
		await expect( dialog.getByLabel( 'Numbers are written like' ) ).toHaveValue( 'comma' );
		await dialog.getByRole( 'button', { name: 'Check the rows' } ).click();
		await dialog.getByRole( 'button', { name: 'Import 1 row' } ).click();
		await expect( dialog ).toContainText( '1 draft added.' );
		await expect( dialog ).toContainText( '1 customer added for them.' );
		const [ draft ] = succeed< { total: number; due_date: string }[] >(
			await people.owner.rest( 'GET', `/documents?search=${ number }` )
		);
		expect( draft ).toMatchObject( { total: 123_450, due_date: '2026-12-31' } );
	} );

	test( 'a file that is none is refused with what to do, and another can be chosen', async ( { screenOf } ) => {
		const { page, open } = customersOf( await screenOf( 'owner' ) );
		await open();
		const dialog = await openDialog( page );
		await give( dialog, 'book.xlsx', 'PK\u0003\u0004zip' );
		await expect( dialog.getByRole( 'alert' ) ).toContainText( 'This is not a CSV file.' );
		await give( dialog, 'empty.csv', 'Name\n' );
		await expect( dialog.getByRole( 'alert' ) ).toContainText( 'nothing in this file' );
		await give( dialog, 'list.csv', 'E-Mail\na@example.com\n' );
		await dialog.getByRole( 'button', { name: 'Check the rows' } ).click();
		await expect( dialog.getByRole( 'alert' ) ).toContainText( 'Say which column holds the name.' );
	} );

	test( 'has room on a phone', async ( { screenOf } ) => {
		const { page, open } = customersOf( await screenOf( 'owner' ) );
		await page.setViewportSize( { width: 360, height: 740 } );
		await open();
		const dialog = await openDialog( page );
		await give( dialog, 'list.csv', `Name,Email,Notes\n${ 'Long '.repeat( 30 ) },nobody,x\nB,b@example.com,y\n` );
		expect( await tooWide( page ) ).toEqual( [] );
		await dialog.getByRole( 'button', { name: 'Check the rows' } ).click();
		await expect( dialog.getByRole( 'heading', { name: 'What was found' } ) ).toBeVisible();
		expect( await tooWide( page ) ).toEqual( [] );
	} );
} );

test.describe( 'Merging on the screen', { tag: '@native' }, () => {
	test( 'shows who may be the same, what moves and what is kept, and leaves one customer', async ( {
		people,
		screenOf,
	} ) => {
		const name = unique( 'Twin ' );
		const stay = await aCustomer( people.owner, { name, phone: '030 111' } );
		const gone = await aCustomer( people.owner, { name, email: stay.email, phone: '030 222' } );
		const { page, open } = customersOf( await screenOf( 'owner' ) );
		await open( { customer: stay.id } );
		await expect( page.getByRole( 'heading', { name: 'May be the same customer' } ) ).toBeVisible();
		await page.getByRole( 'button', { name: 'Merge with another customer' } ).click();
		const dialog = page.getByRole( 'dialog', { name: `Merge another customer into ${ name }` } );
		// It makes room for what follows as soon as it is chosen.
		await dialog.getByRole( 'radio', { name } ).click();
		await dialog.getByRole( 'radio', { name: '030 222' } ).check();
		expect( await barriers( page, '.components-modal__frame' ) ).toEqual( [] );
		await dialog.getByRole( 'button', { name: 'Merge', exact: true } ).click();
		await expect( dialog.getByRole( 'alert' ) ).toContainText( 'Confirm that these two are the same customer.' );
		await dialog.getByRole( 'checkbox', { name: /cannot be undone/ } ).check();
		await dialog.getByRole( 'button', { name: 'Merge', exact: true } ).click();
		await expect( dialog ).toBeHidden();
		await expect( page.getByRole( 'link', { name: '030 222' } ) ).toBeVisible();
		const found = succeed< Customer >( await people.owner.rest( 'GET', `/customers/${ gone.id }` ) );
		expect( found ).toMatchObject( { id: stay.id, phone: '030 222' } );
		await open( { customer: gone.id } );
		await expect( page ).toHaveURL( new RegExp( `customer=${ stay.id }$` ) );
	} );
} );
