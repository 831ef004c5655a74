import type { Document, PortalStatus } from '../../src/contract/types';
import { documentStates } from '../support/document-states';
import { succeed } from '../support/expectations';
import { aCustomer, aSentDocument, copyLink, pay, tokenIn } from '../support/makers';
import { expect, test, type People } from '../support/money-site';
import { restUrl } from '../support/people';
import { ask } from '../support/requests';
import { changeSettings, readSettings, withSettings } from '../support/settings';
import { early, forgetShells, isEarly, keptShells, lasting, watchingShells, whole } from '../support/shells';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

const address = async ( { owner }: People, input: Parameters< typeof aSentDocument >[ 1 ] = {} ) =>
	( await copyLink( owner, ( await aSentDocument( owner, input ) ).id ) ).url;

/** The addresses of a document in each state that has a page. */
async function everyState( { owner }: People ): Promise< Map< string, { document: Document; url: string } > > {
	const found = new Map< string, { document: Document; url: string } >();
	for ( const [ state, make ] of Object.entries( documentStates ) ) {
		const document = await make( owner );
		const copied = await owner.rest( 'POST', `/documents/${ document.id }/portal-link`, {
			body: { purpose: 'copy' },
		} );
		const { url } = copied.body as { url?: string };
		if ( copied.status < 300 && url !== undefined && ( await ask( url ) ).status === 200 ) {
			found.set( state, { document, url } );
		}
	}
	expect( [ ...found.keys() ].length ).toBeGreaterThan( 8 );
	return found;
}

const themes = {
	'a block theme': 'twentytwentyfive',
	'another block theme': 'twentytwentyfour',
	'a classic theme': 'classic',
};

