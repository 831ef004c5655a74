import type { Customer, Document, Settings, Task } from '../../src/contract/types';
import { succeed } from '../support/expectations';
import { decodeEntities, textOf } from '../support/html';
import { aCustomer, aDraft, aSentDocument, copyLink, readDocument, send } from '../support/makers';
import { expect, test } from '../support/money-site';
import { say } from '../support/page-forms';
import { withSettings } from '../support/settings';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

/** What people write when they mean harm, and what they write when they mean nothing by it. */
const payload = [
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(2)>',
	'"><svg/onload=alert(3)>',
	"' autofocus onfocus=alert(4) x='",
	'</script><script>alert(5)</script>',
	'</style><script>alert(6)</script>',
	'<!--<script>',
	'javascript:alert(7)',
	'[gallery] [caption]x[/caption] [embed]http://127.0.0.1/[/embed] [test_shout]',
	'INV--12 2x4 "quoted" it\'s 1/2 (c) ...',
	'<!-- wp:html --><b>block</b><!-- /wp:html -->',
	'&lt;b&gt; &amp; &#60;',
	'{{portal_link}} %s %1$s ${x} <?php echo 8; ?>',
	'http://elsewhere.example/',
].join( ' ' );

const marked = ( field: string ) => `${ field }: ${ payload }`;

