import type { Locator, Page } from '@playwright/test';
import { expect, phone, test } from '../support/browser';
import { randomToken } from '../support/dead-links';
import { aSharedInvoice, gardenWork, type SharedInvoice } from '../support/garden-invoice';
import { pay, readDocument, tokenIn, voidDocument } from '../support/makers';
import type { People } from '../support/money-site';
import { watchFaults } from '../support/page-faults';

/** Money that comes in while the customer's page may be open. Minor units. */
async function payElsewhere( people: People, { id }: SharedInvoice, amount: number ): Promise< void > {
	await pay( people.owner, await readDocument( people.owner, id ), amount );
}

const sheetOf = ( page: Page, { number }: SharedInvoice ): Locator =>
	page.getByRole( 'article', { name: `Invoice ${ number }`, exact: true } );

const printButton = ( page: Page ): Locator => page.getByRole( 'button', { name: 'Print or save as PDF' } );

/** The page, once its script is at work. */
async function openAlive( page: Page, { url }: SharedInvoice ): Promise< void > {
	await page.goto( url );
	await expect( printButton( page ) ).toBeVisible();
}

/** What the reader wants to know, wherever and with whatever they read it. */
async function expectEverything( page: Page, invoice: SharedInvoice ): Promise< void > {
	const sheet = sheetOf( page, invoice );
	await expect( sheet.getByRole( 'heading', { level: 1, name: `Invoice ${ invoice.number }` } ) ).toBeVisible();
	for ( const text of [
		'Left to pay',
		'Awaiting payment',
		'December 31, 2999',
		'PO-4711',
		invoice.customer,
		'Harbour Works',
	] ) {
		await expect( sheet.getByText( text ).filter( { visible: true } ).first(), text ).toBeVisible();
	}
	const rows = sheet.getByRole( 'table', { name: 'Items' } ).getByRole( 'row' );
	await expect( rows.filter( { hasText: 'Garden design' } ) ).toContainText( '1,200.00' );
	await expect( rows.filter( { hasText: 'Garden design' } ) ).toContainText( '2.5' );
	await expect( rows.filter( { hasText: 'Site visits' } ) ).toContainText( '100.00' );
	await expect( sheet ).toContainText( 'VAT 20%' );
	// Beside the buttons to pay, which only a page with a script has.
	await expect( sheet.getByText( '1,540.00 USD' ).and( sheet.locator( ':not(form *)' ) ) ).toHaveCount( 2 );
	await expect( sheet.getByRole( 'heading', { name: 'Message' } ) ).toBeVisible();
	await expect( sheet.getByText( gardenWork.memo ) ).toBeVisible();
	await expect( sheet.getByRole( 'heading', { name: 'Terms' } ) ).toBeVisible();
	await expect( sheet.getByText( gardenWork.terms ) ).toBeVisible();
}

test.describe( 'The customer’s page on a phone', { tag: '@native' }, () => {
	test( 'says what is left to pay, until when, for what, and from whom, without asking any other host', async ( {
		people,
		site,
		visitor,
	} ) => {
		const invoice = await aSharedInvoice( people.owner );
		const page = await visitor( phone );
		const faults = watchFaults( page, site );
		await page.goto( invoice.url, { waitUntil: 'networkidle' } );
		await expectEverything( page, invoice );
		await expect( printButton( page ) ).toBeVisible();
		await expect( page ).toHaveTitle( new RegExp( `^Invoice ${ invoice.number } – ` ) );
		expect( faults ).toEqual( { errors: [], elsewhere: [] } );
	} );

	test( 'says the same without JavaScript, with a sentence in the place of the print button', async ( {
		people,
		visitor,
	} ) => {
		const invoice = await aSharedInvoice( people.owner );
		const page = await visitor( { ...phone, javaScriptEnabled: false } );
		await page.goto( invoice.url );
		await expectEverything( page, invoice );
		await expect( printButton( page ) ).toBeHidden();
		await expect(
			page.getByText( 'To print this page or save it as PDF, use the menu of your browser.' )
		).toBeVisible();
	} );

	test( 'lists what was paid so far', async ( { people, visitor } ) => {
		const invoice = await aSharedInvoice( people.owner );
		await payElsewhere( people, invoice, 54_000 );
		const page = await visitor( phone );
		await page.goto( invoice.url );
		const sheet = sheetOf( page, invoice );
		await expect( sheet.getByText( 'Partly paid' ) ).toBeVisible();
		const payments = sheet.getByRole( 'region', { name: 'Payments so far' } );
		await expect( payments.getByRole( 'heading', { name: 'Payments so far' } ) ).toBeVisible();
		await expect( payments ).toContainText( /Payment by bank transfer.*540\.00.*Left to pay.*1,000\.00 USD/s );
	} );
} );

