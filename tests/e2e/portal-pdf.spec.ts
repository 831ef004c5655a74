import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { barriers, tabTo } from '../support/accessibility';
import { expect, phone, test } from '../support/browser';
import { randomToken } from '../support/dead-links';
import { succeed } from '../support/expectations';
import { aSharedInvoice, gardenWork } from '../support/garden-invoice';
import { aCustomer, aDraft, pay, readDocument, tokenIn } from '../support/makers';
import { watchFaults } from '../support/page-faults';
import { say } from '../support/page-forms';
import { watchPolicy } from '../support/policy-violations';
import { withSettings } from '../support/settings';
import { readPdf, tagsOf, unpacked, type Pdf } from '../unit/pdf/reader';

const button = ( page: Page ): Locator => page.getByRole( 'button', { name: 'Download PDF' } );

const says = ( page: Page ): Locator => page.locator( '.coffer-portal' ).getByRole( 'status' );

/** The page, once its script is at work. */
async function openAlive( page: Page, url: string ): Promise< void > {
	await page.goto( url );
	await expect( button( page ) ).toBeVisible();
}

async function fileOf( download: Download ): Promise< Pdf > {
	return readPdf( new Uint8Array( await readFile( await download.path() ) ) );
}

async function press( page: Page, what: Locator = button( page ) ): Promise< Pdf > {
	const [ download ] = await Promise.all( [ page.waitForEvent( 'download' ), what.click() ] );
	return fileOf( download );
}

/** Addresses of what makes the file, and of its fonts, that the page asks for from now on. */
function watchPieces( page: Page ): string[] {
	const asked: string[] = [];
	page.on( 'request', ( request ) => {
		if ( /\/build\/blocks\/(\d+\.js|fonts\/)/.test( request.url() ) ) {
			asked.push( request.url() );
		}
	} );
	return asked;
}

/** Counts windows for printing instead of opening them. */
async function watchPrinting( page: Page ): Promise< () => Promise< number > > {
	await page.addInitScript( () => {
		Object.assign( window, { printed: 0 } );
		window.print = () => void ( window as unknown as { printed: number } ).printed++;
	} );
	return () => page.evaluate( () => ( window as unknown as { printed: number } ).printed );
}

