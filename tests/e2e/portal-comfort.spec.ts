import type { Locator, Page } from '@playwright/test';
import { barriers } from '../support/accessibility';
import { expect, phone, test } from '../support/browser';
import { randomToken } from '../support/dead-links';
import { succeed } from '../support/expectations';
import { aSharedInvoice } from '../support/garden-invoice';
import { aCustomer, aLine, aLink, copyLink, pay, readDocument, voidDocument } from '../support/makers';
import { credit } from '../support/money-moves';
import type { People } from '../support/money-site';
import { say } from '../support/page-forms';
import { changeRow, putRowsBack } from '../support/rows';
import { offer } from '../support/stripe-site';
import type { Site } from '../../tools/site/site';

const wide = { viewport: { width: 1280, height: 800 } };

const long = {
	name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft & Söhne',
	line: 'Wartungsvertragsverlängerungsbestätigungsschreiben https://example.com/a/very/long/address/without/any/space/in/it?with=a-query',
};

/** Every look that a customer's page can have: what makes one, and words on it. */
const looks: Readonly< Record< string, [ says: RegExp, make: ( people: People, site: Site ) => Promise< string > ] > > =
	{
		open: [ /Awaiting payment/, async ( people ) => ( await aSharedInvoice( people.owner ) ).url ],
		overdue: [
			/Overdue/,
			async ( people, site ) => {
				const { document, url } = await aSharedInvoice( people.owner );
				await changeRow( site, 'documents', document.id, { due_date: '2020-01-01' } );
				return url;
			},
		],
		'partly paid': [
			/Partly paid/,
			async ( people ) => {
				const { document, url } = await aSharedInvoice( people.owner );
				await pay( people.owner, document, 54_000 );
				return url;
			},
		],
		paid: [
			/This is paid\. Thank you\./,
			async ( people ) => {
				const { document, url } = await aSharedInvoice( people.owner );
				await pay( people.owner, document, 154_000 );
				return url;
			},
		],
		void: [
			/This page is not available/,
			async ( people ) => {
				const { document, url } = await aSharedInvoice( people.owner );
				await voidDocument( people.owner, document );
				return url;
			},
		],
		'a quote to answer': [
			/Your answer/,
			async ( people ) => ( await aSharedInvoice( people.owner, { kind: 'quote' } ) ).url,
		],
		'an accepted quote': [
			/Accepted/,
			async ( people ) => {
				const { url } = await aSharedInvoice( people.owner, { kind: 'quote' } );
				expect( ( await say( people.anonymous, url, 'accept', { name: 'Ann Example' } ) ).status ).toBe( 303 );
				return url;
			},
		],
		'an expired quote': [
			/This page is not available/,
			async ( people, site ) => {
				const { document, url } = await aSharedInvoice( people.owner, { kind: 'quote' } );
				await changeRow( site, 'documents', document.id, { due_date: '2020-01-01' } );
				return url;
			},
		],
		'a credit note': [
			/Credit/,
			async ( people ) => {
				const { document } = await aSharedInvoice( people.owner );
				const { id } = await credit( people.owner, document, { mode: 'amount', amount: 10_000 } );
				return ( await copyLink( people.owner, id ) ).url;
			},
		],
		'a dead link': [
			/This page is not available/,
			async ( people ) =>
				( await aSharedInvoice( people.owner ) ).url.replace( /[A-Za-z0-9_-]{43}(?=\/?$)/, randomToken() ),
		],
		'a question that was not taken': [
			/Questions\?/,
			async ( people ) => ( await aSharedInvoice( people.owner ) ).url,
		],
	};

test.afterEach( ( { site } ) => putRowsBack( site ) );

const portal = ( page: Page ): Locator => page.locator( '.coffer-portal' );

const foldOf = ( page: Page, title: string ): Locator => page.locator( 'summary' ).filter( { hasText: title } );

const unfold = ( page: Page, title: string ): Promise< void > => foldOf( page, title ).click();

/** What sticks out of the window, or is cut off where it stands. */
function overflowing( page: Page ): Promise< string[] > {
	return page.evaluate( () => {
		const window_ = document.documentElement.clientWidth;
		const quiet = ( element: Element ) => element.closest( '.coffer-portal__quiet, .coffer-portal__lines thead' );
		const wrong = [ ...document.querySelectorAll< HTMLElement >( '.coffer-portal, .coffer-portal *' ) ].filter(
			( element ) => {
				const box = element.getBoundingClientRect();
				if ( box.width === 0 || quiet( element ) ) {
					return false;
				}
				const isCut =
					getComputedStyle( element ).overflowX !== 'visible' &&
					element.scrollWidth > element.clientWidth + 1;
				return box.right > window_ + 1 || box.left < -1 || isCut;
			}
		);
		return [
			...( document.documentElement.scrollWidth > window_ ? [ 'the page scrolls sideways' ] : [] ),
			...wrong.map( ( element ) => `${ element.tagName } ${ element.className }: ${ element.textContent }` ),
		];
	} );
}

