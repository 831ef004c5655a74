import type { Page } from '@playwright/test';
import { phone } from '../support/browser';
import { aSentDocument, copyLink, pay, readDocument } from '../support/makers';
import { watchFaults } from '../support/page-faults';
import { declinedCard, expect, payThere, test } from '../support/pay-browser';
import type { People } from '../support/money-site';
import { offer, payable, received } from '../support/stripe-site';

/** 125.00 EUR. */
async function aBill( { owner }: People ) {
	const invoice = await aSentDocument( owner );
	return { invoice, address: ( await copyLink( owner, invoice.id ) ).url };
}

const byCard = ( page: Page ) => page.getByRole( 'button', { name: /Pay online.*125\.00 EUR/i } );

test.describe( 'Paying on the customer’s page', () => {
	test( 'leads to the payment service and back, and ends with a receipt and a clean address', async ( {
		people,
		site,
		visitor,
	} ) => {
		const { invoice, address } = await aBill( people );
		const page = await visitor( phone );
		const faults = watchFaults( page, site );
		await page.goto( address );
		await byCard( page ).click();
		await payThere( page );
		await expect( page.getByRole( 'heading', { name: 'Thank you for your payment' } ) ).toBeVisible();
		await expect( page.getByRole( 'region', { name: 'Thank you for your payment' } ) ).toContainText(
			`Invoice ${ invoice.number ?? '' }`
		);
		await expect( page ).toHaveURL( address );
		await expect( byCard( page ) ).toBeHidden();
		expect( received( await readDocument( people.owner, invoice.id ) ) ).toEqual( [ 12_500 ] );
		expect( faults.errors ).toEqual( [] );
	} );

	test( 'begins one payment, however often the button is pressed and however often one goes back', async ( {
		people,
		stripe,
		visitor,
	} ) => {
		const { invoice, address } = await aBill( people );
		const page = await visitor( phone );
		await page.goto( address );
		await byCard( page ).dblclick();
		await expect( page.getByLabel( 'Card number' ) ).toBeVisible();
		await page.goBack();
		await expect( byCard( page ) ).toBeEnabled();
		await byCard( page ).click();
		await expect( page.getByLabel( 'Card number' ) ).toBeVisible();
		expect( await payable( stripe, invoice ) ).toHaveLength( 1 );
		await payThere( page );
		await expect( page.getByRole( 'heading', { name: 'Thank you for your payment' } ) ).toBeVisible();
		expect( received( await readDocument( people.owner, invoice.id ) ) ).toEqual( [ 12_500 ] );
	} );

	test( 'can be tried again with another card after one was refused', async ( { people, visitor } ) => {
		const { invoice, address } = await aBill( people );
		const page = await visitor( phone );
		await page.goto( address );
		await byCard( page ).click();
		await payThere( page, declinedCard );
		await payThere( page );
		await expect( page.getByRole( 'heading', { name: 'Thank you for your payment' } ) ).toBeVisible();
		expect( received( await readDocument( people.owner, invoice.id ) ) ).toEqual( [ 12_500 ] );
	} );

	test( 'says when there is no connection, and goes on when there is', async ( { people, visitor } ) => {
		const { address } = await aBill( people );
		const page = await visitor( phone );
		await page.goto( address );
		await expect( byCard( page ) ).toBeVisible();
		await page.context().setOffline( true );
		await byCard( page ).click();
		await expect( page.getByRole( 'alert' ) ).toContainText( 'you will not pay twice' );
		await page.context().setOffline( false );
		await byCard( page ).click();
		await expect( page.getByLabel( 'Card number' ) ).toBeVisible();
	} );

	test( 'is over on an open page once the money came in elsewhere', async ( { people, visitor } ) => {
		const { invoice, address } = await aBill( people );
		const page = await visitor( phone );
		await page.goto( address );
		await expect( byCard( page ) ).toBeVisible();
		await pay( people.owner, await readDocument( people.owner, invoice.id ), 12_500 );
		await page.evaluate( () => document.dispatchEvent( new Event( 'visibilitychange' ) ) );
		await expect( page.getByText( 'This is paid. Thank you.' ) ).toBeVisible();
		await expect( byCard( page ) ).toBeHidden();
	} );

	test( 'shows how to make a transfer, with a code to scan, also to who has no JavaScript then', async ( {
		people,
		visitor,
	} ) => {
		await offer( people.owner, { bank_transfer: true } );
		const { address } = await aBill( people );
		const page = await visitor( phone );
		await page.goto( address );
		await page.getByRole( 'button', { name: /bank transfer/i } ).click();
		const section = page.getByRole( 'region', { name: 'How to pay' } );
		await expect( section ).toContainText( 'IBAN' );
		await expect( section.getByRole( 'img', { name: 'QR code for this transfer' } ) ).toBeVisible();
		await expect( page.getByRole( 'button', { name: /bank transfer/i } ), 'it was told already' ).toHaveCount( 0 );
		await expect( section.getByRole( 'heading' ), 'whoever pressed the button goes on here' ).toBeFocused();
		await expect( byCard( page ), 'another way is still open' ).toBeVisible();
		const still = await visitor( { ...phone, javaScriptEnabled: false } );
		await still.goto( address );
		await expect( still.getByRole( 'region', { name: 'How to pay' } ) ).toContainText( 'IBAN' );
		await expect( still.getByText( 'switch JavaScript on' ) ).toBeVisible();
		await expect( still.getByRole( 'button', { name: /Pay online/ } ) ).toBeHidden();
	} );
} );
