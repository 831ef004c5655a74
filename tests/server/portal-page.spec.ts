import { textOf } from '../support/html';
import { aDraft, aSentDocument, copyLink, pay, send, tokenIn, voidDocument } from '../support/makers';
import { expect, test, type People } from '../support/money-site';
import { withMuPlugin } from '../support/mu-plugin';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

async function pageOf( people: People, id: number ): Promise< string > {
	return ( await people.anonymous.page( ( await copyLink( people.owner, id ) ).url ) ).text;
}

/** The part of a page that is Coffer's. */
const sheet = ( html: string ) => /<article class="coffer-portal__sheet.*?<\/article>/s.exec( html )?.[ 0 ] ?? '';

test.describe( 'The customer’s page', () => {
	test( 'says who asks, for what, how much and until when', async ( { people } ) => {
		const sent = await aSentDocument( people.owner, {
			currency: 'USD',
			due_date: '2999-12-31',
			reference: 'PO-4711',
			memo: 'Thank you.',
			terms: 'Within 14 days.',
			lines: [
				{
					description: 'Garden design',
					quantity: 25_000,
					unit_price: 48_000,
					tax_name: 'VAT',
					tax_rate: 20_000,
				},
			],
		} );
		const text = textOf( sheet( await pageOf( people, sent.id ) ) );
		for ( const shown of [
			`Invoice ${ sent.number }`,
			'Left to pay',
			'1,440.00 USD',
			'Awaiting payment',
			'PO-4711',
			'Garden design',
			'VAT 20%',
			'Thank you.',
			'Within 14 days.',
		] ) {
			expect( text, shown ).toContain( shown );
		}
	} );

	test( 'keeps numbers as long as their currency has digits', async ( { people } ) => {
		for ( const [ currency, unit_price, shown ] of [
			[ 'JPY', 375_000, '375,000 JPY' ],
			[ 'KWD', 1_851_851, '1,851.851 KWD' ],
		] as const ) {
			const sent = await aSentDocument( people.owner, {
				currency,
				lines: [ { description: 'Work', quantity: 10_000, unit_price } ],
			} );
			expect( textOf( sheet( await pageOf( people, sent.id ) ) ) ).toContain( shown );
		}
	} );

	test( 'has its number in the title as it was given, and no amount', async ( { people, site } ) => {
		await withMuPlugin(
			site,
			`add_filter( 'coffer_portal_view', fn ( $view ) => [ ...$view, 'number' => 'INV--12 2x4 <b>' ] );`,
			async () => {
				const html = await pageOf( people, ( await aSentDocument( people.owner ) ).id );
				const title = textOf( /<title>(.*?)<\/title>/s.exec( html )?.[ 1 ] ?? '' );
				expect( title ).toMatch( /^Invoice INV--12 2x4 <b> – / );
				expect( title ).not.toMatch( /\d\.\d\d|EUR/ );
			}
		);
	} );

	test( 'gives its script what to ask in a place that no author of a post can write to', async ( { people } ) => {
		const html = await pageOf( people, ( await aSentDocument( people.owner ) ).id );
		expect( html ).not.toMatch( /<div[^>]*\bcoffer-portal\b[^>]*data-wp-context/ );
		const data =
			/<script[^>]*id="wp-script-module-data-@wordpress\/interactivity"[^>]*>(.*?)<\/script>/s.exec(
				html
			)?.[ 1 ] ?? '';
		expect( JSON.parse( data ) ).toMatchObject( {
			config: {
				'coffer/portal': {
					version: expect.any( String ),
					state: 'open',
					statusUrl: expect.stringContaining( 'portal/status' ),
					seen: {
						url: expect.stringContaining( 'portal/seen' ),
						issued_at: expect.any( Number ),
						signature: expect.any( String ),
					},
				},
			},
		} );
	} );

	test( 'asks the status about the version that it shows', async ( { people } ) => {
		const { url } = await copyLink( people.owner, ( await aSentDocument( people.owner ) ).id );
		const version = /"version":"([^"]+)"/.exec( ( await people.anonymous.page( url ) ).text )?.[ 1 ] ?? '';
		const status = await people.anonymous.rest( 'GET', '/portal/status', {
			headers: { 'coffer-portal-token': tokenIn( url ), 'if-none-match': `"${ version }"` },
		} );
		expect( status.status ).toBe( 304 );
	} );

	test( 'is a neutral page once the document is void', async ( { people } ) => {
		const sent = await aSentDocument( people.owner );
		const { url } = await copyLink( people.owner, sent.id );
		await voidDocument( people.owner, sent );
		const answer = await people.anonymous.page( url );
		expect( answer.status ).toBe( 403 );
		expect( textOf( answer.text ) ).toContain( 'This page is not available' );
		expect( answer.text ).not.toContain( sent.number );
	} );

	test( 'survives a plugin that breaks its view, and tells administrators only', async ( { people, site } ) => {
		const sent = await aSentDocument( people.owner );
		const { url } = await copyLink( people.owner, sent.id );
		await withMuPlugin(
			site,
			`ini_set( 'error_log', '/dev/null' ); add_filter( 'coffer_portal_view', fn ( $view ) => 'broken' );`,
			async () => {
				const customer = await people.anonymous.page( url );
				expect( customer.status ).toBe( 200 );
				expect( textOf( customer.text ) ).toContain( sent.number );
				const fault = 'a plugin failed in the filter coffer_portal_view';
				expect( textOf( customer.text ) ).not.toContain( fault );
				expect( textOf( sheet( ( await people.owner.page( url ) ).text ) ) ).toContain( fault );
			}
		);
	} );
} );