test.describe( 'A link that opens nothing', () => {
	test( 'gets a neutral page, whether it is invented or nearly right', async ( { people, visitor } ) => {
		const invoice = await aSharedInvoice( people.owner );
		const token = tokenIn( invoice.url );
		const nearly = ( token.startsWith( 'A' ) ? 'B' : 'A' ) + token.slice( 1 );
		const page = await visitor( phone );
		for ( const wrong of [ randomToken(), nearly ] ) {
			const answer = await page.goto( invoice.url.replace( token, wrong ) );
			expect( answer?.status() ).toBe( 403 );
			await expect( page.getByRole( 'heading', { level: 1, name: 'This page is not available' } ) ).toBeVisible();
			await expect( page.getByRole( 'article' ) ).toHaveCount( 0 );
			const html = await page.content();
			for ( const secret of [ invoice.number, invoice.customer, '1,540.00', 'Garden design', token, wrong ] ) {
				expect( html, secret ).not.toContain( secret );
			}
		}
	} );
} );

test.describe( 'Printing', () => {
	test( 'puts the document alone on one sheet', async ( { people, visitor } ) => {
		const invoice = await aSharedInvoice( people.owner );
		const page = await visitor();
		await openAlive( page, invoice );
		await expect( page.getByRole( 'banner' ) ).toBeVisible();
		await page.emulateMedia( { media: 'print' } );
		await expectEverything( page, invoice );
		await expect( page.getByRole( 'banner' ) ).toBeHidden();
		await expect( page.getByRole( 'contentinfo' ) ).toBeHidden();
		await expect( page.getByRole( 'navigation' ).filter( { visible: true } ) ).toHaveCount( 0 );
		await expect( printButton( page ) ).toBeHidden();
		const pdf = ( await page.pdf( { format: 'A4' } ) ).toString( 'latin1' );
		expect( pdf.match( /\/Type\s*\/Page\b/g ) ).toHaveLength( 1 );
	} );
} );

test.describe( 'A page that was left open', () => {
	/** Marks the page, so that a reload would show. */
	const mark = ( page: Page ) => page.evaluate( () => void Object.assign( window, { isSamePage: true } ) );
	const isSame = ( page: Page ) => page.evaluate( () => 'isSamePage' in window );

	test(
		'shows money that came in elsewhere, says so, and is not loaded anew',
		{ tag: '@native' },
		async ( { people, site, visitor } ) => {
			const invoice = await aSharedInvoice( people.owner );
			const page = await visitor( phone );
			const faults = watchFaults( page, site );
			await openAlive( page, invoice );
			await mark( page );
			await payElsewhere( people, invoice, 54_000 );
			await page.evaluate( () => document.dispatchEvent( new Event( 'visibilitychange' ) ) );

			await expect( page.getByRole( 'status' ) ).toHaveText( /^Partly paid, .*1,000\.00 USD$/ );
			const sheet = sheetOf( page, invoice );
			await expect( sheet.getByRole( 'heading', { name: 'Payments so far' } ) ).toBeVisible();
			await expect( sheet.getByText( 'Partly paid' ) ).toBeVisible();
			await expect( sheet.getByText( 'Awaiting payment' ) ).toHaveCount( 0 );
			await expect( printButton( page ) ).toBeVisible();
			expect( await isSame( page ) ).toBe( true );

			await payElsewhere( people, invoice, 100_000 );
			await page.evaluate( () => document.dispatchEvent( new Event( 'visibilitychange' ) ) );
			await expect( page.getByRole( 'status' ) ).toHaveText( /^Paid.*0\.00 USD$/ );
			await expect( sheet.getByText( 'Paid', { exact: true } ) ).toBeVisible();
			expect( await isSame( page ) ).toBe( true );
			expect( faults ).toEqual( { errors: [], elsewhere: [] } );
		}
	);

	test( 'asks anew when the browser brings it back as it was', async ( { people, visitor } ) => {
		const invoice = await aSharedInvoice( people.owner );
		const page = await visitor( phone );
		await openAlive( page, invoice );
		await mark( page );
		await payElsewhere( people, invoice, 54_000 );
		await page.evaluate( () => window.dispatchEvent( new PageTransitionEvent( 'pageshow', { persisted: true } ) ) );
		await expect( page.getByRole( 'status' ) ).toHaveText( /^Partly paid, / );
		expect( await isSame( page ) ).toBe( true );
	} );

	test( 'is true again after the reader went elsewhere and back', async ( { people, site, visitor } ) => {
		const invoice = await aSharedInvoice( people.owner );
		const page = await visitor( phone );
		await openAlive( page, invoice );
		await page.goto( site.url );
		await payElsewhere( people, invoice, 54_000 );
		await page.goBack();
		await expect( sheetOf( page, invoice ).getByText( 'Partly paid' ) ).toBeVisible();
	} );

	test( 'becomes the neutral page when its document is voided', { tag: '@native' }, async ( { people, visitor } ) => {
		const invoice = await aSharedInvoice( people.owner );
		const page = await visitor( phone );
		await openAlive( page, invoice );
		await voidDocument( people.owner, await readDocument( people.owner, invoice.id ) );
		await page.evaluate( () => document.dispatchEvent( new Event( 'visibilitychange' ) ) );
		await expect( page.getByRole( 'heading', { name: 'This page is not available' } ) ).toBeVisible();
	} );
} );