/** Nothing of the payload is markup. */
function expectInert( html: string ): void {
	for ( const markup of [
		'<script>alert',
		'<img src=x',
		'<svg/onload',
		'<b>block',
		'<b>VAT',
		'<b>1</b>',
		'<!-- wp:html',
		'<?php echo 8',
		'</script><script>',
		'<!--<script>',
	] ) {
		expect( html, markup ).not.toContain( markup );
	}
	expect( html ).not.toMatch( /<[^>]*\son(error|load|focus)\s*=/i );
	// The page's own leads to a field that is wrong, or to what was just done.
	const others = html.replace( /(aria-describedby="[a-z_-]+-problem"|tabindex="-1") autofocus/g, '' );
	expect( others ).not.toMatch( /<[^>]*\sautofocus/i );
	expect( html ).not.toMatch( /href=["']?javascript:/i );
	expect( html ).not.toContain( 'href="http://elsewhere.example' );
}

test.describe.configure( { mode: 'serial' } );

test.describe( 'What people write is shown as they wrote it, and does nothing', () => {
	let sent: Document;
	let customer: Customer;
	let page: string;
	let preview: string;
	let before: Settings;

	test.beforeAll( async ( { people, site } ) => {
		before = succeed< Settings >( await people.owner.rest( 'GET', '/settings' ) );
		succeed(
			await people.owner.rest( 'PUT', '/settings', {
				headers: { 'if-match': String( before.version ) },
				body: {
					business_name: marked( 'seller' ).slice( 0, 190 ),
					business_address: marked( 'street' ),
					business_tax_id: '<b>1</b>[gallery] 2x4',
				},
			} )
		);
		customer = await aCustomer( people.owner, {
			name: marked( 'name' ).slice( 0, 190 ),
			phone: '<b>+1</b>',
			tax_id: '<script>alert(9)</script>',
			address: {
				line1: marked( 'line1' ).slice( 0, 190 ),
				line2: marked( 'line2' ).slice( 0, 190 ),
				city: '[gallery] 2x4 INV--12',
				region: '<img src=x onerror=alert(2)>',
				postcode: '"><script>1</script>',
			},
			notes: marked( 'notes' ),
		} );
		const draft = await aDraft( people.owner, {
			customer_id: customer.id,
			terms: marked( 'terms' ),
			memo: marked( 'memo' ),
			reference: marked( 'reference' ).slice( 0, 190 ),
			private_note: marked( 'note' ),
			lines: [
				{
					description: marked( 'line' ),
					quantity: 10_000,
					unit_price: 100,
					tax_name: '<b>VAT</b> [gallery] 2x4',
					tax_rate: 19_000,
				},
			],
		} );
		const open = async ( url: string, headers = {} ) => ( await people.anonymous.page( url, { headers } ) ).text;
		preview = await open(
			( ( await people.owner.rest( 'POST', `/documents/${ draft.id }/portal-preview` ) ).body as { url: string } )
				.url,
			people.owner.cookies
		);
		sent = await send( people.owner, draft );
		page = await open( ( await copyLink( people.owner, sent.id ) ).url );
		expect( site.url ).not.toBe( '' );
	} );

	test.afterAll( async ( { people } ) => {
		const now = succeed< Settings >( await people.owner.rest( 'GET', '/settings' ) );
		succeed(
			await people.owner.rest( 'PUT', '/settings', {
				headers: { 'if-match': String( now.version ) },
				body: {
					business_name: before.business_name,
					business_address: before.business_address,
					business_tax_id: before.business_tax_id,
				},
			} )
		);
	} );

	test( 'REST gives each text back as it came, as JSON', async ( { people } ) => {
		const answer = await people.owner.rest( 'GET', `/documents/${ sent.id }` );
		expect( answer.headers[ 'content-type' ] ).toMatch( /^application\/json/ );
		expect( answer.headers[ 'x-content-type-options' ] ).toBe( 'nosniff' );
		const document = await readDocument( people.owner, sent.id );
		expect( document.memo ).toBe( marked( 'memo' ) );
		expect( document.terms ).toBe( marked( 'terms' ) );
		expect( document.private_note ).toBe( marked( 'note' ) );
		expect( document.reference ).toBe( marked( 'reference' ).slice( 0, 190 ) );
		expect( document.lines[ 0 ] ).toMatchObject( {
			description: marked( 'line' ),
			tax_name: '<b>VAT</b> [gallery] 2x4',
		} );
		expect( document.customer?.name ).toBe( marked( 'name' ).slice( 0, 190 ) );
		expect( customer.notes ).toBe( marked( 'notes' ) );
		expect( customer.address.line1 ).toBe( marked( 'line1' ).slice( 0, 190 ) );
	} );

	test( 'the list, the activity and the settings do too', async ( { people } ) => {
		const list = await people.owner.rest( 'GET', `/documents?customer_id=${ customer.id }` );
		expect( ( list.body as Document[] )[ 0 ]?.customer_name ).toBe( marked( 'name' ).slice( 0, 190 ) );
		const settings = succeed< Settings >( await people.owner.rest( 'GET', '/settings' ) );
		expect( settings.business_address ).toBe( marked( 'street' ) );
	} );

	for ( const [ what, html ] of [
		[ 'the customer’s page', () => page ],
		[ 'the preview', () => preview ],
	] as const ) {
		test( `${ what } has none of it as markup`, () => {
			const raw = html();
			expect( textOf( raw ) ).toContain( 'memo:' );
			expectInert( raw );
		} );

		test( `${ what } shows every character of it`, () => {
			const text = textOf( html() );
			for ( const field of [ 'memo', 'terms', 'line', 'street' ] ) {
				expect( text, field ).toContain( marked( field ) );
			}
			for ( const field of [ 'name', 'seller', 'reference' ] ) {
				expect( text, field ).toContain( marked( field ).slice( 0, 190 ) );
			}
			expect( text ).toContain( '[gallery] 2x4 INV--12' );
			expect( text ).toContain( '<b>VAT</b> [gallery] 2x4' );
		} );

		test( `${ what } keeps notes of staff out`, () => {
			expect( decodeEntities( html() ) ).not.toMatch( /note: <script>|notes: </ );
		} );
	}

	test( 'JSON that the page carries for its script cannot end its script', () => {
		const blocks = [ ...page.matchAll( /<script\b[^>]*type=["']application\/json["'][^>]*>(.*?)<\/script>/gs ) ];
		for ( const [ , json = '' ] of blocks ) {
			expect( () => JSON.parse( json ) as unknown ).not.toThrow();
		}
	} );

	test( 'the number of the document is not changed by typography', () => {
		expect( textOf( page ) ).toContain( String( sent.number ) );
	} );

	test( 'the neutral page and the status carry none of it', async ( { people } ) => {
		const { url } = await copyLink( people.owner, sent.id );
		const token = /[\w-]{43}/.exec( url )?.[ 0 ] ?? '';
		const status = await people.anonymous.rest( 'GET', '/portal/status', {
			headers: { 'coffer-portal-token': token },
		} );
		expect( status.headers[ 'content-type' ] ).toMatch( /^application\/json/ );
		expect( status.text ).not.toContain( 'alert' );
		expect( ( await people.anonymous.page( '/portal/nothing' ) ).text ).not.toContain( 'alert(' );
	} );

	test( 'emoji, right-to-left and combining characters arrive whole', async ( { people } ) => {
		const memo = '👩‍👩‍👧‍👦 شركة المثال للتجارة — בדיקה e\u0301 Ω 中文 \u202Eabc\u202C 𝒳';
		const odd = await aDraft( people.owner, {
			memo,
			lines: [ { description: memo, quantity: 10_000, unit_price: 1 } ],
		} );
		const read = await readDocument( people.owner, odd.id );
		expect( read.memo ).toBe( memo );
		expect( read.lines[ 0 ]?.description ).toBe( memo );
		const { url } = await copyLink( people.owner, ( await send( people.owner, odd ) ).id );
		expect( textOf( ( await people.anonymous.page( url ) ).text ) ).toContain(
			'👩‍👩‍👧‍👦 شركة المثال للتجارة — בדיקה e\u0301 Ω 中文'
		);
	} );
} );

test.describe( 'What customers write on their page', () => {
	test( 'comes back as text to them and to staff, in fields and out of them', async ( { people } ) => {
		const quote = await aSentDocument( people.owner, { kind: 'quote' } );
		const { url } = await copyLink( people.owner, quote.id );
		const name = marked( 'by' ).slice( 0, 190 );
		const wrong = await say( people.anonymous, url, 'accept', { name: '', note: marked( 'note' ) } );
		expect( wrong.status ).toBe( 422 );
		expectInert( wrong.text );
		expect( decodeEntities( wrong.text ) ).toContain( marked( 'note' ) );
		expect( ( await say( people.anonymous, url, 'accept', { name, note: marked( 'note' ) } ) ).status ).toBe( 303 );
		const asked = await say( people.anonymous, url, 'question', { name, text: marked( 'question' ) } );
		expect( asked.status ).toBe( 303 );

		const { text } = await people.anonymous.page( url );
		expectInert( text );
		expect( textOf( text ) ).toContain( name );
		expect( ( await readDocument( people.owner, quote.id ) ).decision?.by ).toBe( name );
		const [ task ] = succeed< Task[] >( await people.owner.rest( 'GET', `/documents/${ quote.id }/tasks` ) );
		expect( [ task?.from, task?.text ] ).toEqual( [ name, marked( 'question' ) ] );
	} );

	test( 'and what owners call the page are text too', async ( { people } ) => {
		await withSettings( people.owner, { portal: { title: marked( 'title' ).slice( 0, 120 ) } }, async () => {
			const { url } = await copyLink( people.owner, ( await aSentDocument( people.owner ) ).id );
			const { text } = await people.anonymous.page( url );
			expectInert( text );
			const title = /<title>(.*?)<\/title>/s.exec( text )?.[ 1 ] ?? '';
			expect( textOf( title ) ).toContain( marked( 'title' ).slice( 0, 120 ) );
		} );
	} );
} );
