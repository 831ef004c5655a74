import { aSentDocument, copyLink } from '../support/makers';
import { expect, test } from '../support/money-site';
import { withMuPlugin } from '../support/mu-plugin';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

interface Policy {
	readonly here: string;
	readonly origins: readonly string[];
	readonly framable?: boolean;
	readonly more?: Readonly< Record< string, readonly string[] > >;
}

const plain: Policy = { here: 'shop.example', origins: [ 'https://shop.example' ] };

/** Sources by directive, as they stand in the header. */
function directives( policy: string ): Record< string, string > {
	return Object.fromEntries(
		policy.split( '; ' ).map( ( part ) => {
			const [ name = '', ...sources ] = part.split( ' ' );
			return [ name, sources.join( ' ' ) ];
		} )
	);
}

test.describe( 'The content policy of a customer’s page', () => {
	const code = `
		$p = $input['policy'];
		$policy = new Coffer\\WordPress\\Portal\\ContentPolicy( 'abc', $p['here'], $p['origins'], $p['framable'] ?? false, $p['more'] ?? array() );
		return isset( $input['scripts'] ) ? array_map( fn ( $src ) => $policy->nonceFor( $src ), $input['scripts'] ) : $policy->text();`;

	test( 'allows nothing but what the site itself serves', async ( { site } ) => {
		expect( directives( await site.php< string >( code, { policy: plain } ) ) ).toEqual( {
			'default-src': "'none'",
			'script-src': "'nonce-abc' 'wasm-unsafe-eval'",
			'style-src': "'self' 'unsafe-inline'",
			'img-src': "'self' data:",
			'font-src': "'self' data:",
			'media-src': "'self'",
			'connect-src': "'self'",
			'manifest-src': "'self'",
			'form-action': "'self'",
			'object-src': "'none'",
			'base-uri': "'none'",
			'frame-ancestors': "'none'",
		} );
	} );

	test( 'lets the site frame a preview', async ( { site } ) => {
		const text = await site.php< string >( code, { policy: { ...plain, framable: true } } );
		expect( directives( text )[ 'frame-ancestors' ] ).toBe( "'self'" );
	} );

	test( 'names other hosts of the site, and its own where the page was asked for at another', async ( { site } ) => {
		const text = await site.php< string >( code, {
			policy: {
				here: 'SHOP.example:8443',
				origins: [ 'https://shop.example', 'https://shop.example:8443', 'https://files.example' ],
			},
		} );
		for ( const directive of [ 'style-src', 'img-src', 'font-src', 'connect-src', 'form-action' ] ) {
			expect( directives( text )[ directive ] ).toMatch(
				/^'self' https:\/\/shop\.example https:\/\/files\.example\b/
			);
		}
		expect( directives( text )[ 'script-src' ] ).toBe( "'nonce-abc' 'wasm-unsafe-eval'" );
	} );

	test( 'adds what the owner adds, also where nothing was allowed', async ( { site } ) => {
		const more = {
			'script-src': [ 'https://a.example' ],
			'frame-src': [ 'https://b.example', 'https://b.example' ],
		};
		const found = directives( await site.php< string >( code, { policy: { ...plain, more } } ) );
		expect( found[ 'script-src' ] ).toBe( "'nonce-abc' 'wasm-unsafe-eval' https://a.example" );
		expect( found[ 'frame-src' ] ).toBe( 'https://b.example' );
		expect( found[ 'default-src' ] ).toBe( "'none'" );
	} );

	test( 'gives its nonce to scripts of the site’s own hosts alone', async ( { site } ) => {
		const own = [
			'',
			'/a.js',
			'a.js?x=https://b.example/',
			'https://shop.example/a.js',
			'//SHOP.example/a.js',
			'http://files.example/a.js',
		];
		const foreign = [
			'https://evil.example/a.js',
			'//evil.example',
			'https://shop.example.evil.example/',
			'https://shop.example@evil.example/',
			'https://shop.example:1/',
			'\\\\evil.example/a.js',
			'https:\\evil.example/a.js',
			' https://evil.example',
			'https:///evil.example',
			'https:evil.example',
			'ht\ntps://evil.example',
			'data:text/javascript,x',
			'data:/?x',
		];
		const policy = { ...plain, origins: [ ...plain.origins, 'https://files.example' ] };
		const given = await site.php< ( string | null )[] >( code, { policy, scripts: [ ...own, ...foreign ] } );
		expect( given ).toEqual( [ ...own.map( () => 'abc' ), ...foreign.map( () => null ) ] );
	} );
} );

