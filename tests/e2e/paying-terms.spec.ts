import type { Page } from '@playwright/test';
import type { Document, Settings } from '../../src/contract/types';
import { expect, test } from '../support/browser';
import { aCustomer, aDraft, aLine, aSentDocument, copyLink, readDocument, unique } from '../support/makers';
import { changeSettings, readSettings } from '../support/settings';
import type { Person } from '../support/people';

test.describe.configure( { timeout: 120_000 } );

const paying = ( page: Page ) => page.getByRole( 'group', { name: 'Paying' } );

async function save( page: Page ): Promise< void > {
	await page.getByRole( 'button', { name: 'Save draft' } ).click();
	await expect( page.getByRole( 'status' ).filter( { hasText: /^Saved$/ } ) ).toBeVisible();
}

function aDraftOf( by: Person, unit_price: number ): Promise< Document > {
	return aDraft( by, { currency: 'EUR', lines: [ aLine( { unit_price } ) ] } );
}

test.describe( 'What a customer is asked for first', () => {
	test( 'is written as a share of the total, and said in money before it is saved', async ( {
		people: { owner },
		screenOf,
	} ) => {
		const { id } = await aDraftOf( owner, 200_000 );
		const money = await screenOf( 'owner' );
		const { page } = money;
		await money.open( { edit: id } );
		const terms = paying( page );
		await terms.getByRole( 'combobox', { name: 'Deposit' } ).selectOption( 'Percent of the total' );
		const share = terms.getByRole( 'textbox', { name: 'Deposit in percent' } );
		await share.fill( '0' );
		await share.blur();
		await expect( terms.getByText( 'Write more than 0 and at most 100 percent.' ) ).toBeVisible();
		await share.fill( '30' );
		await expect( terms.getByText( 'EUR 600.00 first, EUR 1,400.00 later' ) ).toBeVisible();
		await terms.getByRole( 'checkbox', { name: 'Customer may pay in parts' } ).check();
		await save( page );
		expect( await readDocument( owner, id ) ).toMatchObject( { deposit: 60_000, part_payments: true } );

		// The share is of what the lines come to now.
		const line = page.getByRole( 'group', { name: 'Line 1', exact: true } );
		await line.getByRole( 'textbox', { name: 'Unit price' } ).fill( '1000' );
		await expect( terms.getByText( 'EUR 300.00 first, EUR 700.00 later' ) ).toBeVisible();
		await save( page );
		expect( await readDocument( owner, id ) ).toMatchObject( { deposit: 30_000, total: 100_000 } );

		const drawer = await money.openDocument( id );
		await expect( drawer.getByText( 'EUR 300.00', { exact: true } ) ).toBeVisible();
		await expect( drawer.getByText( 'Paying in parts' ) ).toBeVisible();
	} );

	test( 'may be more than the total while it is written, and says why it cannot be sent so', async ( {
		people: { owner },
		screenOf,
	} ) => {
		const { id } = await aDraftOf( owner, 10_000 );
		const money = await screenOf( 'owner' );
		const { page } = money;
		await money.open( { edit: id } );
		const terms = paying( page );
		await terms.getByRole( 'combobox', { name: 'Deposit' } ).selectOption( 'Amount (EUR)' );
		const amount = terms.getByRole( 'textbox', { name: 'Deposit amount' } );
		await amount.fill( '100.01' );
		await amount.blur();
		await expect( terms.getByText( 'This is more than the total.' ) ).toBeVisible();
		await save( page );
		await expect( page.getByText( 'The deposit is more than the document comes to.' ) ).toBeVisible();
		await expect( page.getByRole( 'button', { name: 'Save and review' } ) ).toHaveAttribute(
			'aria-disabled',
			'true'
		);
		await amount.fill( '100' );
		await expect( terms.getByText( 'This is all of it: there is nothing to pay later.' ) ).toBeVisible();
		await save( page );
		await expect( page.getByText( 'The deposit is more than the document comes to.' ) ).toHaveCount( 0 );
	} );
} );

