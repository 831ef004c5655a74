import { barriers } from '../support/accessibility';
import { expect, phone, test } from '../support/browser';
import { aCustomer, aSentDocument, copyLink, readDocument, pay } from '../support/makers';
import { watchFaults } from '../support/page-faults';
import type { People } from '../support/money-site';

/** An invoice of an Arabic customer with names in both scripts, as they are in life. */
async function anArabicPage( people: People ): Promise< { id: number; number: string; url: string } > {
	const customer = await aCustomer( people.owner, { language: 'ar', name: 'شركة النخيل للتجارة Ltd.' } );
	const { id, number } = await aSentDocument( people.owner, {
		customer_id: customer.id,
		currency: 'EUR',
		issue_date: '2026-03-05',
		due_date: '2999-12-31',
		reference: 'PO-4711',
		memo: 'شكرًا لتعاملكم معنا.',
		lines: [
			{ description: 'تصميم الحديقة', quantity: 25_000, unit_price: 48_000, tax_name: 'VAT', tax_rate: 19_000 },
			{ description: 'Planting list (PDF)', quantity: 10_000, unit_price: 1_234_550 },
		],
	} );
	return { id, number: number ?? '', url: ( await copyLink( people.owner, id ) ).url };
}

test.describe( 'The customer’s page from right to left', () => {
	test( 'is Arabic, fits a narrow phone without scrolling sideways, and has no barriers', async ( {
		people,
		site,
		visitor,
	} ) => {
		const { url, number } = await anArabicPage( people );
		const page = await visitor( phone );
		const faults = watchFaults( page, site );
		await page.goto( url );
		await expect( page.getByRole( 'button', { name: 'طباعة أو حفظ بصيغة PDF' } ) ).toBeVisible();
		const sheet = page.getByRole( 'article', { name: `فاتورة ${ number }` } );
		await expect( sheet ).toHaveCSS( 'direction', 'rtl' );
		await expect( sheet.getByText( 'المتبقي للدفع' ).first() ).toBeVisible();
		await expect( sheet.getByText( '31 ديسمبر 2999' ).first() ).toBeVisible();
		const overflow = () =>
			page.evaluate( () => document.documentElement.scrollWidth - document.documentElement.clientWidth );
		expect( await overflow() ).toBe( 0 );
		expect( await barriers( page, '.coffer-portal' ) ).toEqual( [] );
		expect( faults.errors ).toEqual( [] );
		await page.screenshot( { path: test.info().outputPath( 'portal-ar.png' ), fullPage: true } );
	} );

	test( 'numbers, references and Latin words keep their own direction', async ( { people, visitor } ) => {
		const { url, number } = await anArabicPage( people );
		const page = await visitor( phone );
		await page.goto( url );
		// Read off the screen from left to right: where each sign begins.
		const order = ( text: string ) =>
			page.evaluate( ( wanted ) => {
				const walker = document.createTreeWalker( document.querySelector( '.coffer-portal' ) as Node, 4 );
				for ( let node = walker.nextNode(); node; node = walker.nextNode() ) {
					const at = node.textContent?.indexOf( wanted ) ?? -1;
					const range = document.createRange();
					if ( at >= 0 ) {
						const left = ( offset: number ) => {
							range.setStart( node as Node, at + offset );
							range.setEnd( node as Node, at + offset + 1 );
							return range.getBoundingClientRect().left;
						};
						return left( 0 ) < left( wanted.length - 1 );
					}
				}
				return undefined;
			}, text );
		for ( const text of [ number, 'PO-4711', 'Planting list (PDF)', '12,345.50' ] ) {
			expect( await order( text ), text ).toBe( true );
		}
	} );

	test( 'what comes in while it is open is said in Arabic', async ( { people, visitor } ) => {
		const { id, url } = await anArabicPage( people );
		const page = await visitor( phone );
		await page.goto( url );
		await expect( page.getByRole( 'button', { name: 'طباعة أو حفظ بصيغة PDF' } ) ).toBeVisible();
		await pay( people.owner, await readDocument( people.owner, id ), 10_000 );
		await page.evaluate( () => window.dispatchEvent( new Event( 'online' ) ) );
		await expect( page.locator( '.coffer-portal' ).getByText( 'مدفوعة جزئيًا' ).first() ).toBeVisible();
	} );
} );
