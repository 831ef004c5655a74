import type { Page } from '@playwright/test';
import { desktop, expect, narrow, phone, test } from '../support/browser';
import { randomToken } from '../support/dead-links';
import { aCustomer, aDraft, aLine, aSentDocument, copyLink, unique } from '../support/makers';
import type { MoneyScreen } from '../support/money-screen';
import { withMuPlugin } from '../support/mu-plugin';
import { tooWide } from '../support/room';

/** With time for what is still being laid out. */
const expectToFit = ( page: Page, what: string ) =>
	expect.poll( () => tooWide( page ), { message: what } ).toEqual( [] );

const rightOf = ( box: { x: number; width: number } | null | undefined ): number =>
	( box?.x ?? 0 ) + ( box?.width ?? 0 );

async function openEditor( screen: MoneyScreen, id: number ): Promise< void > {
	await screen.open( { edit: id } );
	await expect( screen.page.getByRole( 'heading', { name: 'Draft invoice' } ) ).toBeVisible();
}

/** Every screen that has nothing to do with one document. */
const screens: Readonly< Record< string, ( screen: MoneyScreen ) => Promise< void > > > = {
	list: ( screen ) => screen.openList(),
	customers: async ( screen ) => {
		await screen.open( { screen: 'customers' } );
		await expect( screen.page.getByRole( 'table' ).getByRole( 'link' ).first() ).toBeVisible();
	},
	'page of a customer': async ( screen ) => {
		await screen.open( { screen: 'customers', customer: 1 } );
		await expect( screen.page.locator( '.coffer-timeline' ) ).toBeVisible( { timeout: 30_000 } );
	},
	settings: async ( screen ) => {
		await screen.open( { screen: 'settings' } );
		await expect( screen.page.getByLabel( 'E-mail for questions' ) ).toBeVisible();
	},
	'new invoice': async ( screen ) => {
		await screen.open( { new: 'invoice' } );
		await expect( screen.page.getByRole( 'heading', { name: 'New invoice' } ) ).toBeVisible();
	},
};

test.describe( 'On a phone of 360 pixels nobody scrolls sideways', () => {
	for ( const [ name, open ] of Object.entries( screens ) ) {
		test( `in the ${ name }`, async ( { screenOf } ) => {
			const screen = await screenOf( 'owner', { viewport: narrow } );
			await open( screen );
			await expectToFit( screen.page, name );
		} );
	}

	test( 'and the search of the list has room for a number', async ( { people, screenOf } ) => {
		await aDraft( people.owner );
		const screen = await screenOf( 'owner', { viewport: narrow } );
		const { page } = screen;
		await screen.openList();
		await expect( page.getByRole( 'button', { name: 'Export' } ) ).toBeVisible();
		const search = await page.locator( '.coffer-list .coffer-search' ).boundingBox();
		expect( search?.width ).toBeGreaterThanOrEqual( 170 );
	} );

	test( 'in the drawer and the review', async ( { people, screenOf } ) => {
		const { id } = await aDraft( people.owner, { memo: 'Thank you.', private_note: 'Pays late.' } );
		const screen = await screenOf( 'owner', { viewport: narrow } );
		await screen.openDocument( id );
		await expectToFit( screen.page, 'drawer' );
		await screen.portal.getByRole( 'button', { name: 'Review and send' } ).click();
		const preview = screen.page.getByRole( 'dialog' ).getByTitle( 'The customer’s page' );
		await expect( preview.contentFrame().getByRole( 'article' ) ).toBeVisible();
		await expectToFit( screen.page, 'review' );
	} );

	test( 'on the customer’s page and the neutral page', async ( { people, site, visitor } ) => {
		const { id } = await aSentDocument( people.owner, { memo: 'Thank you.', due_date: '2999-12-31' } );
		const page = await visitor( phone );
		for ( const url of [ ( await copyLink( people.owner, id ) ).url, `${ site.url }/portal/${ randomToken() }` ] ) {
			await page.goto( url );
			await expect( page.getByRole( 'heading', { level: 1 } ) ).toBeVisible();
			await expectToFit( page, url );
			expect( await page.evaluate( () => window.innerWidth ), 'the phone did not zoom out' ).toBe( narrow.width );
		}
	} );
} );

test( 'What a dialog is for stays in sight, however long the dialog is', async ( { screenOf } ) => {
	const screen = await screenOf( 'owner', { viewport: { width: 1280, height: 720 } } );
	const { page } = screen;
	for ( const viewport of [ { width: 1280, height: 720 }, narrow ] ) {
		await page.setViewportSize( viewport );
		await screen.open( { screen: 'customers', part: 'new' } );
		const dialog = page.getByRole( 'dialog', { name: 'New customer' } );
		await expect( dialog.getByRole( 'textbox', { name: 'Private notes' } ) ).not.toBeInViewport();
		await expect( dialog.getByRole( 'button', { name: 'Add customer' } ) ).toBeInViewport( { ratio: 1 } );
		await dialog.getByRole( 'textbox', { name: 'Private notes' } ).scrollIntoViewIfNeeded();
		await expect( dialog.getByRole( 'button', { name: 'Add customer' } ) ).toBeInViewport( { ratio: 1 } );
	}
} );

