import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PayState } from '../../src/contract/types';
import { bootSite } from '../../tools/site/boot';
import type { Site } from '../../tools/site/site';
import { phone } from '../support/browser';
import { randomToken } from '../support/dead-links';
import { refused, succeed } from '../support/expectations';
import { aCustomer, aDraft, aSentDocument, copyLink, pay, readDocument, tokenIn } from '../support/makers';
import { post, say } from '../support/page-forms';
import { aBlock, expect, payThere, test as inBrowser, withPage } from '../support/pay-browser';
import type { People } from '../support/money-site';
import { restUrl, type Person } from '../support/people';
import { readPortal } from '../support/portal-page';
import { ask, type Answer, type Asking } from '../support/requests';
import { changeSettings } from '../support/settings';
import { soundAtTheEnd } from '../support/sound-ledger';
import { Payer } from '../support/stripe-site';

soundAtTheEnd();

/** Says the version as Coffer's own client does: the web server keeps `If-Match` to itself. */
function behindCache( person: Person ): Person {
	return {
		...person,
		rest: ( method, route, asking = {} ) => {
			const version = asking.headers?.[ 'if-match' ];
			const again = version === undefined ? {} : { 'coffer-if-match': version };
			return person.rest( method, route, { ...asking, headers: { ...asking.headers, ...again } } );
		},
	};
}

/** Everything here runs on a site whose web server keeps what it may, as many hosts' do. */
const test = inBrowser.extend< object, { site: Site; people: People } >( {
	site: [
		async ( {}, use ) => {
			const site = await bootSite( {
				name: 'native-page-cache',
				host: 'fpm',
				port: 9445,
				fresh: true,
				cron: false,
				pageCache: true,
				demo: true,
			} );
			await use( site );
			await site.stop();
		},
		{ scope: 'worker', timeout: 180_000 },
	],
	people: [
		async ( { people }, use ) => {
			const behind = Object.values( people ).map( ( person ) => [ person.name, behindCache( person ) ] );
			await use( Object.fromEntries( behind ) as People );
		},
		{ scope: 'worker' },
	],
} );

const cacheOf = ( { headers }: Answer ) => headers[ 'x-cache' ];

/** What the web server has kept, each with the address it is kept for. */
async function kept( site: Site ): Promise< string[] > {
	const folder = join( site.dir, 'page-cache' );
	const entries = await readdir( folder, { recursive: true, withFileTypes: true } );
	return Promise.all(
		entries
			.filter( ( entry ) => entry.isFile() )
			.map( ( entry ) => readFile( join( entry.parentPath, entry.name ), 'latin1' ) )
	);
}

const keyOf = ( file: string ) => /^KEY: (.*)$/m.exec( file )?.[ 1 ] ?? '';

/** Asks twice, as two visitors do. The answers, of which the second came from the site too. */
async function askedTwice( url: string, asking: Asking = {} ): Promise< [ Answer, Answer ] > {
	const answers: [ Answer, Answer ] = [ await ask( url, asking ), await ask( url, asking ) ];
	for ( const answer of answers ) {
		expect( cacheOf( answer ), `${ asking.method ?? 'GET' } ${ url }` ).toBe( 'MISS' );
	}
	return answers;
}