test.describe( 'A look at the page', () => {
	const told = ( url: string ) => /portal(\/|%2F)seen/i.test( url );

	test(
		'counts when a person had it before their eyes for two seconds',
		{ tag: '@native' },
		async ( { people, screenOf, visitor } ) => {
			const invoice = await aSharedInvoice( people.owner );
			const page = await visitor( phone );
			const [ answer ] = await Promise.all( [
				page.waitForResponse( ( response ) => told( response.url() ) ),
				page.goto( invoice.url ),
			] );
			expect( answer.status() ).toBe( 204 );
			expect( ( await readDocument( people.owner, invoice.id ) ).facts.last_seen_at ).not.toBeNull();
			const money = await screenOf( 'viewer' );
			await expect( await money.openDocument( invoice.id ) ).toContainText( 'Seen by a person' );
			await expect( money.activity ).toContainText( 'Somebody looked at this invoice through the link' );
		}
	);

	test( 'does not count before that, nor while the page is in a tab behind', async ( { people, visitor } ) => {
		const invoice = await aSharedInvoice( people.owner );
		const page = await visitor( phone );
		await page.addInitScript( () => {
			Object.defineProperty( document, 'visibilityState', {
				get: () => ( 'isInFront' in window ? 'visible' : 'hidden' ),
			} );
		} );
		const bring = ( to: 'front' | 'back' ) =>
			page.evaluate( ( place ) => {
				if ( place === 'front' ) {
					Object.assign( window, { isInFront: true } );
				} else {
					Reflect.deleteProperty( window, 'isInFront' );
				}
				document.dispatchEvent( new Event( 'visibilitychange' ) );
			}, to );
		const asked: string[] = [];
		page.on( 'request', ( request ) => told( request.url() ) && asked.push( request.url() ) );
		await openAlive( page, invoice );
		// Not before: WordPress's own script asks when the page was loaded, which a made-up clock does not know.
		await page.clock.install();
		await bring( 'back' );
		await page.clock.runFor( 600_000 );
		await bring( 'front' );
		await page.clock.runFor( 1_500 );
		await bring( 'back' );
		await page.clock.runFor( 600_000 );
		expect( asked ).toEqual( [] );
		expect( ( await readDocument( people.owner, invoice.id ) ).facts.last_seen_at ).toBeNull();

		await Promise.all( [
			page.waitForRequest( ( request ) => told( request.url() ) ),
			bring( 'front' ).then( () => page.clock.runFor( 2_000 ) ),
		] );
		await page.clock.runFor( 600_000 );
		expect( asked, 'it is said once' ).toHaveLength( 1 );
	} );

	test( 'does not count when staff preview it', async ( { people, screenOf } ) => {
		const invoice = await aSharedInvoice( people.owner );
		const money = await screenOf( 'viewer', { userAgent: phone.userAgent ?? '' } );
		await money.openDocument( invoice.id );
		const asked: string[] = [];
		money.context.on(
			'request',
			( request ) => /portal(\/|%2F)(seen|status)/i.test( request.url() ) && asked.push( request.url() )
		);
		const [ tab ] = await Promise.all( [
			money.context.waitForEvent( 'page' ),
			money.portal.getByRole( 'button', { name: 'Open portal' } ).click(),
		] );
		await expect( tab.getByText( 'Only you can see this page.' ) ).toBeVisible();
		await expectEverything( tab, invoice );
		await expect( printButton( tab ) ).toBeVisible();
		await tab.clock.install();
		await tab.evaluate( () => document.dispatchEvent( new Event( 'visibilitychange' ) ) );
		await tab.clock.runFor( 60_000 );
		expect( asked ).toEqual( [] );
		expect( ( await readDocument( people.owner, invoice.id ) ).facts.last_seen_at ).toBeNull();
	} );
} );