test.describe( 'A customer’s page from the shell', () => {
	for ( const [ what, theme ] of Object.entries( themes ) ) {
		test( `is to the byte what ${ what } renders, in all states of a document`, async ( { people, site } ) => {
			test.setTimeout( 180_000 );
			const before = await site.php< string >(
				`$b = get_stylesheet(); switch_theme( $input ); return $b;`,
				theme
			);
			try {
				const documents = await everyState( people );
				await watchingShells( site, async () => {
					for ( const [ state, { url } ] of documents ) {
						const rendered = await whole( url );
						expect( isEarly( rendered ) ).toBe( false );
						expect( lasting( await early( url ) ), state ).toEqual( lasting( rendered ) );
					}
				} );
			} finally {
				await site.php( `switch_theme( $input ); return true;`, before );
			}
		} );
	}

	test( 'and while it is being made, too', async ( { people, site } ) => {
		const url = await address( people );
		await watchingShells( site, async () => {
			await forgetShells( site );
			const rendered = lasting( await whole( url ) );
			for ( const expected of [ false, false, true ] ) {
				const answer = await ask( url );
				expect( isEarly( answer ) ).toBe( expected );
				expect( lasting( answer ) ).toEqual( rendered );
			}
		} );
	} );

	test( 'in each customer’s language, with a logo, with what was just done, and on the way back from paying', async ( {
		people,
		site,
	} ) => {
		const logoId = await site.php< number >(
			`require_once ABSPATH . 'wp-admin/includes/image.php';
			$file = wp_upload_bits( 'shell.png', null, base64_decode( $input ) );
			$id = wp_insert_attachment( array( 'post_mime_type' => 'image/png', 'post_title' => 'Logo' ), $file['file'] );
			wp_update_attachment_metadata( $id, array( 'width' => 600, 'height' => 300, 'file' => _wp_relative_upload_path( $file['file'] ) ) );
			return $id;`,
			'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
		);
		const { portal } = await readSettings( people.owner );
		await withSettings( people.owner, { portal: { ...portal, logo_id: logoId } }, async () => {
			for ( const language of [ null, 'de_DE', 'ar' ] ) {
				const customer = await aCustomer( people.owner, language === null ? {} : { language } );
				const url = await address( people, { customer_id: customer.id } );
				await watchingShells( site, async () => {
					await early( url );
					for ( const query of [ '', '?coffer_done=asked', '?coffer_paid=1', '?utm_source=letter', '/' ] ) {
						const answer = await ask( url + query );
						expect( isEarly( answer ), query ).toBe( true );
						expect( lasting( answer ), `${ language } ${ query }` ).toEqual(
							lasting( await whole( url + query ) )
						);
					}
				} );
			}
		} );
	} );

	test( 'never shows an old balance, and never somebody else’s', async ( { people, site } ) => {
		const first = await aSentDocument( people.owner );
		const { url } = await copyLink( people.owner, first.id );
		const other = await address( people, { reference: 'Other-4711' } );
		await watchingShells( site, async () => {
			await early( other );
			const before = await ask( url );
			expect( isEarly( before ) ).toBe( true );
			expect( before.text ).not.toContain( 'Other-4711' );
			await pay( people.owner, first, first.balance - 17 );
			const after = await ask( url );
			expect( isEarly( after ) ).toBe( true );
			expect( after.text ).toContain( '0.17' );
			const status = succeed< PortalStatus >(
				await ask( restUrl( site, '/portal/status' ), { headers: { 'coffer-portal-token': tokenIn( url ) } } )
			);
			expect( after.text ).toContain( status.version );
		} );
	} );

	test( 'has nothing of any customer in it, whatever was rendered', async ( { people, site } ) => {
		test.setTimeout( 120_000 );
		await forgetShells( site );
		const documents = await everyState( people );
		const customer = await aCustomer( people.owner, {
			name: 'Quirina Zandvliet',
			email: 'quirina@zandvliet.example',
		} );
		const sent = await aSentDocument( people.owner, {
			customer_id: customer.id,
			reference: 'Ref-capstan',
			memo: 'Memo-capstan',
			terms: 'Terms-capstan',
			lines: [ { description: 'Line-capstan', quantity: 10_000, unit_price: 7_654_321 } ],
		} );
		documents.set( 'with words of its own', {
			document: sent,
			url: ( await copyLink( people.owner, sent.id ) ).url,
		} );
		for ( const [ state, { document, url } ] of documents ) {
			// One that was rendered once for this page alone, and one that was rendered twice.
			await forgetShells( site );
			for ( let round = 0; round < 3; round++ ) {
				expect( ( await ask( url ) ).status ).toBe( 200 );
				const kept = await keptShells( site );
				expect( kept ).toContain( 'site-title' );
				for ( const secret of [
					tokenIn( url ),
					document.number ?? '?',
					document.customer_name || '?',
					'capstan',
					'Zandvliet',
					'76,543.21',
					'7654321',
					'class="coffer-portal__amount',
					'signature',
					'issued_at',
				] ) {
					expect( kept.includes( secret ), `${ secret } of ${ state }, in round ${ round }` ).toBe( false );
				}
			}
		}
	} );
} );