test.describe( 'Behind a page cache', () => {
	test( 'ordinary pages are kept, also forms and errors: so what follows could fail', async ( { site } ) => {
		for ( const [ path, asking ] of [
			[ '/', {} ],
			[ '/?s=quay', { method: 'POST', body: 'a=b', headers: { 'content-type': 'text/plain' } } ],
		] satisfies [ string, Asking ][] ) {
			expect( cacheOf( await ask( site.url + path, asking ) ), path ).toBe( 'MISS' );
			expect( cacheOf( await ask( site.url + path, asking ) ), path ).toBe( 'HIT' );
		}
		expect( ( await kept( site ) ).map( keyOf ) ).toContain( 'httpGET127.0.0.1/' );
	} );

	test( 'a customer’s page, its status and the answer for links that open nothing are never kept', async ( {
		people,
		site,
	} ) => {
		const customer = await aCustomer( people.owner, { name: 'Cornelia Quist' } );
		const sent = await aSentDocument( people.owner, { customer_id: customer.id } );
		const { url } = await copyLink( people.owner, sent.id );
		const token = tokenIn( url );
		const status = { headers: { 'coffer-portal-token': token } };
		for ( const method of [ 'GET', 'HEAD' ] ) {
			for ( const [ address, expected ] of [
				[ url, 200 ],
				[ `${ url }?coffer_paid=1`, 200 ],
				[ `${ url }?utm_source=mail`, 200 ],
				[ `${ site.url }/?coffer_portal=${ token }`, 200 ],
				[ `${ site.url }/portal/${ randomToken() }`, 403 ],
				[ `${ site.url }/portal/return-${ 'a'.repeat( 32 ) }`, 403 ],
				[ `${ site.url }/portal/`, 403 ],
			] satisfies [ string, number ][] ) {
				const [ , answer ] = await askedTwice( address, { method } );
				expect( answer.status, address ).toBe( expected );
			}
			const [ , answer ] = await askedTwice( restUrl( site, '/portal/status' ), { ...status, method } );
			expect( answer.status ).toBe( 200 );
		}
		// As browsers write it.
		await askedTwice( `${ site.url }/wp-json/coffer/v1/portal/status`, status );
		const [ , stranger ] = await askedTwice( restUrl( site, '/portal/status' ) );
		refused( stranger, 'portal_not_available' );

		for ( const file of await kept( site ) ) {
			for ( const secret of [ token, sent.number ?? '', 'Cornelia Quist' ] ) {
				expect( file ).not.toContain( secret );
			}
			expect( keyOf( file ) ).not.toMatch( /portal/ );
		}
	} );

	test( 'a payment, a revoked link and its end show at once', async ( { people, site } ) => {
		const sent = await aSentDocument( people.owner );
		const { url, link } = await copyLink( people.owner, sent.id );
		const asked = restUrl( site, '/portal/status' );
		const status = { headers: { 'coffer-portal-token': tokenIn( url ) } };
		const before = [ await ask( url ), await ask( asked, status ) ] as const;
		await pay( people.owner, sent, 5_000 );
		const after = [ await ask( url ), await ask( asked, status ) ] as const;
		expect( before[ 0 ].text ).toContain( '125.00' );
		expect( after[ 0 ].text ).toContain( '75.00' );
		expect( after[ 1 ].body ).not.toEqual( before[ 1 ].body );

		succeed(
			await people.owner.rest( 'POST', `/portal-links/${ link.id }/revoke`, {
				headers: { 'if-match': String( link.version ) },
				body: { reason: 'Forwarded' },
			} )
		);
		expect( ( await ask( url ) ).status ).toBe( 403 );
		refused( await ask( asked, status ), 'portal_not_available' );
	} );

	test( 'what forms answer is kept for nobody: neither the way back to the page nor what somebody typed', async ( {
		people,
		site,
	} ) => {
		const sent = await aSentDocument( people.owner );
		const { url } = await copyLink( people.owner, sent.id );
		const taken = await say( people.anonymous, url, 'question', { name: 'Ann', text: 'May I pay half now?' } );
		expect( [ taken.status, cacheOf( taken ) ] ).toEqual( [ 303, 'MISS' ] );
		await askedTwice( String( taken.headers.location ) );
		const wrong = await say( people.anonymous, url, 'promise', { name: 'Ann', text: 'Typed by Ann', day: '' } );
		expect( [ wrong.status, cacheOf( wrong ) ] ).toEqual( [ 422, 'MISS' ] );
		expect( wrong.text ).toContain( 'Typed by Ann' );
		const other = await say( people.anonymous, url, 'promise', { name: 'Bob', text: 'Typed by Bob', day: '' } );
		expect( cacheOf( other ) ).toBe( 'MISS' );
		expect( other.text ).not.toContain( 'Typed by Ann' );
		expect( ( await ask( url ) ).text ).not.toMatch( /Typed by/ );
		const dead = `${ site.url }/portal/${ randomToken() }`;
		const fresh = await post( people.anonymous, dead, { coffer_do: 'fresh_link' } );
		expect( [ fresh.status, cacheOf( fresh ) ] ).toEqual( [ 303, 'MISS' ] );
		for ( const file of await kept( site ) ) {
			expect( file ).not.toContain( 'Typed by' );
			expect( keyOf( file ) ).not.toMatch( /portal/ );
		}
	} );

	test( 'an old base leads on, and is not kept: whoever moves back is not led astray', async ( { people, site } ) => {
		const { url } = await copyLink( people.owner, ( await aSentDocument( people.owner ) ).id );
		await changeSettings( people.owner, { portal_base: 'accounts' } );
		const [ , moved ] = await askedTwice( url );
		expect( [ moved.status, moved.headers.location ] ).toEqual( [ 302, url.replace( '/portal/', '/accounts/' ) ] );
		const [ , nowhere ] = await askedTwice( `${ site.url }/portal/${ randomToken() }` );
		expect( nowhere.status ).toBe( 302 );
		await changeSettings( people.owner, { portal_base: 'portal' } );
		expect( ( await ask( url ) ).status ).toBe( 200 );
		expect( ( await ask( url.replace( '/portal/', '/accounts/' ) ) ).headers.location ).toBe( url );
	} );

	test( 'staff can change what they see: nginx with a cache takes If-Match out of their requests', async ( {
		people,
		screenOf,
	} ) => {
		const draft = await aDraft( people.owner );
		const money = await screenOf( 'owner' );
		await money.open( { edit: draft.id } );
		const reference = money.page.getByRole( 'textbox', { name: 'Reference' } );
		for ( const text of [ 'PO 4711', 'PO 4712' ] ) {
			await reference.fill( text );
			await money.page.getByRole( 'button', { name: 'Save draft' } ).click();
			await expect( money.page.getByRole( 'status' ).filter( { hasText: /^Saved$/ } ) ).toBeVisible();
			expect( ( await readDocument( people.owner, draft.id ) ).reference ).toBe( text );
		}
		// What they saw before somebody else changed it is still held against what there is.
		const headers = { 'if-match': String( draft.version ) };
		refused( await people.manager.rest( 'DELETE', `/documents/${ draft.id }`, { headers } ), 'version_conflict' );
	} );

	test( 'the site finds nothing wrong with its customer pages', async ( { people } ) => {
		for ( const time of [ 'the first time', 'again' ] ) {
			const found = succeed( await people.owner.rest( 'POST', '/status/route-check' ) );
			expect( found, time ).toMatchObject( { route: { state: 'ok' } } );
		}
	} );

	test( 'a document is paid, and the way back leads whoever paid to their own page only', async ( {
		people,
		site,
		stripe,
	} ) => {
		const sent = await aSentDocument( people.owner );
		const { url } = await copyLink( people.owner, sent.id );
		const payer = await Payer.open( site, url );
		const begun = await payer.pay();
		expect( cacheOf( begun ) ).toBe( 'MISS' );
		const cookie = ( begun.headers[ 'set-cookie' ] ?? [] ).map( ( line ) => line.split( ';' )[ 0 ] ).join( '; ' );
		const back = `${ site.url }/portal/return-${ succeed< PayState >( begun ).attempt?.id ?? '' }`;
		const [ , mine ] = await askedTwice( back, { headers: { cookie } } );
		expect( mine.headers.location ).toContain( tokenIn( url ) );
		const [ , others ] = await askedTwice( back );
		expect( others.status ).toBe( 403 );
		await stripe.control.quiet();
	} );
} );

