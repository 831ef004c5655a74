import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Request, Route } from '@playwright/test';
import { root } from '../../tools/machine/paths';
import { expect, test } from '../support/browser';
import { aCustomer, aDraft, aSentDocument, aTask, unique } from '../support/makers';

test.describe.configure( { timeout: 120_000 } );

/** The path of a request to Coffer, with pretty and plain permalinks; null for other requests. */
function routeOf( address: string ): string | null {
	const { pathname, searchParams } = new URL( address );
	return /\/coffer\/v1(\/.*)$/.exec( searchParams.get( 'rest_route' ) ?? pathname )?.[ 1 ] ?? null;
}

const isList = ( { href }: URL ) => routeOf( href ) === '/documents';

/** What the page asks Coffer for from now on. */
function listen( page: Page ): string[] {
	const asked: string[] = [];
	page.on( 'request', ( request: Request ) => {
		const route = routeOf( request.url() );
		if ( route !== null ) {
			asked.push( `${ request.method() } ${ route }` );
		}
	} );
	return asked;
}

/** Requests that are held until somebody lets them go. */
function hold() {
	let letGo: () => void = () => undefined;
	const until = new Promise< void >( ( resolve ) => ( letGo = resolve ) );
	return {
		letGo,
		route: async ( route: Route ) => {
			await until;
			await route.continue().catch( () => undefined );
		},
	};
}

const chunk = ( name: string ) => new RegExp( `/build/${ name }\\.js` );

test.describe( 'The list is there with the page', () => {
	test( 'before its table has come, and asks the server for nothing', async ( { people, screenOf } ) => {
		const customer = await aCustomer( people.owner );
		const { number } = await aSentDocument( people.owner, { customer_id: customer.id } );
		const screen = await screenOf( 'manager' );
		const table = hold();
		await screen.page.route( chunk( 'table' ), table.route );
		const asked = listen( screen.page );
		await screen.open( { search: customer.name, tab: 'invoices' } );
		await expect( screen.numbers ).toHaveText( [ number ?? '' ] );
		await expect( screen.list.getByRole( 'button', { name: 'View options' } ) ).toHaveCount( 0 );
		table.letGo();
		await expect( screen.list.getByRole( 'button', { name: 'View options' } ) ).toBeVisible( { timeout: 30_000 } );
		await expect( screen.numbers ).toHaveText( [ number ?? '' ] );
		expect( asked.filter( ( route ) => /^GET \/(documents|receivables)$/.test( route ) ) ).toEqual( [] );
	} );

	test( 'before the screen itself has come, which then takes their place without a jump', async ( {
		people,
		screenOf,
	} ) => {
		const customer = await aCustomer( people.owner );
		const { id, number } = await aSentDocument( people.owner, { customer_id: customer.id } );
		const screen = await screenOf( 'manager' );
		const { page } = screen;
		for ( const width of [ 1280, 360 ] ) {
			await page.setViewportSize( { width, height: 800 } );
			const script = hold();
			await page.route( chunk( 'admin' ), script.route );
			await page.goto( screen.address( { search: customer.name } ), {
				waitUntil: 'commit',
			} );
			await expect( screen.numbers ).toHaveText( [ number ?? '' ] );
			const list = page.getByRole( 'region', { name: 'Documents' } );
			await expect( list.getByText( customer.name ) ).toBeVisible();
			await expect( list.getByText( 'EUR 125.00' ) ).toBeInViewport( { ratio: 1 } );
			await expect( list.getByRole( 'link', { name: number ?? '' } ) ).toHaveAttribute(
				'href',
				new RegExp( `document=${ id }` )
			);
			await expect( list.getByRole( 'searchbox' ) ).toHaveCount( 0 );
			const jumps = await page.evaluateHandle( () => {
				const seen = { shift: 0, withoutRows: 0 };
				new PerformanceObserver( ( entries ) => {
					for ( const entry of entries.getEntries() ) {
						seen.shift += ( entry as PerformanceEntry & { value: number } ).value;
					}
				} ).observe( { type: 'layout-shift' } );
				const look = () => {
					seen.withoutRows += document.querySelector( '[data-coffer-document]' ) ? 0 : 1;
					requestAnimationFrame( look );
				};
				look();
				return seen;
			} );
			script.letGo();
			await expect( list.getByRole( 'searchbox' ) ).toBeVisible( { timeout: 30_000 } );
			await expect( screen.numbers ).toHaveText( [ number ?? '' ] );
			const { shift, withoutRows } = await jumps.jsonValue();
			expect( withoutRows ).toBe( 0 );
			expect( shift ).toBeLessThan( 0.02 );
			await page.unroute( chunk( 'admin' ) );
		}
	} );

	test( 'as the address and the kept view say', async ( { people, screenOf } ) => {
		const customer = await aCustomer( people.owner );
		await aSentDocument( people.owner, { customer_id: customer.id } );
		const screen = await screenOf( 'bookkeeper' );
		const asked = listen( screen.page );
		for ( const place of [
			{ tab: 'quotes' },
			{ tab: 'overdue' },
			{ tab: 'disputed', currency: 'EUR' },
			{ tab: 'invoices', due: 'open', list: 1 },
			{ tab: 'invoices', drafts: 1 },
			{ search: `${ customer.name } & co + "é"` },
			{ list: 2 },
		] ) {
			await screen.openList( place );
			expect(
				asked.filter( ( route ) => route === 'GET /documents' ),
				JSON.stringify( place )
			).toEqual( [] );
		}
	} );

	test( 'and is asked for anew the next time', async ( { people, screenOf } ) => {
		const customer = await aCustomer( people.owner );
		await aDraft( people.owner, { customer_id: customer.id } );
		const screen = await screenOf( 'manager' );
		await screen.openList( { search: customer.name } );
		await expect( screen.numbers ).toHaveCount( 1 );
		await aDraft( people.owner, { customer_id: customer.id } );
		const { page } = screen;
		const tabs = page.getByRole( 'navigation', { name: 'Show' } );
		await tabs.getByRole( 'link', { name: 'Quotes' } ).click();
		await page.goBack();
		await page.reload();
		await expect( screen.numbers ).toHaveCount( 2 );
	} );

	test( 'with nothing for somebody who may not see Money', async ( { people, site } ) => {
		const { number } = await aSentDocument( people.owner );
		const page = await fetch( `${ site.url }/wp-admin/admin.php?page=coffer`, {
			headers: people.editor.cookies,
		} );
		const html = await page.text();
		expect( html ).not.toContain( 'cofferAnswers' );
		expect( html ).not.toContain( number ?? '' );
	} );
} );