test.describe( 'The preview for staff', () => {
	test( 'says so, polls nothing and signs nothing', async ( { people } ) => {
		const draft = await aDraft( people.owner, { memo: 'Soon' } );
		const { url } = ( await people.owner.rest( 'POST', `/documents/${ draft.id }/portal-preview` ) ).body as {
			url: string;
		};
		const { status, text, headers } = await people.owner.page( url );
		expect( status ).toBe( 200 );
		expect( textOf( sheet( text ) ) ).toContain( 'Only you can see this page.' );
		expect( text ).not.toContain( 'statusUrl' );
		expect( text ).not.toContain( 'signature' );
		expect( headers[ 'x-frame-options' ] ).toBe( 'SAMEORIGIN' );
		expect( ( await people.anonymous.page( url ) ).status ).toBe( 403 );
		expect( ( await people.manager.page( url ) ).status ).toBe( 403 );
	} );

	test( 'is marked on a sent document too, whose own page is not', async ( { people } ) => {
		const sent = await aSentDocument( people.owner );
		const { url } = ( await people.viewer.rest( 'POST', `/documents/${ sent.id }/portal-preview` ) ).body as {
			url: string;
		};
		expect( textOf( ( await people.viewer.page( url ) ).text ) ).toContain( 'does not count as a view' );
		expect( textOf( await pageOf( people, sent.id ) ) ).not.toContain( 'Only you can see' );
	} );
} );

test.describe( 'The portal block on an ordinary page', () => {
	test( 'shows visitors nothing, and people who write pages what it needs', async ( { people, site } ) => {
		const { id, path } = await site.php< { id: number; path: string } >(
			`$id = wp_insert_post( [ 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Ordinary', 'post_content' => '<!-- wp:coffer/portal /-->' ] ); return [ 'id' => $id, 'path' => get_permalink( $id ) ];`
		);
		try {
			expect( ( await people.anonymous.page( path ) ).text ).not.toContain( 'class="coffer-portal' );
			expect( ( await people.subscriber.page( path ) ).text ).not.toContain( 'coffer-portal-notice' );
			expect( textOf( ( await people.editor.page( path ) ).text ) ).toContain(
				'The Customer portal block shows nothing on this page.'
			);
		} finally {
			await site.php( 'wp_delete_post( $input, true ); return null;', id );
		}
	} );
} );

test.describe( 'A page and what changes behind it', () => {
	test( 'tells the page that money came in, and the page shows it', async ( { people } ) => {
		const sent = await send( people.owner, await aDraft( people.owner, { currency: 'USD' } ) );
		const token = tokenIn( ( await copyLink( people.owner, sent.id ) ).url );
		const status = async () =>
			( await people.anonymous.rest( 'GET', '/portal/status', { headers: { 'coffer-portal-token': token } } ) )
				.body as { version: string; state: string; balance_text: string };
		const before = await status();
		expect( before ).toMatchObject( { state: 'open', balance_text: '125.00 USD' } );
		await pay( people.owner, sent, 2_500 );
		const after = await status();
		expect( after ).toMatchObject( { state: 'partial', balance_text: '100.00 USD' } );
		expect( after.version ).not.toBe( before.version );
		const text = textOf( sheet( await pageOf( people, sent.id ) ) );
		for ( const shown of [ 'Partly paid', 'Payments so far', 'Payment by bank transfer', '25.00', '100.00 USD' ] ) {
			expect( text, shown ).toContain( shown );
		}
	} );
} );