test.describe( 'A test invoice', () => {
	test( 'is switched on in the editor, and says so in the list, in the drawer and on its page', async ( {
		people: { owner },
		screenOf,
		visitor,
	} ) => {
		const name = unique( 'Trial ' );
		const customer = await aCustomer( owner, { name } );
		const { id } = await aDraft( owner, { customer_id: customer.id } );
		const money = await screenOf( 'owner' );
		const { page } = money;
		await money.open( { edit: id } );
		await paying( page )
			.getByRole( 'checkbox', { name: /^Test invoice/ } )
			.check();
		await expect( page.getByRole( 'heading', { name: 'Draft invoice Test' } ) ).toBeVisible();
		await save( page );
		expect( await readDocument( owner, id ) ).toMatchObject( { is_test: true } );

		const sent = await aSentDocument( owner, { customer_id: customer.id, is_test: true } );
		const drawer = await money.openDocument( sent.id, { search: name } );
		await expect( drawer.getByText( 'Test', { exact: true } ) ).toBeVisible();
		await expect( money.list.getByText( 'Test', { exact: true } ) ).toHaveCount( 2 );

		const customerPage = await visitor();
		await customerPage.goto( ( await copyLink( owner, sent.id ) ).url );
		await expect( customerPage.getByText( 'Test invoice: no money is asked for.' ) ).toBeVisible();
	} );

	test( 'stays one: what was sent offers no switch', async ( { people: { owner }, screenOf } ) => {
		const { id } = await aSentDocument( owner, { is_test: true } );
		const money = await screenOf( 'owner' );
		const { page } = money;
		await money.open( { correct: id } );
		const terms = paying( page );
		await expect( terms.getByText( /^Test invoice/ ) ).toBeVisible();
		await expect( terms.getByRole( 'checkbox', { name: /^Test invoice/ } ) ).toHaveCount( 0 );
		await expect( terms.getByRole( 'checkbox', { name: 'Customer may pay in parts' } ) ).toBeVisible();
	} );
} );

test.describe( 'Getting paid', () => {
	let before: Settings;

	test.beforeAll( async ( { people: { owner } } ) => {
		before = await readSettings( owner );
		await changeSettings( owner, {
			bank: { account_holder: '', iban: '', bic: '', bank_name: '', note: '' },
			pay: { bank_transfer: false, stripe: false, test: false },
		} );
	} );

	test.afterAll( async ( { people: { owner } } ) => {
		await changeSettings( owner, { bank: before.bank, pay: before.pay } );
	} );

	test( 'by bank transfer needs an account, and each refusal stands where it belongs', async ( {
		people: { owner },
		screenOf,
	} ) => {
		const money = await screenOf( 'owner' );
		const { page } = money;
		await money.open( { screen: 'settings' } );
		const part = page.getByRole( 'group', { name: 'Getting paid' } );
		const submit = page.getByRole( 'button', { name: 'Save settings' } );
		const transfer = part.getByRole( 'checkbox', { name: 'Bank transfer' } );
		await transfer.check();
		await submit.click();
		await expect( transfer ).toBeFocused();
		await expect( part.getByText( /^To offer bank transfers, write/ ) ).toBeVisible();

		await part.getByRole( 'textbox', { name: 'Account holder' } ).fill( 'Ada Lovelace' );
		const iban = part.getByRole( 'textbox', { name: 'IBAN' } );
		await iban.fill( 'DE88 3704 0044 0532 0130 00' );
		await submit.click();
		await expect( iban ).toBeFocused();
		await expect( part.getByText( /^This is not an IBAN/ ) ).toBeVisible();

		await iban.fill( 'de89370400440532013000' );
		await part.getByRole( 'checkbox', { name: /^Test payments/ } ).check();
		await submit.click();
		await expect( page.getByText( 'Settings saved.' ).first() ).toBeVisible();
		await expect( iban ).toHaveValue( 'DE89 3704 0044 0532 0130 00' );
		expect( await readSettings( owner ) ).toMatchObject( {
			bank: { account_holder: 'Ada Lovelace', iban: 'DE89370400440532013000' },
			pay: { bank_transfer: true, stripe: false, test: true },
		} );
		await expect( part.getByRole( 'link', { name: 'Open Settings > Connectors' } ) ).toHaveAttribute(
			'href',
			/options-connectors\.php$/
		);
	} );
} );