test.describe( 'Download PDF', () => {
	test(
		'gives a tagged file with what the page says, and nothing of where the page is',
		{ tag: '@native' },
		async ( { people, site, visitor } ) => {
			const invoice = await aSharedInvoice( people.owner );
			const page = await visitor( phone );
			const refused = await watchPolicy( page );
			const faults = watchFaults( page, site );
			await openAlive( page, invoice.url );
			const [ download ] = await Promise.all( [ page.waitForEvent( 'download' ), button( page ).click() ] );
			expect( download.suggestedFilename() ).toBe( `${ invoice.number }.pdf` );
			const pdf = await fileOf( download );
			for ( const text of [
				'Harbour Works',
				`Invoice ${ invoice.number }`,
				invoice.customer,
				'December 31, 2999',
				'PO-4711',
				'1,540.00 USD',
				'Awaiting payment',
				'Garden design',
				'2.5',
				'VAT 20%',
				gardenWork.memo,
				gardenWork.terms,
				'Page 1 of 1',
			] ) {
				expect( pdf.text ).toContain( text );
			}
			expect( pdf.title ).toBe( `Invoice ${ invoice.number }` );
			expect( pdf.info.Language ).toBe( ( await page.locator( '.coffer-portal' ).getAttribute( 'lang' ) ) ?? '' );
			expect( pdf.mark.Marked ).toBe( true );
			const tagged = ( end: string ) =>
				pdf.pages
					.flatMap( tagsOf )
					.filter( ( { path } ) => path.endsWith( end ) )
					.map( ( { text } ) => text.trim() );
			expect( tagged( ' H1' ) ).toEqual( [ `Invoice ${ invoice.number }` ] );
			expect( tagged( 'THead TR TH' ) ).toEqual( [ 'Description', 'Quantity', 'Price', 'Tax', 'Amount' ] );
			const all = unpacked( pdf );
			expect( all, 'the streams were read' ).toContain( 'pdfuaid' );
			for ( const secret of [ tokenIn( invoice.url ), new URL( site.url ).host, 'portal' ] ) {
				expect( all ).not.toContain( secret );
			}
			await expect( says( page ) ).toHaveText( 'The PDF is ready.' );
			expect( refused ).toEqual( [] );
			expect( faults ).toEqual( { errors: [], elsewhere: [] } );
		}
	);

	test( 'costs those who do not want it nothing: what makes it comes when it is pressed', async ( {
		people,
		site,
		visitor,
	} ) => {
		const { url } = await aSharedInvoice( people.owner );
		const page = await visitor();
		const asked = watchPieces( page );
		await page.goto( url, { waitUntil: 'networkidle' } );
		await expect( button( page ) ).toBeVisible();
		expect( asked ).toEqual( [] );
		await press( page );
		expect( asked.filter( ( address ) => address.includes( '/fonts/' ) ).length, 'two weights of Latin' ).toBe( 2 );
		for ( const address of asked ) {
			expect( address ).toContain( `${ site.url }/wp-content/plugins/coffer/build/blocks/` );
		}
	} );

	test( 'says that it works, does it once however often it is pressed, and can be used by keyboard', async ( {
		people,
		visitor,
	} ) => {
		const { url, number } = await aSharedInvoice( people.owner );
		const page = await visitor();
		let release = () => {};
		const held = new Promise< void >( ( resolve ) => ( release = resolve ) );
		await page.route( /\/build\/blocks\/fonts\//, async ( route ) => {
			await held;
			await route.continue();
		} );
		const downloads: Download[] = [];
		page.on( 'download', ( download ) => downloads.push( download ) );
		await openAlive( page, url );
		await button( page ).evaluate( ( element ) => element.scrollIntoView( { block: 'center' } ) );
		await tabTo( button( page ), 60 );
		await page.keyboard.press( 'Enter' );
		const busy = page.getByRole( 'button', { name: 'Making the PDF…' } );
		await expect( busy ).toHaveAttribute( 'aria-busy', 'true' );
		await expect( busy ).toBeFocused();
		await expect( says( page ) ).toHaveText( 'Making the PDF…' );
		expect( await barriers( page, '.coffer-portal' ) ).toEqual( [] );
		await page.keyboard.press( 'Enter' );
		await page.keyboard.press( 'Space' );
		release();
		await expect( says( page ) ).toHaveText( 'The PDF is ready.' );
		await expect( button( page ) ).toBeFocused();
		await expect( button( page ) ).not.toHaveAttribute( 'aria-busy', 'true' );
		expect( await barriers( page, '.coffer-portal' ) ).toEqual( [] );
		// One that was pressed for while the first was made would be done by now.
		await press( page );
		expect( downloads.map( ( download ) => download.suggestedFilename() ) ).toEqual( [
			`${ number }.pdf`,
			`${ number }.pdf`,
		] );
	} );

	test( 'has the new balance after money came in while the page was open', async ( { people, visitor } ) => {
		const { id, url } = await aSharedInvoice( people.owner );
		const page = await visitor( phone );
		await openAlive( page, url );
		expect( ( await press( page ) ).text ).not.toContain( 'Payments so far' );
		await pay( people.owner, await readDocument( people.owner, id ), 54_000 );
		await page.evaluate( () => document.dispatchEvent( new Event( 'visibilitychange' ) ) );
		await expect( says( page ) ).toHaveText( /^Partly paid, .*1,000\.00 USD$/ );
		const { text } = await press( page );
		for ( const part of [ '1,000.00 USD', 'Partly paid', 'Payments so far', '540.00' ] ) {
			expect( text ).toContain( part );
		}
	} );

	test( 'in Arabic is an Arabic file, whose text can be read out', async ( { people, visitor } ) => {
		const customer = await aCustomer( people.owner, { language: 'ar', name: 'شركة النخيل للتجارة Ltd.' } );
		const { url, number } = await aSharedInvoice( people.owner, {
			customer_id: customer.id,
			currency: 'KWD',
			lines: [ { description: 'تصميم الحديقة', quantity: 10_000, unit_price: 1_234_550 } ],
		} );
		const page = await visitor( phone );
		await page.goto( url );
		// Whatever it is called in Arabic.
		const action = page.locator( '[data-wp-on--click="actions.downloadPdf"]' );
		await expect( action ).toBeVisible();
		const { info, title, text } = await press( page, action );
		expect( info.Language ).toBe( 'ar' );
		expect( title ).toBe( `فاتورة ${ number }` );
		for ( const part of [ 'شركة النخيل للتجارة', 'تصميم الحديقة', 'المتبقي للدفع', '1,234.550 KWD' ] ) {
			expect( text ).toContain( part );
		}
	} );

	test( 'takes a moment, also for a hundred lines', async ( { people, visitor } ) => {
		const lines = Array.from( { length: 100 }, ( _, index ) => ( {
			description: `Item ${ index + 1 }, delivered and fitted by two people on the day that was agreed`,
			quantity: 10_000,
			unit_price: 1_000 + index,
		} ) );
		const page = await visitor();
		for ( const [ what, input, most ] of [
			[ 'two lines, with fetching', {}, 15_000 ],
			[ 'a hundred lines', { lines }, 30_000 ],
		] as const ) {
			await openAlive( page, ( await aSharedInvoice( people.owner, input ) ).url );
			const from = Date.now();
			const pdf = await press( page );
			const took = Date.now() - from;
			test.info().annotations.push( { type: what, description: `${ took } ms, ${ pdf.raw.length } bytes` } );
			expect( took, 'on a machine that does other things, too' ).toBeLessThan( most );
			for ( const { description } of 'lines' in input ? input.lines : gardenWork.lines ) {
				expect( pdf.text ).toContain( description.split( ',' )[ 0 ] ?? '' );
			}
		}
	} );

	test( 'of a quote says who accepted it and when', async ( { people, visitor } ) => {
		const { url, number } = await aSharedInvoice( people.owner, { kind: 'quote' } );
		expect( ( await say( people.anonymous, url, 'accept', { name: 'Ada Lovelace' } ) ).status ).toBe( 303 );
		const page = await visitor();
		await openAlive( page, url );
		const { text } = await press( page );
		for ( const part of [ `Quote ${ number }`, 'Valid until', 'Accepted', 'Ada Lovelace, on ' ] ) {
			expect( text ).toContain( part );
		}
		expect( text ).not.toContain( 'Left to pay' );
	} );

	test( 'leaves out what the owner does not show, and is not there when the owner does not offer it', async ( {
		people,
		visitor,
	} ) => {
		const { url } = await aSharedInvoice( people.owner );
		const page = await visitor();
		await withSettings( people.owner, { portal: { parts: [ 'terms', 'print' ] } }, async () => {
			await openAlive( page, url );
			const { text } = await press( page );
			for ( const part of [ '1,540.00 USD', 'VAT 20%', gardenWork.terms ] ) {
				expect( text ).toContain( part );
			}
			for ( const part of [ 'Garden design', 'Description', gardenWork.memo, 'office@' ] ) {
				expect( text ).not.toContain( part );
			}
		} );
		await withSettings( people.owner, { portal: { parts: [ 'items' ] } }, async () => {
			await page.goto( url, { waitUntil: 'networkidle' } );
			await expect( page.getByRole( 'table', { name: 'Items' } ) ).toBeVisible();
			await expect( button( page ) ).toHaveCount( 0 );
			expect( await page.content() ).not.toContain( 'Page %1$s of %2$s' );
		} );
	} );

	test( 'of a draft, which only staff see, says what it is', async ( { people, screenOf } ) => {
		const { id } = await aDraft( people.owner, gardenWork );
		const { url } = succeed< { url: string } >(
			await people.owner.rest( 'POST', `/documents/${ id }/portal-preview` )
		);
		const { page } = await screenOf( 'owner' );
		await openAlive( page, url );
		const { text } = await press( page );
		expect( text ).toContain( 'This is a draft. It was not sent, and can still change.' );
		expect( text ).toContain( '1,540.00 USD' );
	} );
} );

