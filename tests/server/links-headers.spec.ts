import { randomToken } from '../support/dead-links';
import { aSentDocument, copyLink, tokenIn } from '../support/makers';
import { expect, test } from '../support/money-site';
import { withMuPlugin } from '../support/mu-plugin';
import { post, say } from '../support/page-forms';
import type { Answer } from '../support/requests';
import { changeSettings, readSettings } from '../support/settings';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

/** What can go wrong before, while and after the gate is asked, and what WordPress then answers. */
const failures = [
	[
		'an exception in the theme',
		`add_filter( 'template_include', static function () { throw new RuntimeException( 'broken theme' ); } );`,
		500,
	],
	[
		'an exception half-way through the page',
		`add_filter( 'render_block_coffer/portal', static function () { throw new RuntimeException( 'broken block' ); } );`,
		500,
	],
	[
		'an exception before the headers are put together',
		`add_action( 'parse_request', static function () { throw new RuntimeException( 'broken request' ); } );`,
		500,
	],
	[
		'another plugin’s wp_die()',
		`add_action( 'template_redirect', static fn () => wp_die( 'Down for maintenance', '', 503 ) );`,
		503,
	],
	[
		'a site that filters no-store away, and an exception',
		`add_filter( 'nocache_headers', static fn () => array( 'Cache-Control' => 'public, max-age=600' ) );
		add_filter( 'template_include', static function () { throw new RuntimeException( 'broken theme' ); } );`,
		500,
	],
	[
		'tables that cannot be read',
		`add_filter( 'query', static fn ( $query ) => str_contains( $query, 'coffer_portal_links' ) ? 'SELECT broken FROM nowhere' : $query );`,
		500,
	],
] as const;

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

	test( 'answers to the page’s forms say so, and so does the way back to the page', async ( { people } ) => {
		const quote = await copyLink( people.owner, ( await aSentDocument( people.owner, { kind: 'quote' } ) ).id );
		const wrong = await say( people.anonymous, quote.url, 'accept', { name: '' } );
		expect( wrong.status ).toBe( 422 );
		expectPageHeaders( wrong );
		const done = await say( people.anonymous, quote.url, 'accept', { name: 'Jo' } );
		expect( done.status ).toBe( 303 );
		expectClosedHeaders( done );
		const fresh = await post( people.anonymous, `/portal/${ randomToken() }`, { coffer_do: 'fresh_link' } );
		expect( fresh.status ).toBe( 303 );
		expectClosedHeaders( fresh );
		expectPageHeaders( await post( people.anonymous, `/portal/${ token }`, { coffer_do: 'no such form' } ) );
	} );

	test( 'another method is refused before any link is looked up, and OPTIONS names the methods', async ( {
		people,
	} ) => {
		for ( const each of [ token, randomToken(), '' ] ) {
			for ( const [ method, status ] of [
				[ 'PUT', 405 ],
				[ 'PATCH', 405 ],
				[ 'DELETE', 405 ],
				[ 'OPTIONS', 204 ],
			] as const ) {
				const answer = await people.anonymous.page( `/portal/${ each }`, { method } );
				expect( answer.status, method ).toBe( status );
				expect( answer.text ).toBe( '' );
				expect( answer.headers.allow ).toBe( 'GET, HEAD, POST, OPTIONS' );
				expectClosedHeaders( answer );
			}
		}
	} );

	test( 'the way from an old base says so', async ( { people } ) => {
		const { portal_base: base } = await readSettings( people.owner );
		await changeSettings( people.owner, { portal_base: 'bills' } );
		try {
			for ( const each of [ token, randomToken() ] ) {
				const answer = await people.anonymous.page( `/${ base }/${ each }` );
				expect( answer.status ).toBe( 302 );
				expectClosedHeaders( answer );
			}
		} finally {
			await changeSettings( people.owner, { portal_base: base } );
		}
	} );

	test( 'the way back from where somebody paid says so', async ( { people } ) => {
		const attempt = 'a'.repeat( 32 );
		const answer = await people.anonymous.page( `/portal/return-${ attempt }`, {
			headers: { cookie: `coffer_return_${ attempt.slice( 0, 16 ) }=${ token }` },
		} );
		expect( answer.status ).toBe( 302 );
		expectClosedHeaders( answer );
	} );

	for ( const [ what, code, status ] of failures ) {
		test( `an error says so: ${ what }`, async ( { people, site } ) => {
			await withMuPlugin( site, `ini_set( 'error_log', '/dev/null' ); ${ code }`, async () => {
				for ( const each of [ token, randomToken() ] ) {
					const answer = await people.anonymous.page( `/portal/${ each }` );
					expect( answer.status ).toBe( status );
					expect( answer.text ).not.toContain( each );
					expectPrivate( answer );
				}
			} );
		} );
	}

	test( 'no plugin can take it back, and a policy of its own holds beside ours', async ( { people, site } ) => {
		const late = `add_action( 'send_headers', static function () {
			header( 'Cache-Control: public, max-age=600' );
			header( 'Last-Modified: Thu, 01 Jan 2026 00:00:00 GMT' );
			header( 'X-Robots-Tag: all' );
			header( 'X-Frame-Options: ALLOWALL' );
			header( "Content-Security-Policy: img-src https://theirs.example" );
		} );`;
		const filtered = `add_filter( 'wp_headers', static fn () => array(
			'Cache-Control' => 'public, max-age=600',
			'Referrer-Policy' => 'unsafe-url',
			'Content-Security-Policy' => 'img-src https://theirs.example',
		), 1000 );`;
		const loose = `add_filter( 'nocache_headers', static fn ( $headers ) => array( 'Cache-Control' => 'public, max-age=600' ) + $headers );`;
		for ( const [ code, also ] of [
			[ late, true ],
			[ filtered, true ],
			[ loose, false ],
		] as const ) {
			await withMuPlugin( site, code, async () => {
				const answer = await people.anonymous.page( `/portal/${ token }` );
				expectPageHeaders( answer );
				expect( policies( answer ).includes( 'img-src https://theirs.example' ) ).toBe( also );
			} );
		}
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

/** All Content-Security-Policy headers of an answer, as one text. */
function policies( { headers }: Answer ): string {
	return String( headers[ 'content-security-policy' ] );
}

/** Of a page in the theme. */
function expectPageHeaders( answer: Answer ): void {
	expectPrivate( answer );
	const policy = policies( answer );
	const nonce = /script-src 'nonce-([0-9a-f]{32})' 'wasm-unsafe-eval';/.exec( policy )?.[ 1 ];
	expect( nonce, policy ).toBeDefined();
	for ( const directive of [
		"object-src 'none'",
		"form-action 'self'",
		"connect-src 'self'",
		"img-src 'self' data:",
	] ) {
		expect( policy ).toContain( `; ${ directive }` );
	}
	// Every script carries the nonce of its answer, and only that.
	for ( const [ tag ] of answer.text.matchAll( /<script\b[^>]*>|<link[^>]*rel="modulepreload"[^>]*>/g ) ) {
		expect( tag ).toContain( ` nonce="${ nonce }"` );
	}
}

/** Of an answer that shows nothing of the site. */
function expectClosedHeaders( answer: Answer ): void {
	expectPrivate( answer );
	expect( policies( answer ) ).toBe(
		"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
	);
}

/** Of every answer, whatever it is. */
function expectPrivate( answer: Answer ): void {
	const { headers } = answer;
	const caching = headers[ 'cache-control' ] ?? '';
	expect( caching ).toMatch( /\bno-store\b/ );
	expect( caching ).toMatch( /\bprivate\b/ );
	expect( caching ).not.toMatch( /\bpublic\b|max-age=[1-9]/ );
	for ( const word of [ 'noindex', 'nofollow', 'noarchive' ] ) {
		expect( headers[ 'x-robots-tag' ] ).toContain( word );
	}
	expect( headers[ 'referrer-policy' ] ).toBe( 'no-referrer' );
	expect( headers[ 'x-frame-options' ] ).toBe( 'DENY' );
	for ( const directive of [ "default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'" ] ) {
		expect( policies( answer ) ).toContain( directive );
	}
	expect( headers[ 'x-content-type-options' ] ).toBe( 'nosniff' );
	expect( headers[ 'last-modified' ] ).toBeUndefined();
	expect( headers[ 'x-pingback' ] ).toBeUndefined();
	expect( headers[ 'set-cookie' ] ).toBeUndefined();
	expect( headers[ 'access-control-allow-origin' ] ).toBeUndefined();
	// WordPress announces its REST API in this header; a portal page has no business with it.
	expect( headers.link ?? '' ).not.toMatch( /shortlink|alternate/ );
}