test( 'What comes before the first rows stays small', () => {
	const weight = ( name: string ) => gzipSync( readFileSync( join( root, 'build', name ) ) ).length;
	expect( weight( 'first.js' ) ).toBeLessThanOrEqual( 12 * 1024 );
	expect( weight( 'api.js' ) + weight( 'admin.js' ) ).toBeLessThanOrEqual( 70 * 1024 );
} );

test.describe( 'A screen comes when it is wanted', () => {
	test( 'not before, and ahead when somebody points at it', async ( { screenOf } ) => {
		const screen = await screenOf( 'owner' );
		const { page } = screen;
		const scripts: string[] = [];
		page.on( 'request', ( request ) => scripts.push( request.url() ) );
		await screen.openList();
		const isThere = () => scripts.some( ( address ) => chunk( 'settings' ).test( address ) );
		expect( isThere() ).toBe( false );
		await page.getByRole( 'navigation', { name: 'Money' } ).getByRole( 'link', { name: 'Settings' } ).hover();
		await expect.poll( isThere ).toBe( true );
		await expect( page ).not.toHaveURL( /screen=settings/ );
	} );

	test( 'and says so when it does not come, and how to go on', async ( { screenOf } ) => {
		const screen = await screenOf( 'owner' );
		const { page } = screen;
		await page.route( chunk( 'customers' ), ( route ) => route.abort() );
		await screen.open( { screen: 'customers' } );
		const alert = page.getByRole( 'alert' ).filter( { hasText: 'did not load' } );
		await expect( alert ).toBeVisible();
		await expect( alert.getByRole( 'button', { name: 'Load the page again' } ) ).toBeVisible();
		await page.unroute( chunk( 'customers' ) );
		await alert.getByRole( 'button', { name: 'Try again' } ).click();
		await expect( page.getByRole( 'searchbox' ) ).toBeVisible();
		await expect( alert ).toHaveCount( 0 );
	} );
} );

test.describe( 'The drawer', () => {
	test( 'shows in the next frame what the row knows, while the rest is on its way', async ( {
		people,
		screenOf,
	} ) => {
		const customer = await aCustomer( people.owner );
		const { id, number } = await aSentDocument( people.owner, { customer_id: customer.id } );
		const screen = await screenOf( 'manager' );
		const { page } = screen;
		await screen.openList( { search: customer.name } );
		const document = hold();
		await page.route( ( { href } ) => routeOf( href ) === `/documents/${ id }`, document.route );
		const shown = await page.evaluate(
			( row ) =>
				new Promise< string >( ( resolve ) => {
					window.document.querySelector< HTMLElement >( `[data-coffer-document="${ row }"]` )?.click();
					window.requestAnimationFrame( () =>
						resolve( window.document.querySelector< HTMLElement >( '.coffer-drawer' )?.innerText ?? '' )
					);
				} ),
			id
		);
		expect( shown ).toContain( number );
		expect( shown ).toContain( customer.name );
		expect( shown ).toContain( '125.00' );
		document.letGo();
		await expect( screen.activity ).toBeVisible();
	} );

	test( 'is fetched ahead for the row that the mouse rests on, once', async ( { people, screenOf } ) => {
		const customer = await aCustomer( people.owner );
		const { id } = await aSentDocument( people.owner, { customer_id: customer.id } );
		const screen = await screenOf( 'manager' );
		const { page } = screen;
		await screen.openList( { search: customer.name } );
		const asked = listen( page );
		const whole = `GET /documents/${ id }`;
		await screen.numbers.first().hover();
		await expect.poll( () => asked.filter( ( route ) => route === whole ) ).toHaveLength( 1 );
		await screen.numbers.first().click();
		await expect( screen.activity ).toBeVisible();
		expect( asked.filter( ( route ) => route === whole ) ).toHaveLength( 1 );
	} );
} );