test.describe( 'A shell is made anew when', () => {
	const changes = {
		'the site gets another title': [
			`update_option( 'blogname', 'Quay and sons' );`,
			`update_option( 'blogname', 'Coffer demo' );`,
			'Quay and sons',
		],
		'an owner edits the header of the theme': [
			`$GLOBALS['id'] = wp_insert_post( array( 'post_type' => 'wp_template_part', 'post_status' => 'publish', 'post_name' => 'header', 'post_title' => 'Header', 'post_content' => '<!-- wp:paragraph --><p>A new header</p><!-- /wp:paragraph -->', 'tax_input' => array( 'wp_theme' => array( get_stylesheet() ), 'wp_template_part_area' => array( 'header' ) ) ) ); wp_set_object_terms( $GLOBALS['id'], get_stylesheet(), 'wp_theme' );`,
			`foreach ( get_posts( array( 'post_type' => 'wp_template_part', 'numberposts' => -1 ) ) as $post ) { wp_delete_post( $post->ID, true ); }`,
			'A new header',
		],
		'an owner edits the template of the page': [
			`$id = wp_insert_post( array( 'post_type' => 'wp_template', 'post_status' => 'publish', 'post_name' => 'coffer-portal', 'post_title' => 'Portal', 'post_content' => '<!-- wp:paragraph --><p>A new template</p><!-- /wp:paragraph --><!-- wp:coffer/portal {"headingLevel":2} /-->' ) ); wp_set_object_terms( $id, get_stylesheet(), 'wp_theme' );`,
			`foreach ( get_posts( array( 'post_type' => 'wp_template', 'numberposts' => -1 ) ) as $post ) { wp_delete_post( $post->ID, true ); }`,
			'A new template',
		],
		'a page of the menu gets another name': [
			`$GLOBALS['p'] = wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Where we moor' ) );`,
			`foreach ( get_posts( array( 'post_type' => 'page', 'title' => 'Where we moor' ) ) as $post ) { wp_delete_post( $post->ID, true ); }`,
			'Where we moor',
		],
		'the theme changes': [
			`switch_theme( 'twentytwentyfour' );`,
			`switch_theme( 'twentytwentyfive' );`,
			'themes/twentytwentyfour',
		],
		'the site speaks another language': [
			`update_option( 'coffer_test_locale', 'sv_SE', true );`,
			`delete_option( 'coffer_test_locale' );`,
			'<html lang="sv-SE"',
		],
	} satisfies Record< string, [ string, string, string ] >;

	for ( const [ what, [ change, undo, shown ] ] of Object.entries( changes ) ) {
		test( what, async ( { people, site } ) => {
			const url = await address( people );
			await watchingShells(
				site,
				async () => {
					expect( ( await early( url ) ).text ).not.toContain( shown );
					await site.php( `${ change } return true;` );
					try {
						expect( ( await ask( url ) ).text ).toContain( shown );
						expect( ( await early( url ) ).text ).toContain( shown );
					} finally {
						await site.php( `${ undo } return true;` );
					}
					expect( ( await ask( url ) ).text ).not.toContain( shown );
				},
				`add_filter( 'locale', fn ( $locale ) => get_option( 'coffer_test_locale', $locale ) );`
			);
		} );
	}

	test( 'settings of Money change', async ( { people, site } ) => {
		const url = await address( people );
		await watchingShells( site, async () => {
			await early( url );
			const { business_name: name } = await readSettings( people.owner );
			await changeSettings( people.owner, { business_name: 'Quay Works' } );
			expect( isEarly( await ask( url ) ) ).toBe( false );
			await changeSettings( people.owner, { business_name: name } );
		} );
	} );
} );

