import type { Locator, Page } from '@playwright/test';
import { aPaymentToReview, test } from '../support/attempts';
import { readDocument } from '../support/makers';
import { soundAtTheEnd } from '../support/sound-ledger';
import { aBill, aPaidBill, expect, offer } from '../support/stripe-site';

soundAtTheEnd();

test.describe.configure( { timeout: 120_000 } );

const attempts = ( drawer: Locator ) => drawer.getByRole( 'region', { name: 'Attempts to pay' } );
const dialog = ( page: Page ) => page.getByRole( 'dialog' ).filter( { has: page.locator( 'form' ) } );

test.describe( 'An attempt to pay, in the drawer', () => {
	test( 'says who paid how much by what, and leads to the payment at Stripe', async ( {
		people: { manager },
		screenOf,
		site,
		stripe,
	} ) => {
		const { invoice } = await aPaidBill( site, manager, stripe );
		const money = await screenOf( 'manager' );
		const row = attempts( await money.openDocument( invoice.id ) ).getByRole( 'listitem' );
		await expect( row ).toContainText( 'Stripe' );
		await expect( row ).toContainText( 'Paid' );
		await expect( row ).toContainText( '125.00' );
		await expect( money.drawer ).toContainText( /Pressed pay (now|\d+ (seconds|minutes?) ago)/ );
		const link = row.getByRole( 'link', { name: /^Open in Stripe/ } );
		await expect( link ).toHaveAttribute( 'href', /^https:\/\/dashboard\.stripe\.com\/payments\/pi_/ );
		await expect( link ).toHaveAttribute( 'target', '_blank' );
		await expect( link ).toHaveAttribute( 'rel', /noopener/ );
		await expect( link ).toHaveAttribute( 'rel', /noreferrer/ );
	} );

	test( 'is asked about by a button, when no webhook came', async ( {
		people: { manager },
		screenOf,
		site,
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, manager );
		await stripe.control.hold();
		const { redirect_url: address } = await payer.started();
		const money = await screenOf( 'manager' );
		const drawer = await money.openDocument( invoice.id );
		const row = attempts( drawer ).getByRole( 'listitem' );
		await expect( row ).toContainText( 'Waiting' );
		await row.getByRole( 'button', { name: /^Check now/ } ).click();
		await expect( money.page.getByText( 'Stripe has nothing new. State: Waiting' ).first() ).toBeVisible();
		await stripe.control.pay( address?.split( '/c/pay/' )[ 1 ]?.split( /[?#]/ )[ 0 ] ?? '' );
		await row.getByRole( 'button', { name: /^Check now/ } ).click();
		await expect( money.page.getByText( 'Stripe has answered. State: Paid' ).first() ).toBeVisible();
		await expect( row ).toContainText( 'Paid' );
		expect( await readDocument( manager, invoice.id ) ).toMatchObject( { payment_status: 'paid' } );
	} );

	test( 'that does not match says why, and is accepted with a reason', async ( {
		people: { manager },
		screenOf,
		site,
		stripe,
	} ) => {
		const { invoice } = await aPaymentToReview( site, manager, stripe );
		expect( invoice.balance ).toBe( 12_500 );
		const money = await screenOf( 'manager' );
		const row = attempts( await money.openDocument( invoice.id ) ).getByRole( 'listitem' );
		await expect( row ).toContainText( 'Needs review' );
		await expect( row ).toContainText( 'The amount that was paid is not the one that was asked for.' );
		await row.getByRole( 'button', { name: /^Accept/ } ).click();
		await dialog( money.page ).getByRole( 'button', { name: 'Accept', exact: true } ).click();
		await expect( dialog( money.page ).getByText( 'Say why.' ) ).toBeVisible();
		await dialog( money.page ).getByLabel( 'Reason' ).fill( 'The customer was told the wrong amount' );
		await dialog( money.page ).getByRole( 'button', { name: 'Accept', exact: true } ).click();
		await expect( row ).toContainText( 'Paid' );
		expect( await readDocument( manager, invoice.id ) ).toMatchObject( { payment_status: 'paid', balance: 0 } );
	} );

	test( 'that does not match is shown to those who may not decide, with the reason why not', async ( {
		people: { manager },
		screenOf,
		site,
		stripe,
	} ) => {
		const { invoice } = await aPaymentToReview( site, manager, stripe );
		const money = await screenOf( 'viewer' );
		const row = attempts( await money.openDocument( invoice.id ) ).getByRole( 'listitem' );
		await expect( row ).toContainText( 'Needs review' );
		await expect( row.getByText( 'Your role does not allow' ) ).toBeVisible();
		await expect( row.getByRole( 'button' ) ).toHaveCount( 0 );
	} );

	test( 'by transfer is recorded as arrived, with its day and reference', async ( {
		people: { owner, manager },
		screenOf,
		site,
	} ) => {
		await offer( owner, { bank_transfer: true } );
		const { invoice, payer } = await aBill( site, manager );
		await payer.pay( { gateway: 'bank_transfer' } );
		const money = await screenOf( 'manager' );
		const row = attempts( await money.openDocument( invoice.id ) ).getByRole( 'listitem' );
		await expect( row ).toContainText( 'Bank transfer' );
		await row.getByRole( 'button', { name: /^Money arrived/ } ).click();
		await dialog( money.page ).getByLabel( 'Reference' ).fill( '4711' );
		await expect( dialog( money.page ).getByRole( 'row', { name: /^To pay/ } ) ).toContainText( '125.00' );
		await dialog( money.page ).getByRole( 'button', { name: 'Record arrival' } ).click();
		await expect( row ).toContainText( 'Paid' );
		const paid = await readDocument( manager, invoice.id );
		expect( paid ).toMatchObject( { payment_status: 'paid' } );
		expect( paid.applications[ 0 ]?.payment ).toMatchObject( { reference: '4711', provider: 'bank_transfer' } );
	} );
} );

test.describe( 'A refund of what came through Stripe', () => {
	test( 'goes back the way it came, without being asked for', async ( {
		people: { manager },
		screenOf,
		site,
		stripe,
	} ) => {
		const { invoice } = await aPaidBill( site, manager, stripe );
		const money = await screenOf( 'manager' );
		const drawer = await money.openDocument( invoice.id );
		await drawer.getByRole( 'button', { name: 'Refund', exact: true } ).click();
		const form = dialog( money.page );
		await expect( form.getByRole( 'radio', { name: 'Back to the customer, through Stripe' } ) ).toBeChecked();
		await form.getByLabel( /^Amount/ ).fill( '25' );
		await form.getByLabel( 'Reason' ).fill( 'One box was broken' );
		await form.getByRole( 'radio', { name: 'The customer still owes it' } ).check();
		await form.getByRole( 'button', { name: 'Refund through Stripe' } ).click();
		await expect( drawer.getByText( 'Refund, through the payment service' ) ).toBeVisible();
		expect( await readDocument( manager, invoice.id ) ).toMatchObject( { balance: 2500 } );
	} );

	test( 'may take a while: it is under way, and cannot be given back twice', async ( {
		people: { manager },
		screenOf,
		site,
		stripe,
	} ) => {
		const { invoice } = await aPaidBill( site, manager, stripe );
		await stripe.control.refundsTurnOut( 'pending' );
		const money = await screenOf( 'manager' );
		const drawer = await money.openDocument( invoice.id );
		await drawer.getByRole( 'button', { name: 'Refund', exact: true } ).click();
		const form = dialog( money.page );
		await form.getByLabel( 'Reason' ).fill( 'Cancelled' );
		await form.getByRole( 'radio', { name: 'The customer still owes it' } ).check();
		await form.getByRole( 'button', { name: 'Refund through Stripe' } ).click();
		await expect( drawer.getByText( 'Under way', { exact: true } ) ).toBeVisible();
		await drawer.getByRole( 'button', { name: 'Refund', exact: true } ).click();
		await expect( money.page.getByText( 'All of it is on its way back already.' ) ).toBeVisible();
	} );

	test( 'that Stripe refuses says so, and the next try is a new one', async ( {
		people: { manager },
		screenOf,
		site,
		stripe,
	} ) => {
		const { invoice } = await aPaidBill( site, manager, stripe );
		await stripe.control.refundsTurnOut( 'failed' );
		const money = await screenOf( 'manager' );
		const drawer = await money.openDocument( invoice.id );
		await drawer.getByRole( 'button', { name: 'Refund', exact: true } ).click();
		const form = dialog( money.page );
		await form.getByLabel( 'Reason' ).fill( 'Cancelled' );
		await form.getByRole( 'radio', { name: 'The customer still owes it' } ).check();
		await form.getByRole( 'button', { name: 'Refund through Stripe' } ).click();
		await expect( form.getByText( /^The payment service refused the refund/ ) ).toBeVisible();
		await stripe.control.refundsTurnOut( 'succeeded' );
		// The document is fetched anew behind the dialog, where nobody but the eye sees it.
		await expect( money.page.locator( '.coffer-drawer' ).getByText( 'Failed', { exact: true } ) ).toHaveCount( 1 );
		await form.getByRole( 'button', { name: 'Refund through Stripe' } ).click();
		await expect( form ).toHaveCount( 0 );
		expect( await readDocument( manager, invoice.id ) ).toMatchObject( { balance: 12_500 } );
	} );
} );
