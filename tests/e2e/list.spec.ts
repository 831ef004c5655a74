import type { Page, Response } from '@playwright/test';
import { expect, test } from '../support/browser';
import { aCustomer, aDraft, aSentDocument, unique } from '../support/makers';
import type { MoneyScreen } from '../support/money-screen';

test.describe.configure( { timeout: 120_000 } );

// How the manager likes the list is kept on the server; every test begins with the list as it comes.
test.beforeEach( async ( { site } ) => {
	await site.php( `
		global $wpdb;
		delete_user_meta( get_user_by( 'login', 'manager' )->ID, $wpdb->get_blog_prefix() . 'persisted_preferences' );
		return true;
	` );
} );

/** What the list asks the server, with pretty and plain permalinks; null for other requests. */
function questionIn( address: string ): URLSearchParams | null {
	const { pathname, searchParams } = new URL( address );
	return /coffer\/v1\/documents\/?$/.test( searchParams.get( 'rest_route' ) ?? pathname ) ? searchParams : null;
}

/** The values of a parameter, single or several. */
function valuesOf( question: URLSearchParams, name: string ): string[] {
	return [ ...question ].flatMap( ( [ key, value ] ) => ( key.replace( /\[\d*\]$/, '' ) === name ? [ value ] : [] ) );
}

/** The answer to the next question that says all this. */
function answerTo( page: Page, asked: Readonly< Record< string, string > > ): Promise< Response > {
	return page.waitForResponse(
		( response ) => {
			const question = questionIn( response.url() );
			return (
				question !== null &&
				Object.entries( asked ).every( ( [ name, value ] ) => valuesOf( question, name ).join( ',' ) === value )
			);
		},
		{ timeout: 30_000 }
	);
}

/** The list as it comes to somebody who was on another screen; with the page, the server gives the first answer. */
async function openFromElsewhere( money: MoneyScreen ): Promise< void > {
	await money.open( { screen: 'health' } );
	await money.page.getByRole( 'navigation', { name: 'Money' } ).getByRole( 'link', { name: 'Get paid' } ).click();
}

const isQuestion = ( { href }: URL ) => questionIn( href ) !== null;

test.describe( 'The list asks the server', { tag: '@native' }, () => {
	test( 'for what a tab shows', async ( { people, screenOf } ) => {
		const customer = await aCustomer( people.owner );
		await aSentDocument( people.owner, { customer_id: customer.id, kind: 'quote' } );
		const { number } = await aSentDocument( people.owner, { customer_id: customer.id } );
		const money = await screenOf( 'manager' );
		const { page } = money;
		await money.openList( { search: customer.name } );
		await expect( money.numbers ).toHaveCount( 2 );
		const tabs = page.getByRole( 'navigation', { name: 'Show' } );
		for ( const [ tab, asked, expected ] of [
			[ 'Invoices', { kind: 'invoice' }, [ number ?? '' ] ],
			[ 'Quotes', { kind: 'quote' }, [ /^QUO-/ ] ],
		] as const ) {
			const link = tabs.getByRole( 'link', { name: tab, exact: true } );
			await Promise.all( [ answerTo( page, { ...asked, search: customer.name } ), link.click() ] );
			await expect( link ).toHaveAttribute( 'aria-current', 'page' );
			await expect( money.numbers ).toHaveText( [ ...expected ] );
		}
		const overdue = tabs.getByRole( 'link', { name: 'Overdue', exact: true } );
		await Promise.all( [ answerTo( page, { search: customer.name } ), overdue.click() ] );
		await expect( page ).toHaveURL( /[?&]tab=overdue/ );
		await expect( money.numbers ).toHaveCount( 0 );
	} );

	test( 'for a status that is filtered by', async ( { people, screenOf } ) => {
		const customer = await aCustomer( people.owner );
		await aSentDocument( people.owner, { customer_id: customer.id } );
		await aDraft( people.owner, { customer_id: customer.id } );
		const money = await screenOf( 'manager' );
		const { page } = money;
		await money.openList( { search: customer.name } );
		await expect( money.numbers ).toHaveCount( 2 );
		await money.list.getByRole( 'button', { name: 'Add filter' } ).click();
		await page.getByRole( 'menuitem', { name: 'Workflow' } ).click();
		await Promise.all( [
			answerTo( page, { workflow: 'draft', search: customer.name } ),
			page.getByRole( 'option', { name: 'Draft', exact: true } ).click(),
		] );
		await expect( money.numbers ).toHaveText( [ 'Draft invoice' ] );
	} );

	test( 'for the order of a column, and keeps it for the next time', async ( { people, screenOf } ) => {
		const word = unique( 'Sorted' );
		for ( const name of [ 'Birch', 'Alder' ] ) {
			const customer = await aCustomer( people.owner, { name: `${ word } ${ name }` } );
			await aDraft( people.owner, { customer_id: customer.id } );
		}
		const money = await screenOf( 'manager' );
		const { page } = money;
		await money.openList( { search: word } );
		const names = money.list.getByRole( 'table' ).getByText( word );
		const header = money.list.getByRole( 'columnheader', { name: /^Customer/ } );
		for ( const [ item, order, expected ] of [
			[ 'Sort ascending', 'asc', [ /Alder/, /Birch/ ] ],
			[ 'Sort descending', 'desc', [ /Birch/, /Alder/ ] ],
		] as const ) {
			await header.getByRole( 'button' ).click();
			await Promise.all( [
				answerTo( page, { orderby: 'customer_name', order, search: word } ),
				page.getByRole( 'menuitemradio', { name: item } ).click(),
			] );
			await expect( names ).toHaveText( [ ...expected ] );
			await expect( header ).toHaveAttribute( 'aria-sort', order === 'asc' ? 'ascending' : 'descending' );
			await page.keyboard.press( 'Escape' );
		}
		await page.reload();
		await expect( names ).toHaveText( [ /Birch/, /Alder/ ], { timeout: 30_000 } );
		await expect( header ).toHaveAttribute( 'aria-sort', 'descending' );
	} );

	test( 'for one page at a time, each with an address of its own', async ( { screenOf } ) => {
		const money = await screenOf( 'manager' );
		const { page } = money;
		await money.openList();
		const first = await money.numbers.allTextContents();
		expect( first.length, 'the demo data fill more than one page' ).toBe( 25 );
		const [ answer ] = await Promise.all( [
			answerTo( page, { page: '2', per_page: '25' } ),
			money.list.getByRole( 'button', { name: 'Next page' } ).click(),
		] );
		expect( answer.status() ).toBe( 200 );
		await expect( page ).toHaveURL( /[?&]list=2/ );
		await expect( money.numbers ).not.toHaveText( first );
		await page.goBack();
		await expect( money.numbers ).toHaveText( first );
		await expect( page ).not.toHaveURL( /[?&]list=/ );
	} );
} );

