import { randomToken } from '../support/dead-links';
import { aSentDocument, copyLink, tokenIn } from '../support/makers';
import { expect, test } from '../support/money-site';
import { withMuPlugin } from '../support/mu-plugin';
import type { Answer } from '../support/requests';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

test.describe( 'Nothing between server and customer keeps a portal page', () => {
	let token: string;
	test.beforeAll( async ( { people } ) => {
		token = tokenIn( ( await copyLink( people.owner, ( await aSentDocument( people.owner ) ).id ) ).url );
	} );

	test( 'the page says so', async ( { people } ) => {
		const answer = await people.anonymous.page( `/portal/${ token }` );
		expect( answer.status ).toBe( 200 );
		expectPageHeaders( answer );
	} );

	test( 'the page says so to HEAD', async ( { people } ) => {
		const answer = await people.anonymous.page( `/portal/${ token }`, { method: 'HEAD' } );
		expect( answer.status ).toBe( 200 );
		expect( answer.text ).toBe( '' );
		expectPageHeaders( answer );
	} );

	test( 'the page says so to staff', async ( { people } ) => {
		expectPageHeaders( await people.viewer.page( `/portal/${ token }` ) );
	} );

	test( 'the neutral page says so', async ( { people } ) => {
		expectPageHeaders( await people.anonymous.page( `/portal/${ randomToken() }` ) );
		expectPageHeaders( await people.anonymous.page( `/portal/${ randomToken() }`, { method: 'HEAD' } ) );
		expectPageHeaders( await people.anonymous.page( '/portal/' ) );
	} );

	test( 'the page in markup asks not to be indexed, and has no address of its own for others', async ( {
		people,
	} ) => {
		const { text } = await people.anonymous.page( `/portal/${ token }` );
		expect( text ).toMatch( /<meta name=['"]robots['"] content=['"][^'"]*noindex/ );
		for ( const link of [ 'canonical', 'shortlink', 'prev', 'next', 'pingback', 'EditURI' ] ) {
			expect( text ).not.toMatch( new RegExp( `<link[^>]+rel=['"]${ link }['"]` ) );
		}
		expect( text ).not.toMatch( /type=['"]application\/json\+oembed['"]/ );
		expect( text ).not.toMatch( /property=['"]og:/ );
	} );

	test( 'status and beacon say so, with a good secret and with a wrong one', async ( { people } ) => {
		for ( const each of [ token, randomToken() ] ) {
			const answers = [
				await people.anonymous.rest( 'GET', '/portal/status', { headers: { 'coffer-portal-token': each } } ),
				await people.anonymous.rest( 'HEAD', '/portal/status', { headers: { 'coffer-portal-token': each } } ),
				await people.anonymous.rest( 'POST', '/portal/seen', {
					body: { token: each, issued_at: 1, signature: 'a'.repeat( 64 ) },
				} ),
			];
			for ( const { headers } of answers ) {
				expect( headers[ 'cache-control' ] ).toMatch( /no-store/ );
				expect( headers[ 'cache-control' ] ).toMatch( /private/ );
				expect( headers[ 'x-robots-tag' ] ).toMatch( /noindex/ );
				expect( headers[ 'referrer-policy' ] ).toBe( 'no-referrer' );
				expect( headers.link ?? '' ).not.toContain( each );
			}
		}
	} );

	test( 'an unchanged status answers 304, still uncached, and without a body', async ( { people } ) => {
		const first = await people.anonymous.rest( 'GET', '/portal/status', {
			headers: { 'coffer-portal-token': token },
		} );
		const etag = String( first.headers.etag );
		expect( etag ).toMatch( /^(W\/)?"[^"]+"$/ );
		expect( etag ).toContain( ( first.body as { version: string } ).version );
		const second = await people.anonymous.rest( 'GET', '/portal/status', {
			headers: { 'coffer-portal-token': token, 'if-none-match': etag },
		} );
		expect( second.status ).toBe( 304 );
		expect( second.text ).toBe( '' );
		expect( second.headers[ 'cache-control' ] ).toMatch( /no-store/ );
		const wrong = await people.anonymous.rest( 'GET', '/portal/status', {
			headers: { 'coffer-portal-token': randomToken(), 'if-none-match': etag },
		} );
		expect( wrong.status ).toBe( 403 );
	} );

	test( 'the page fetches nothing from another host', async ( { people, site } ) => {
		const { text } = await people.anonymous.page( `/portal/${ token }` );
		const { host } = new URL( site.url );
		const fetched = [
			...text.matchAll(
				/<(?:script|img|iframe|source|video|audio|embed|object|input)\b[^>]*?\s(?:src|data|srcset|poster)=['"]([^'"]+)/g
			),
			...text.matchAll( /<link\b[^>]*?\shref=['"]([^'"]+)/g ),
			...text.matchAll( /url\(\s*['"]?(https?:[^)'"]+|\/\/[^)'"]+)/g ),
			...text.matchAll( /@import\s+['"]([^'"]+)/g ),
			...text.matchAll( /<form\b[^>]*?\saction=['"]([^'"]+)/g ),
		].map( ( match ) => new URL( match[ 1 ] ?? '', site.url ) );
		expect( fetched.length ).toBeGreaterThan( 0 );
		expect( fetched.filter( ( url ) => url.protocol !== 'data:' && url.host !== host ).map( String ) ).toEqual(
			[]
		);
	} );

	test( 'caches inside WordPress are told to leave it alone', async ( { people, site } ) => {
		const code = `add_filter( 'template_include', function ( $template ) {
			header( 'X-Seen-By-Cache: ' . ( defined( 'DONOTCACHEPAGE' ) && DONOTCACHEPAGE ? 'told' : 'not told' ) );
			return $template;
		}, PHP_INT_MAX );`;
		await withMuPlugin( site, code, async () => {
			for ( const each of [ token, randomToken() ] ) {
				const { headers } = await people.anonymous.page( `/portal/${ each }` );
				expect( headers[ 'x-seen-by-cache' ] ).toBe( 'told' );
			}
			expect( ( await people.anonymous.page( '/' ) ).headers[ 'x-seen-by-cache' ] ).toBe( 'not told' );
		} );
	} );
} );

function expectPageHeaders( { headers }: Answer ): void {
	const caching = headers[ 'cache-control' ] ?? '';
	expect( caching ).toMatch( /\bno-store\b/ );
	expect( caching ).toMatch( /\bprivate\b/ );
	expect( caching ).not.toMatch( /\bpublic\b|max-age=[1-9]/ );
	for ( const word of [ 'noindex', 'nofollow', 'noarchive' ] ) {
		expect( headers[ 'x-robots-tag' ] ).toContain( word );
	}
	expect( headers[ 'referrer-policy' ] ).toBe( 'no-referrer' );
	expect( headers[ 'x-frame-options' ] ).toBe( 'DENY' );
	expect( headers[ 'content-security-policy' ] ).toContain( "frame-ancestors 'none'" );
	expect( headers[ 'last-modified' ] ).toBeUndefined();
	expect( headers[ 'x-pingback' ] ).toBeUndefined();
	expect( headers[ 'set-cookie' ] ).toBeUndefined();
	expect( headers[ 'access-control-allow-origin' ] ).toBeUndefined();
	// WordPress announces its REST API in this header; a portal page has no business with it.
	expect( headers.link ?? '' ).not.toMatch( /shortlink|alternate/ );
}