test.describe( 'In a language that is read from right to left', () => {
	const rtl = `add_filter( 'gettext_with_context', fn ( $translation, $text, $context ) => 'text direction' === $context ? 'rtl' : $translation, 10, 3 );`;

	test( 'the drawer lies at the left, and everything fits', async ( { people, screenOf, site } ) => {
		test.slow();
		const { id } = await aSentDocument( people.owner );
		await withMuPlugin( site, rtl, async () => {
			const screen = await screenOf( 'owner' );
			const { page } = screen;
			for ( const viewport of [ desktop, narrow ] ) {
				await page.setViewportSize( viewport );
				for ( const [ name, open ] of Object.entries( screens ) ) {
					await open( screen );
					await expect( page.locator( 'html' ) ).toHaveAttribute( 'dir', 'rtl' );
					await expectToFit( page, `${ name } at ${ viewport.width }` );
				}
				await screen.openDocument( id );
				await expectToFit( page, `drawer at ${ viewport.width }` );
				const box = await screen.drawer.boundingBox();
				expect( box?.x ).toBe( 0 );
				expect( box?.width ).toBeLessThanOrEqual( viewport.width );
				const [ name, address ] = await Promise.all(
					[ /^For /, /@example\.com$/ ].map( ( text ) => screen.portal.getByText( text ).boundingBox() )
				);
				expect( rightOf( address ), 'the address stands below the name' ).toBeCloseTo( rightOf( name ), 0 );
			}
			await page.setViewportSize( desktop );
			const search = await screen.search.boundingBox();
			const tabs = await screen.list.getByRole( 'link', { name: 'Invoices' } ).boundingBox();
			expect( search?.x, 'the search is at the left of the tabs' ).toBeLessThan( tabs?.x ?? 0 );
		} );
	} );

	test( 'the customer’s page is mirrored, with its amounts as they are', async ( { people, site, visitor } ) => {
		const { id } = await aSentDocument( people.owner, { currency: 'USD' } );
		const { url } = await copyLink( people.owner, id );
		await withMuPlugin( site, rtl, async () => {
			const page = await visitor( phone );
			await page.goto( url );
			const row = page.getByRole( 'table', { name: 'Items' } ).getByRole( 'row' ).filter( { hasText: 'Work' } );
			const what = await row.getByText( 'Work' ).boundingBox();
			const sum = await row.getByText( '125.00' ).last().boundingBox();
			expect( sum?.x, 'the amount is at the left of what it is for' ).toBeLessThan( what?.x ?? 0 );
			await expect( page.getByText( '125.00 USD' ).first() ).toHaveCSS( 'direction', 'ltr' );
			await expectToFit( page, 'customer’s page' );
		} );
	} );
} );

test.describe( 'No name is too long or too strange', () => {
	for ( const [ kind, name ] of Object.entries( {
		'a very long name':
			'Donaudampfschifffahrts and Sons, Successors to the Royal Company of Merchants and Shipbuilders of the Northern Islands, Limited Liability Partnership (in liquidation), Department of Accounts',
		'a name without spaces': 'W'.repeat( 160 ),
		'a Japanese name': '株式会社日本国際総合開発研究所東京本社経理部'.repeat( 5 ),
		'an Arabic name': 'شركة الأعمال الدولية للتجارة والمقاولات العامة المحدودة '.repeat( 3 ).trim(),
	} ) ) {
		test( `${ kind } widens neither list, drawer, editor nor customer’s page`, async ( {
			people,
			screenOf,
			visitor,
		} ) => {
			test.slow();
			const word = unique( 'z' );
			const customer = await aCustomer( people.owner, {
				name: `${ word } ${ name }`.slice( 0, 190 ),
				email: `${ word }@${ 'long-'.repeat( 11 ) }name.example`,
			} );
			const input = {
				customer_id: customer.id,
				currency: 'KWD',
				reference: name.slice( 0, 190 ),
				memo: name,
				lines: [
					aLine( {
						description: name,
						unit_price: 125_000,
						tax_name: name.slice( 0, 60 ),
						tax_rate: 19_000,
					} ),
				],
			};
			const sent = await aSentDocument( people.owner, input );
			const draft = await aDraft( people.owner, input );
			const screen = await screenOf( 'owner' );
			const { page } = screen;
			for ( const viewport of [ desktop, narrow ] ) {
				const at = `at ${ viewport.width }`;
				await page.setViewportSize( viewport );
				await screen.openList( { search: word } );
				await expect( screen.numbers ).toHaveCount( 2 );
				await expectToFit( page, `list ${ at }` );
				await screen.openDocument( sent.id, { search: word } );
				await expect( screen.drawer ).toContainText( customer.name );
				await expectToFit( page, `drawer ${ at }` );
				await openEditor( screen, draft.id );
				await expectToFit( page, `editor ${ at }` );
				await screen.open( { screen: 'customers', search: word } );
				await expect( page.getByText( customer.name ).filter( { visible: true } ).first() ).toBeVisible();
				await expectToFit( page, `customers ${ at }` );
			}
			const { url } = await copyLink( people.owner, sent.id );
			const reader = await visitor( phone );
			await reader.goto( url );
			await expect( reader.getByRole( 'article' ) ).toContainText( customer.name );
			await expectToFit( reader, 'customer’s page' );
			expect( await reader.evaluate( () => window.innerWidth ), 'the phone did not zoom out' ).toBe(
				narrow.width
			);
		} );
	}
} );