/** WCAG 2.2, 2.5.8: what is pressed is 24 pixels high and wide, but links within text. */
function small( page: Page ): Promise< string[] > {
	return page.evaluate( () =>
		[
			...document.querySelectorAll< HTMLElement >(
				'.coffer-portal :is(button, summary, input:not([type="hidden"]), textarea, select)'
			),
		].flatMap( ( element ) => {
			const { width, height } = element.getBoundingClientRect();
			return width > 0 && ( width < 24 || height < 24 )
				? [ `${ element.outerHTML } ${ width }×${ height }` ]
				: [];
		} )
	);
}

for ( const [ name, [ says, make ] ] of Object.entries( looks ) ) {
	test( `The page of ${ name } has no barrier, and fits on a phone, a desk and twice as large`, async ( {
		people,
		site,
		visitor,
	} ) => {
		const url = await make( people, site );
		for ( const [ size, options ] of Object.entries( {
			phone,
			desk: wide,
			'200 %': { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
		} ) ) {
			const page = await visitor( options );
			await page.goto( url, { waitUntil: 'networkidle' } );
			if ( name === 'a question that was not taken' ) {
				await unfold( page, 'Ask a question' );
				await page.getByLabel( 'Your question' ).fill( ' ' );
				await page.getByRole( 'button', { name: 'Send the question' } ).click();
				await expect( page.getByRole( 'alert' ).filter( { visible: true } ) ).toBeVisible();
				await unfold( page, 'Say when you will pay' );
			}
			await expect( portal( page ) ).toContainText( says );
			expect( await barriers( page, '.coffer-portal' ), size ).toEqual( [] );
			expect( await overflowing( page ), size ).toEqual( [] );
			expect( await small( page ), size ).toEqual( [] );
			await page.addStyleTag( { content: 'html { font-size: 200% !important; }' } );
			expect( await overflowing( page ), `${ size }, text twice as large` ).toEqual( [] );
			await page.close();
		}
	} );
}

test( 'Long names and amounts stay on the page, in currencies without and with three decimals', async ( {
	people,
	visitor,
} ) => {
	const customer = await aCustomer( people.owner, {
		name: long.name,
		address: { line1: long.name, line2: '', city: long.name, region: '', postcode: '', country: 'DE' },
	} );
	for ( const [ currency, unit_price, says ] of [
		[ 'JPY', 123_456_789_012, /123,456,789,012 JPY/ ],
		[ 'KWD', 12_345_678_901, /12,345,678\.901 KWD/ ],
	] as const ) {
		const { url } = await aSharedInvoice( people.owner, {
			customer_id: customer.id,
			currency,
			memo: long.line,
			terms: long.name,
			reference: long.line.slice( 0, 100 ),
			lines: [ aLine( { description: `${ long.line }\n${ long.name }`, unit_price } ) ],
		} );
		for ( const options of [ phone, wide ] ) {
			const page = await visitor( options );
			await page.goto( url );
			await expect( portal( page ) ).toContainText( says );
			await expect( portal( page ) ).toContainText( long.name );
			expect( await overflowing( page ) ).toEqual( [] );
			await page.addStyleTag( { content: 'html { font-size: 200% !important; }' } );
			expect( await overflowing( page ), 'text twice as large' ).toEqual( [] );
		}
	}
} );

test( 'The lines are a table with headings where there is room, and two rows each where there is none', async ( {
	people,
	visitor,
} ) => {
	const { url } = await aSharedInvoice( people.owner );
	for ( const [ options, isTable ] of [
		[ { viewport: { width: 1920, height: 1080 } }, true ],
		[ wide, true ],
		[ phone, false ],
	] as const ) {
		const page = await visitor( options );
		await page.goto( url );
		const headings = await page.getByRole( 'rowgroup' ).first().boundingBox();
		expect( ( headings?.height ?? 0 ) > 10, JSON.stringify( options.viewport ) ).toBe( isTable );
	}
} );

test( 'Paper shows the document and nothing of the site, of buttons and of forms', async ( { people, visitor } ) => {
	const invoice = await aSharedInvoice( people.owner );
	const quote = await aSharedInvoice( people.owner, { kind: 'quote' } );
	for ( const { url } of [ invoice, quote ] ) {
		const page = await visitor();
		await page.goto( url, { waitUntil: 'networkidle' } );
		await page.emulateMedia( { media: 'print' } );
		for ( const role of [ 'banner', 'contentinfo', 'navigation', 'button', 'textbox' ] as const ) {
			await expect( page.getByRole( role ).filter( { visible: true } ), role ).toHaveCount( 0 );
		}
		await expect( page.locator( 'form, summary, fieldset' ).filter( { visible: true } ) ).toHaveCount( 0 );
		for ( const text of [ 'Harbour Works', 'Garden design', '1,540.00', 'PO-4711', 'Payable within 14 days.' ] ) {
			await expect( portal( page ).getByText( text ).filter( { visible: true } ).first(), text ).toBeVisible();
		}
		const paper = await portal( page ).evaluate( ( sheet ) => {
			const { color, backgroundColor } = getComputedStyle( sheet );
			return [ color, backgroundColor ];
		} );
		expect( paper ).toEqual( [ 'rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)' ] );
		const pdf = ( await page.pdf( { format: 'A4', tagged: true } ) ).toString( 'latin1' );
		expect( pdf.match( /\/Type\s*\/Page\b/g ), 'one sheet' ).toHaveLength( 1 );
	}
} );

test( 'A link for seeing only shows nothing to pay or to answer with', async ( { people, visitor } ) => {
	await offer( people.owner, { bank_transfer: true } );
	for ( const kind of [ 'invoice', 'quote' ] as const ) {
		const { document } = await aSharedInvoice( people.owner, { kind } );
		const link = await aLink( people.owner, document.id, { scope: 'view' } );
		const { url } = succeed< { url: string } >(
			await people.owner.rest( 'POST', `/portal-links/${ link.id }/address`, { body: { purpose: 'copy' } } )
		);
		const page = await visitor( phone );
		await page.goto( url, { waitUntil: 'networkidle' } );
		await expect( page.getByRole( 'article' ) ).toContainText( '1,540.00' );
		await expect( page.getByRole( 'button', { name: /^Pay|Accept|Decline/ } ) ).toHaveCount( 0 );
		await expect( foldOf( page, 'Ask a question' ) ).toBeVisible();
		expect( ( await readDocument( people.owner, document.id ) ).workflow ).toBe( 'sent' );
	}
} );

test( 'Everything that the keyboard reaches shows where it is, and stands in sight', async ( { people, visitor } ) => {
	const { url } = await aSharedInvoice( people.owner, { kind: 'quote' } );
	const page = await visitor( { viewport: { width: 360, height: 500 } } );
	await page.goto( url, { waitUntil: 'networkidle' } );
	await unfold( page, 'Ask a question' );
	await page.locator( ':focus' ).blur();
	const all = await portal( page )
		.locator( 'a, button, input:not([type="hidden"]), textarea, summary' )
		.filter( { visible: true } )
		.count();
	const reached = new Set< string >();
	for ( let presses = 0; presses < 80; presses++ ) {
		await page.keyboard.press( 'Tab' );
		const seen = await page.evaluate( () => {
			const element = document.querySelector( '.coffer-portal :focus' );
			if ( ! element ) {
				return null;
			}
			const { outlineStyle, outlineWidth } = getComputedStyle( element );
			const { left, top, width, height } = element.getBoundingClientRect();
			const above = document.elementFromPoint( left + width / 2, top + height / 2 );
			return {
				html: element.outerHTML.slice( 0, 160 ),
				isMarked: outlineStyle !== 'none' && parseFloat( outlineWidth ) >= 2,
				isInSight: above !== null && ( element.contains( above ) || above.contains( element ) ),
			};
		} );
		if ( seen ) {
			expect( seen, seen.html ).toMatchObject( { isMarked: true, isInSight: true } );
			reached.add( seen.html );
		}
	}
	expect( all ).toBeGreaterThan( 8 );
	expect( reached.size ).toBe( all );
} );

test( 'With colours of the reader’s own, states, borders and buttons stay; and nothing moves for who wants no motion', async ( {
	people,
	visitor,
} ) => {
	const { url } = await aSharedInvoice( people.owner );
	const page = await visitor( { ...phone, forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' } );
	await page.goto( url, { waitUntil: 'networkidle' } );
	// Not axe: it compares a theme's colours, which are not what is painted then.
	const faults = await page.evaluate( () =>
		[
			'.coffer-portal__pill',
			'.coffer-portal__balance',
			'.coffer-portal__button',
			'.coffer-pay__button',
			'.coffer-portal__fold',
		].flatMap( ( selector ) =>
			[ ...document.querySelectorAll( selector ) ].flatMap( ( element ) => {
				const { borderTopStyle, borderTopWidth, color, backgroundColor } = getComputedStyle( element );
				const hasEdge = borderTopStyle !== 'none' && parseFloat( borderTopWidth ) > 0;
				return hasEdge && color !== backgroundColor ? [] : [ `${ selector } ${ element.textContent }` ];
			} )
		)
	);
	expect( faults ).toEqual( [] );
	const moving = await page.evaluate( () =>
		document.getAnimations().map( ( { effect } ) => String( effect?.getTiming().duration ) )
	);
	expect( moving ).toEqual( [] );
} );