test.describe( 'When there can be no file', () => {
	test( 'because no font has the letters, the browser prints the page, which says why', async ( {
		people,
		visitor,
	} ) => {
		const customer = await aCustomer( people.owner, { name: '山田商店' } );
		const { url } = await aSharedInvoice( people.owner, { customer_id: customer.id } );
		const page = await visitor();
		const printed = await watchPrinting( page );
		const asked = watchPieces( page );
		const downloads: Download[] = [];
		page.on( 'download', ( download ) => downloads.push( download ) );
		await openAlive( page, url );
		await button( page ).click();
		await expect( page.getByRole( 'alert' ) ).toContainText( 'choose to save as PDF in its print window' );
		expect( await printed() ).toBe( 1 );
		expect( downloads ).toEqual( [] );
		expect( asked.filter( ( address ) => address.includes( '/fonts/' ) ) ).toEqual( [] );
		expect( await barriers( page, '.coffer-portal' ) ).toEqual( [] );
	} );

	for ( const [ what, address ] of Object.entries( {
		'what makes it': /\/build\/blocks\/\d+\.js/,
		'a font': /\/build\/blocks\/fonts\//,
	} ) ) {
		test( `because ${ what } did not come, the page says what to do, and doing it helps`, async ( {
			people,
			visitor,
		} ) => {
			const { url } = await aSharedInvoice( people.owner );
			const page = await visitor( phone );
			await page.route( address, ( route ) => route.abort() );
			await openAlive( page, url );
			await button( page ).click();
			await expect( page.getByRole( 'alert' ) ).toContainText( 'load this page again, and try once more' );
			await expect( button( page ) ).not.toHaveAttribute( 'aria-busy', 'true' );
			expect( await barriers( page, '.coffer-portal' ) ).toEqual( [] );
			await page.unroute( address );
			await page.reload();
			await expect( button( page ) ).toBeVisible();
			expect( ( await press( page ) ).text ).toContain( '1,540.00 USD' );
			await expect( page.getByRole( 'alert' ) ).toHaveCount( 0 );
		} );
	}

	test( 'without JavaScript there is no button, but a sentence', async ( { people, visitor } ) => {
		const { url } = await aSharedInvoice( people.owner );
		const page = await visitor( { ...phone, javaScriptEnabled: false } );
		await page.goto( url );
		await expect( button( page ) ).toHaveCount( 0 );
		await expect( page.getByText( 'To print this page or save it as PDF, use the menu' ) ).toBeVisible();
	} );

	test( 'because the link opens nothing, there is no button either', async ( { people, visitor } ) => {
		const { url } = await aSharedInvoice( people.owner );
		const page = await visitor();
		await page.goto( url.replace( tokenIn( url ), randomToken() ), { waitUntil: 'networkidle' } );
		await expect( page.getByRole( 'heading', { name: 'This page is not available' } ) ).toBeVisible();
		await expect( page.locator( '[data-wp-on--click="actions.downloadPdf"]' ) ).toHaveCount( 0 );
		expect( await page.content() ).not.toContain( 'Page %1$s of %2$s' );
	} );
} );
