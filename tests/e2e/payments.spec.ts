import type { Page } from '@playwright/test';
import { barriers } from '../support/accessibility';
import { aPaymentToReview, test } from '../support/attempts';
import { narrow } from '../support/browser';
import { readDocument, unique, aCustomer } from '../support/makers';
import { tooWide } from '../support/room';
import { soundAtTheEnd } from '../support/sound-ledger';
import { aBill, aPaidBill, expect, offer } from '../support/stripe-site';

soundAtTheEnd();

test.describe.configure( { timeout: 120_000 } );

const list = ( page: Page ) => page.getByRole( 'region', { name: 'Payments', exact: true } );
const rows = ( page: Page ) => list( page ).locator( 'tbody tr:not([aria-hidden])' );

test.describe( 'Money > Payments', () => {
	test( 'lists who set out to pay what, and leads to the document', async ( {
		people: { manager },
		screenOf,
		site,
		stripe,
	} ) => {
		const { invoice } = await aPaidBill( site, manager, stripe );
		const money = await screenOf( 'manager' );
		await money.open();
		await money.page.getByRole( 'link', { name: 'Payments' } ).click();
		const row = rows( money.page ).first();
		await expect( row ).toContainText( 'Stripe' );
		await expect( row ).toContainText( 'Paid' );
		await expect( row ).toContainText( '125.00' );
		await row.getByRole( 'link', { name: invoice.number ?? '', exact: true } ).click();
		await expect( money.drawer.getByRole( 'heading', { name: invoice.number ?? '' } ) ).toBeVisible();
	} );

	test( 'has those that need review one click away, counted, and decides about them', async ( {
		people: { manager },
		screenOf,
		site,
		stripe,
	} ) => {
		const { invoice, attempt } = await aPaymentToReview( site, manager, stripe );
		const money = await screenOf( 'manager' );
		const { page } = money;
		await money.open( { screen: 'payments' } );
		await list( page )
			.getByRole( 'link', { name: /^Needs review \(\d+\)$/ } )
			.click();
		const opener = rows( page )
			.first()
			.getByRole( 'link', { name: /^Payment of/ } );
		await expect( rows( page ).first() ).toContainText( 'The amount that was paid' );
		await opener.focus();
		await page.keyboard.press( 'Enter' );
		const dialog = page.getByRole( 'dialog', { name: 'Payment', exact: true } );
		await expect( dialog ).toContainText( invoice.number ?? '' );
		await expect( page ).toHaveURL( new RegExp( `payment=${ attempt.id }` ) );
		await dialog.getByRole( 'button', { name: /^Put aside/ } ).click();
		const decision = page.getByRole( 'dialog', { name: 'Put the payment aside' } );
		await decision.getByLabel( 'Reason' ).fill( 'Refunded at Stripe' );
		await decision.getByRole( 'button', { name: 'Put aside', exact: true } ).click();
		await expect( dialog ).toContainText( 'Somebody put it aside.' );
		await dialog.getByRole( 'button', { name: 'Close' } ).last().click();
		await expect( rows( page ).filter( { hasText: invoice.number ?? '' } ) ).toHaveCount( 0 );
		expect( await readDocument( manager, invoice.id ) ).toMatchObject( { balance: 12_500 } );
	} );

	test( 'says whose transfer is waited for, as no bank has said it yet', async ( {
		people: { owner, manager },
		screenOf,
		site,
	} ) => {
		await offer( owner, { bank_transfer: true } );
		const { name, id } = await aCustomer( manager, { name: unique( 'Announcer ' ) } );
		const { payer } = await aBill( site, manager, 9_900, { customer_id: id } );
		await payer.pay( { gateway: 'bank_transfer' } );
		const money = await screenOf( 'manager' );
		const { page } = money;
		await money.open( { screen: 'payments' } );
		const row = rows( page ).filter( { hasText: name } );
		await row.getByRole( 'link', { name: /^Payment of/ } ).click();
		const dialog = page.getByRole( 'dialog', { name: 'Payment', exact: true } );
		await expect( dialog ).toContainText( name );
		await expect( dialog.getByRole( 'button', { name: /^Money arrived/ } ) ).toBeVisible();
	} );

	test( 'finds by payer and by what is paid for, and says when nothing is there', async ( {
		people: { manager },
		screenOf,
		site,
		stripe,
	} ) => {
		const customer = await aCustomer( manager, { name: unique( 'Payer ' ) } );
		const { invoice } = await aPaidBill( site, manager, stripe, 9900, { customer_id: customer.id } );
		const money = await screenOf( 'manager' );
		const { page } = money;
		await money.open( { screen: 'payments' } );
		const search = list( page ).getByRole( 'searchbox', { name: 'Search payments' } );
		await search.fill( invoice.number ?? '' );
		await expect( rows( page ) ).toHaveCount( 1 );
		await list( page ).getByRole( 'combobox', { name: 'What is paid for' } ).selectOption( 'Plugins and blocks' );
		await expect( list( page ).getByText( 'No payment matches' ) ).toBeVisible();
		await list( page ).getByRole( 'button', { name: 'Show all payments' } ).click();
		await expect( rows( page ).nth( 1 ) ).toBeVisible();
	} );

	test( 'fits a small phone, and bars nobody', async ( { people: { manager }, screenOf, site, stripe } ) => {
		await aPaymentToReview( site, manager, stripe );
		const money = await screenOf( 'manager', { viewport: narrow } );
		await money.open( { screen: 'payments' } );
		await expect( rows( money.page ).first() ).toBeVisible();
		expect( await tooWide( money.page ) ).toEqual( [] );
		expect( await barriers( money.page, '#coffer-money' ) ).toEqual( [] );
	} );
} );