test.describe( 'Where a customer’s page may fetch from', () => {
	test( 'follows where WordPress says that the site keeps its files', async ( { people, site } ) => {
		const { url } = await copyLink( people.owner, ( await aSentDocument( people.owner ) ).id );
		const elsewhere = `
			add_filter( 'upload_dir', static fn ( $dir ) => array( 'baseurl' => 'https://files.example/uploads' ) + $dir );
			add_filter( 'plugins_url', static fn ( $url ) => str_replace( home_url(), 'https://cdn.example:444', $url ) );`;
		await withMuPlugin( site, elsewhere, async () => {
			const { headers, text } = await people.anonymous.page( url );
			const found = directives( String( headers[ 'content-security-policy' ] ) );
			expect( found[ 'img-src' ]?.split( ' ' ).sort() ).toEqual(
				[ "'self'", 'data:', 'https://cdn.example:444', 'https://files.example' ].sort()
			);
			expect( text ).toMatch( /<script[^>]*nonce="[^"]+"[^>]*src="https:\/\/cdn\.example:444\/[^"]*view\.js/ );
		} );
	} );

	test( 'is for the owner to widen, and what a filter does wrong costs nothing', async ( { people, site } ) => {
		const { url } = await copyLink( people.owner, ( await aSentDocument( people.owner ) ).id );
		const plainPolicy = policyOf( await people.anonymous.page( url ) );
		const nothing: Record< string, string > = {};
		const pictures: Record< string, string > = { 'img-src': ' https://stats.example *.cdn.example' };
		for ( const [ php, added ] of [
			[ `array( 'img-src' => array( 'https://stats.example', '*.cdn.example' ) )`, pictures ],
			[ `array( 'frame-ancestors' => array( '*' ) )`, nothing ],
			[ `array( 'default-src' => array( '*' ), 'base-uri' => array( '*' ) )`, nothing ],
			[ `array( 'img-src' => array( '*; script-src *' ) )`, nothing ],
			[ `array( 'img-src' => array( "*, script-src *" ) )`, nothing ],
			[ `array( 'img-src' => array( "a\\r\\nX-Injected: 1" ) )`, nothing ],
			[ `array( 'img-src' => '*' )`, nothing ],
			[ `array( 'img-src' => array( 1, null, '' ) )`, nothing ],
			[ `array( array( '*' ) )`, nothing ],
			[ `'*'`, nothing ],
			[ `throw new RuntimeException( 'broken' )`, nothing ],
		] as const ) {
			const code = `ini_set( 'error_log', '/dev/null' ); add_filter( 'coffer_portal_sources', static fn () => ${ php } );`;
			await withMuPlugin( site, code, async () => {
				const answer = await people.anonymous.page( url );
				expect( answer.status, php ).toBe( 200 );
				expect( answer.headers[ 'x-injected' ] ).toBeUndefined();
				const expected = Object.fromEntries(
					Object.entries( plainPolicy ).map( ( [ name, sources ] ) => [
						name,
						sources + ( added[ name ] ?? '' ),
					] )
				);
				expect( policyOf( answer ), php ).toEqual( expected );
			} );
		}
	} );

	test( 'is never the same nonce twice', async ( { people } ) => {
		const { url } = await copyLink( people.owner, ( await aSentDocument( people.owner ) ).id );
		const answers = await Promise.all( Array.from( { length: 5 }, () => people.anonymous.page( url ) ) );
		const nonces = answers.map(
			( { headers } ) => /'nonce-([^']+)'/.exec( String( headers[ 'content-security-policy' ] ) )?.[ 1 ]
		);
		expect( new Set( nonces ).size ).toBe( 5 );
	} );
} );

function policyOf( { headers }: { headers: Record< string, unknown > } ): Record< string, string > {
	return directives( String( headers[ 'content-security-policy' ] ).replace( /'nonce-[^']+'/, "'nonce-'" ) );
}