test.describe( 'The theme renders the whole page', () => {
	test( 'for everybody of whom something is known, and for whatever else is asked', async ( { people, site } ) => {
		const url = await address( people );
		await watchingShells( site, async () => {
			await early( url );
			const cookie = ( value: string ) => ( { headers: { cookie: value } } );
			const asking = {
				'staff who are signed in': () => people.owner.page( url ),
				'somebody who is signed in': () => people.subscriber.page( url ),
				'a cookie of a shop': () => ask( url, cookie( 'woocommerce_items_in_cart=1' ) ),
				'an unknown cookie': () => ask( url, cookie( 'seen_banner=1' ) ),
				'an unknown argument': () => ask( `${ url }?lang=de` ),
				'another host': () => ask( url, { headers: { host: 'localhost:1' } } ),
			};
			for ( const [ who, asks ] of Object.entries( asking ) ) {
				// A page is kept after two visits alike.
				for ( const visit of [ 'first', 'second', 'third' ] ) {
					expect( isEarly( await asks() ), `${ who }, ${ visit } visit` ).toBe( false );
				}
			}
			expect( isEarly( await ask( url, cookie( '_ga=GA1.1; _gid=2' ) ) ) ).toBe( true );
			const head = await ask( url, { method: 'HEAD' } );
			expect( head ).toMatchObject( { status: 200, text: '' } );
			const dead = await ask( url.replace( /.$/, url.endsWith( 'A' ) ? 'B' : 'A' ) );
			expect( dead.status ).toBe( 403 );
			expect( isEarly( dead ) ).toBe( false );
		} );
	} );

	const unfit = {
		'says something else every time': `add_action( 'wp_footer', function () { echo '<p>' . wp_rand() . '</p>'; } );`,
		'writes the address of the page where only it knows': `$GLOBALS['was'] = $_SERVER['REQUEST_URI']; add_action( 'wp_footer', function () { echo '<p>', esc_html( $GLOBALS['was'] ), '</p>'; } );`,
		'writes the title of the page elsewhere, too': `add_action( 'wp_head', function () { echo '<meta name="title" content="', esc_attr( wp_get_document_title() ), '">'; } );`,
		'sends what it has before it is done': `add_action( 'wp_footer', function () { while ( ob_get_level() > 1 ) { ob_end_flush(); } } );`,
		'says so itself': `add_filter( 'coffer_portal_shell', '__return_false' );`,
	};
	for ( const [ what, code ] of Object.entries( unfit ) ) {
		test( `where something ${ what }`, async ( { people, site } ) => {
			const [ url, other ] = [ await address( people ), await address( people ) ];
			await forgetShells( site );
			await watchingShells(
				site,
				async () => {
					for ( let round = 0; round < 4; round++ ) {
						for ( const page of [ url, other ] ) {
							const answer = await ask( page );
							expect( isEarly( answer ), `round ${ round }` ).toBe( false );
							expect( answer.status ).toBe( 200 );
							expect( answer.text ).toContain( '</html>' );
							if ( round > 0 ) {
								expect( answer.text ).toContain( 'coffer-portal__amount' );
								expect( answer.text.includes( tokenIn( page === url ? other : url ) ) ).toBe( false );
							}
						}
					}
				},
				code
			);
			await forgetShells( site );
		} );
	}

	test( 'around an address that the theme writes, for each visitor their own', async ( { people, site } ) => {
		const [ url, other ] = [ await address( people ), await address( people ) ];
		await forgetShells( site );
		await watchingShells(
			site,
			async () => {
				for ( const page of [ url, other, url, other ] ) {
					const answer = await ask( page );
					expect( lasting( answer ) ).toEqual( lasting( await whole( page ) ) );
					expect( answer.text ).toContain(
						`redirect_to=${ encodeURIComponent( new URL( page ).pathname ) }`
					);
				}
				expect( isEarly( await ask( other ) ) ).toBe( true );
			},
			`add_action( 'wp_footer', function () { echo '<a href="', esc_url( wp_login_url( $_SERVER['REQUEST_URI'] ) ), '">Sign in</a>'; } );`
		);
		await forgetShells( site );
	} );

	test( 'where another plugin holds back output, and hooks of others are asked every time', async ( {
		people,
		site,
	} ) => {
		const url = await address( people );
		await forgetShells( site );
		await watchingShells(
			site,
			async () => {
				for ( let round = 0; round < 4; round++ ) {
					const answer = await ask( url );
					expect( answer.text ).toContain( `Asked ${ answer.headers[ 'x-asked' ] }` );
					expect( answer.text ).toMatch( /<!-- held back -->$/ );
				}
				expect( isEarly( await ask( url ) ) ).toBe( true );
			},
			`ob_start( fn ( $html ) => $html . '<!-- held back -->' );
			add_filter( 'coffer_portal_view', function ( $view ) { $asked = wp_generate_uuid4(); header( "X-Asked: $asked" ); return array( ...$view, 'memo' => "Asked $asked" ); } );`
		);
		await forgetShells( site );
	} );

	test( 'and many first visitors at once all see their own document', async ( { people, site } ) => {
		const urls = await Promise.all(
			[ 1, 2, 3 ].map( ( each ) => address( people, { reference: `Ref-${ each }-only` } ) )
		);
		await forgetShells( site );
		const answers = await Promise.all( [ ...urls, ...urls ].map( ( url ) => ask( url ) ) );
		for ( const [ at, answer ] of answers.entries() ) {
			expect(
				answer.text.match( /Ref-\d-only/g )?.every( ( found ) => found === `Ref-${ ( at % 3 ) + 1 }-only` )
			).toBe( true );
		}
	} );
} );