test.describe( 'The pay-now block on a page that the web server keeps', () => {
	const visit = {
		id: '3f0a7c1e-58a1-4d0f-9a55-0d6b6a1f0011',
		kind: 'service',
		label: 'Garden visit',
		amount: 4_000,
		currency: 'EUR',
	};
	const button = ( page: Page ) => page.getByRole( 'button', { name: /Pay online/ } );

	test( 'shows and charges the price of today; who paid is thanked, and nobody else', async ( {
		site,
		stripe,
		visitor,
	} ) => {
		await withPage( site, aBlock( visit ), async ( { id, address } ) => {
			await ask( address );
			const old = await ask( address );
			expect( cacheOf( old ) ).toBe( 'HIT' );
			expect( old.text ).toContain( '40.00 EUR' );
			await site.php(
				`wp_update_post( wp_slash( [ 'ID' => $input['id'], 'post_content' => $input['content'] ] ) ); return null;`,
				{ id, content: aBlock( { ...visit, amount: 4_500 } ) }
			);
			const page = await visitor( phone );
			const loaded = await page.goto( address );
			expect( loaded?.headers()[ 'x-cache' ] ).toBe( 'HIT' );
			await expect( button( page ) ).toContainText( '45.00 EUR' );
			await button( page ).click();
			await payThere( page );
			await expect( page.getByText( 'Thank you for your payment' ) ).toBeVisible();
			await stripe.control.quiet();

			const other = await visitor( phone );
			await other.goto( address );
			await expect( button( other ) ).toBeVisible();
			await expect( other.getByText( 'Thank you for your payment' ) ).toBeHidden();
			expect( cacheOf( await ask( address ) ) ).toBe( 'HIT' );
		} );
	} );
} );

test( 'What a page’s script is told about one customer is in no answer to another', async ( { people } ) => {
	const mine = await copyLink( people.owner, ( await aSentDocument( people.owner ) ).id );
	const other = await copyLink( people.owner, ( await aSentDocument( people.owner ) ).id );
	const { config } = await readPortal( mine.url );
	const { text } = await ask( other.url );
	expect( text ).not.toContain( config.pay.signature );
	expect( ( await readPortal( other.url ) ).config.pay.signature ).not.toBe( config.pay.signature );
} );
