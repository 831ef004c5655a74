import { aCustomer, aSentDocument, copyLink, tokenIn, unique } from '../support/makers';
import { expect, test } from '../support/money-site';
import { restUrl } from '../support/people';
import { ask } from '../support/requests';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

test.describe( 'A portal page is found through its link only', () => {
	const secretWord = unique( 'Quillfeather' );
	let token: string;
	let url: string;

	test.beforeAll( async ( { people } ) => {
		const customer = await aCustomer( people.owner, { name: secretWord } );
		const sent = await aSentDocument( people.owner, {
			customer_id: customer.id,
			memo: secretWord,
			reference: secretWord,
		} );
		( { url } = await copyLink( people.owner, sent.id ) );
		token = tokenIn( url );
		expect( ( await people.anonymous.page( url ) ).text ).toContain( secretWord );
	} );

	test( 'no sitemap lists it', async ( { people } ) => {
		const index = await people.anonymous.page( '/wp-sitemap.xml' );
		expect( index.status ).toBe( 200 );
		const maps = [ ...index.text.matchAll( /<loc>([^<]+)<\/loc>/g ) ].map( ( match ) => match[ 1 ] ?? '' );
		expect( maps.length ).toBeGreaterThan( 0 );
		for ( const map of maps ) {
			const { text } = await people.anonymous.page( map );
			expect( text ).not.toContain( '/portal' );
			expect( text ).not.toContain( token );
		}
	} );

	for ( const feed of [ '/feed/', '/comments/feed/', '/?feed=atom', '/?feed=rdf' ] ) {
		test( `the feed ${ feed } does not have it`, async ( { people } ) => {
			const { text } = await people.anonymous.page( feed );
			expect( text ).not.toContain( secretWord );
			expect( text ).not.toContain( token );
		} );
	}

	test( 'its own address has no feed, no embed, no trackback, no page of comments and no second page', async ( {
		people,
	} ) => {
		for ( const ending of [
			'/feed/',
			'/feed/rss2/',
			'/embed/',
			'/trackback/',
			'/page/2/',
			'/comment-page-1/',
			'/amp/',
		] ) {
			const answer = await people.anonymous.page( `/portal/${ token }${ ending }` );
			expect( answer.status, ending ).toBeGreaterThanOrEqual( 400 );
			expect( answer.text, ending ).not.toContain( secretWord );
			expect( answer.headers[ 'content-type' ], ending ).toMatch( /text\/html/ );
		}
		for ( const query of [
			'feed=rss2',
			'embed=1',
			'tb=1',
			'withcomments=1',
			'preview=1',
			'p=1',
			'name=hello-world',
			's=hello',
			'rest_route=/wp/v2/posts',
			'robots=1',
			'sitemap=index',
		] ) {
			const answer = await people.anonymous.page( `/portal/${ token }?${ query }` );
			if ( answer.status === 200 && ! query.startsWith( 'rest_route' ) ) {
				expect( answer.headers[ 'content-type' ], query ).toMatch( /text\/html/ );
				expect( answer.headers[ 'cache-control' ], query ).toContain( 'no-store' );
			}
			expect( answer.text, query ).not.toMatch( /<rss|<feed|Hello world!<\/h/ );
		}
	} );

	test( 'oEmbed does not describe it', async ( { people, site } ) => {
		const address = `${ site.url }/index.php?rest_route=/oembed/1.0/embed&url=${ encodeURIComponent( url ) }`;
		for ( const format of [ 'json', 'xml' ] ) {
			const answer = await ask( `${ address }&format=${ format }` );
			expect( answer.status ).toBe( 404 );
			expect( answer.text ).not.toContain( secretWord );
		}
		// The proxy is for people who write posts.
		const proxied = await ask(
			`${ site.url }/index.php?rest_route=/oembed/1.0/proxy&url=${ encodeURIComponent( url ) }`,
			{ headers: people.editor.headers }
		);
		expect( proxied.text ).not.toContain( secretWord );
	} );

	test( 'the search of the site does not find it, for anybody', async ( { people } ) => {
		for ( const person of [ people.anonymous, people.editor, people.owner ] ) {
			const { text } = await person.page( `/?s=${ secretWord }` );
			expect( text ).not.toContain( token );
			expect(
				text.replaceAll( secretWord, ( word, at: number ) =>
					/(value="|s=|for: |results for|&#8220;|&#8216;|“|"|%22|‘)[^<>]*$/.test(
						text.slice( Math.max( 0, at - 60 ), at )
					)
						? ''
						: word
				)
			).not.toContain( `INV-` );
		}
	} );

	test( 'no other route of the REST API has it', async ( { people, site } ) => {
		for ( const route of [
			'',
			'/wp/v2/posts',
			'/wp/v2/pages',
			'/wp/v2/types',
			'/wp/v2/taxonomies',
			`/wp/v2/search?search=${ secretWord }`,
			'/wp/v2/users',
			'/wp/v2/comments',
		] ) {
			const { text } = await ask(
				restUrl( site, route || '/', '' )
					.replace( '//', '/' )
					.replace( 'http:/', 'http://' )
			);
			expect( text, route ).not.toContain( token );
			expect( text.replace( `search=${ secretWord }`, '' ), route ).not.toContain( secretWord );
		}
		expect( people.anonymous.name ).toBe( 'anonymous' );
	} );

	test( 'browsers are told not to fetch portal pages ahead', async ( { people } ) => {
		const { text } = await people.anonymous.page( '/' );
		const rules = /<script type="speculationrules">\s*(.*?)\s*<\/script>/s.exec( text )?.[ 1 ] ?? '';
		const excluded = [ ...rules.matchAll( /"(\\?\/[^"]*)"/g ) ].map( ( match ) =>
			( match[ 1 ] ?? '' ).replaceAll( '\\/', '/' )
		);
		expect( excluded ).toContain( '/portal/*' );
	} );

	test( 'no other page of the site links to it', async ( { people } ) => {
		for ( const path of [ '/', '/?author=1', '/hello-world/', '/sample-page/' ] ) {
			expect( ( await people.anonymous.page( path ) ).text, path ).not.toContain( token );
		}
	} );
} );