test( 'Typing quickly asks seldom, and an earlier answer that comes later changes nothing', async ( {
	people,
	screenOf,
} ) => {
	const word = unique( 'Quick' );
	for ( const name of [ `${ word }a`, `${ word }ab` ] ) {
		const customer = await aCustomer( people.owner, { name } );
		await aDraft( people.owner, { customer_id: customer.id } );
	}
	const screen = await screenOf( 'manager' );
	const { page } = screen;
	await screen.openList( { search: word } );
	await expect( screen.numbers ).toHaveCount( 2 );
	const first = hold();
	const searches: string[] = [];
	await page.route( isList, ( route ) => {
		const search = new URL( route.request().url() ).searchParams.get( 'search' ) ?? '';
		searches.push( search );
		return search.endsWith( 'a' ) ? first.route( route ) : route.continue();
	} );
	await screen.search.fill( `${ word }a` );
	await expect.poll( () => searches ).toEqual( [ `${ word }a` ] );
	await screen.search.pressSequentially( 'bbbb', { delay: 20 } );
	await screen.search.press( 'Backspace' );
	await screen.search.press( 'Backspace' );
	await screen.search.press( 'Backspace' );
	await expect( screen.numbers ).toHaveCount( 1 );
	first.letGo();
	await expect.poll( () => searches.length ).toBeLessThanOrEqual( 3 );
	await expect( screen.numbers ).toHaveCount( 1 );
	await expect( screen.search ).toHaveValue( `${ word }ab` );
} );

test( 'A task that is done goes at once, and comes back when the server refuses', async ( { people, screenOf } ) => {
	const title = unique( 'Call ' );
	const task = await aTask( people.owner, { title } );
	const screen = await screenOf( 'owner' );
	const { page } = screen;
	await screen.open( { screen: 'tasks', tasks: 'all', search: title } );
	const row = page.locator( `[data-coffer-task="${ task.id }"]` );
	await expect( row ).toBeVisible();
	const answer = hold();
	await page.route(
		( { href } ) => routeOf( href ) === `/tasks/${ task.id }/done`,
		async ( route ) => {
			await answer.route( { continue: async () => undefined } as Route );
			await route.fulfill( {
				status: 409,
				json: { code: 'coffer_version_conflict', message: 'Somebody was faster.', data: { status: 409 } },
			} );
		}
	);
	await row.getByRole( 'button', { name: `Done: ${ title }` } ).click();
	await expect( row ).toHaveCount( 0 );
	answer.letGo();
	await expect( row ).toBeVisible();
	await expect( page.getByText( 'Somebody was faster.' ).first() ).toBeVisible();
} );

test( 'A tab that nobody looks at asks nothing for an hour, and once when somebody is back', async ( {
	people,
	screenOf,
} ) => {
	const { id } = await aSentDocument( people.owner );
	const screen = await screenOf( 'manager' );
	const { page } = screen;
	await page.clock.install();
	await screen.openDocument( id );
	await page.waitForLoadState( 'networkidle' );
	const look = ( state: 'hidden' | 'visible' ) =>
		page.evaluate( ( now ) => {
			Object.defineProperty( window.document, 'visibilityState', { configurable: true, get: () => now } );
			window.document.dispatchEvent( new Event( 'visibilitychange' ) );
		}, state );
	await look( 'hidden' );
	const asked = listen( page );
	await page.clock.runFor( 3_600_000 );
	expect( asked ).toEqual( [] );
	await look( 'visible' );
	const back = page.evaluate( () => window.dispatchEvent( new Event( 'focus' ) ) );
	await back;
	await expect.poll( () => asked ).toContain( `GET /documents/${ id }` );
	await page.waitForLoadState( 'networkidle' );
	const times = asked.filter( ( route, at ) => asked.indexOf( route ) !== at );
	expect( times ).toEqual( [] );
} );