test.describe( 'A list without rows', () => {
	test( 'says what was searched for, and leads back to everything', async ( { screenOf } ) => {
		const money = await screenOf( 'manager' );
		await money.openList();
		const nobody = unique( 'nobody' );
		await money.search.fill( nobody );
		await expect( money.list.getByText( `Nothing matches “${ nobody }”.` ) ).toBeVisible();
		await expect( money.numbers ).toHaveCount( 0 );
		await money.list.getByRole( 'button', { name: 'Show all documents' } ).click();
		await expect( money.numbers.first() ).toBeVisible();
		await expect( money.search ).toHaveValue( '' );
		await expect( money.page ).not.toHaveURL( /[?&]search=/ );
	} );

	test( 'is busy until they come, and says so', async ( { screenOf } ) => {
		const money = await screenOf( 'manager' );
		const { page } = money;
		let release: () => void = () => undefined;
		const held = new Promise< void >( ( resolve ) => {
			release = resolve;
		} );
		await page.route( isQuestion, async ( route ) => {
			await held;
			await route.continue();
		} );
		await openFromElsewhere( money );
		await expect( money.list.getByText( 'Loading documents' ) ).toBeAttached( { timeout: 30_000 } );
		await expect( money.numbers ).toHaveCount( 0 );
		release();
		await expect( money.numbers.first() ).toBeVisible( { timeout: 30_000 } );
		await expect( money.list.getByText( 'Loading documents' ) ).toHaveCount( 0 );
	} );

	for ( const [ what, fail ] of [
		[ 'the connection is gone', { abort: true } ],
		[ 'the server fails', { abort: false } ],
	] as const ) {
		test( `says that it could not be loaded when ${ what }, and tries again`, async ( { screenOf } ) => {
			const money = await screenOf( 'manager' );
			const { page } = money;
			await page.route( isQuestion, ( route ) =>
				fail.abort
					? route.abort( 'connectionfailed' )
					: route.fulfill( { status: 500, contentType: 'text/html', body: '<h1>Fatal error</h1>' } )
			);
			await openFromElsewhere( money );
			const failure = money.list.getByRole( 'alert' );
			await expect( failure ).toContainText( /\p{Lu}.{9,}\./u, { timeout: 30_000 } );
			await expect( failure ).not.toContainText( 'Fatal error' );
			await expect( money.list.getByText( 'Loading documents' ) ).toHaveCount( 0 );
			await page.unroute( isQuestion );
			await failure.getByRole( 'button', { name: 'Try again' } ).click();
			await expect( money.numbers.first() ).toBeVisible( { timeout: 30_000 } );
			await expect( failure ).toHaveCount( 0 );
		} );
	}

	test( 'keeps the rows it has, busy, while the next ones are on their way', async ( { screenOf } ) => {
		const money = await screenOf( 'manager' );
		const { page } = money;
		await money.openList();
		const table = money.list.getByRole( 'table' );
		await expect( table ).toHaveAttribute( 'aria-busy', 'false' );
		let release: () => void = () => undefined;
		const held = new Promise< void >( ( resolve ) => {
			release = resolve;
		} );
		await page.route( isQuestion, async ( route ) => {
			await held;
			await route.continue();
		} );
		await page.getByRole( 'navigation', { name: 'Show' } ).getByRole( 'link', { name: 'Quotes' } ).click();
		await expect( table ).toHaveAttribute( 'aria-busy', 'true' );
		release();
		await expect( table ).toHaveAttribute( 'aria-busy', 'false' );
		await expect( money.numbers.filter( { hasText: /^INV-/ } ) ).toHaveCount( 0 );
	} );
} );
