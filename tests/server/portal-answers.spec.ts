import type { ActivityEvent, Document, Task } from '../../src/contract/types';
import { day, laterBy } from '../support/clock';
import { randomToken } from '../support/dead-links';
import { refused, succeed } from '../support/expectations';
import { aDraft, aLink, aSentDocument, copyLink, readDocument, tokenIn } from '../support/makers';
import { anInvoice, correctionOf, move } from '../support/money-moves';
import { expect, test } from '../support/money-site';
import { post, proofIn, say } from '../support/page-forms';
import type { Person } from '../support/people';
import { comparable } from '../support/requests';
import { withSettings } from '../support/settings';
import { faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';
import { dumpTables } from '../support/tables';

soundAtTheEnd();

async function tasks( by: Person, { id }: Pick< Document, 'id' > ): Promise< Task[] > {
	const found = succeed< Task[] >( await by.rest( 'GET', `/documents/${ id }/tasks` ) );
	expect( found.flatMap( ( task ) => faultsOf( 'task', task ) ) ).toEqual( [] );
	return found;
}

async function sentences( by: Person, { id }: Pick< Document, 'id' >, kind: string ): Promise< string[] > {
	return succeed< ActivityEvent[] >( await by.rest( 'GET', `/documents/${ id }/activity` ) )
		.filter( ( event ) => event.kind === kind )
		.map( ( event ) => event.sentence );
}

async function aQuote( owner: Person ): Promise< { quote: Document; url: string } > {
	const quote = await aSentDocument( owner, { kind: 'quote' } );
	return { quote, url: ( await copyLink( owner, quote.id ) ).url };
}

test.describe( 'A customer answers a quote on their page, without JavaScript', () => {
	for ( const [ form, workflow ] of [
		[ 'accept', 'accepted' ],
		[ 'decline', 'declined' ],
	] as const ) {
		test( `${ form }: with name and note, once, and staff see it at once`, async ( { people } ) => {
			const { quote, url } = await aQuote( people.owner );
			const answer = await say( people.anonymous, url, form, {
				name: 'Jo Müller',
				note: 'Please begin in May.',
			} );
			expect( answer.status ).toBe( 303 );
			expect( answer.headers.location ).toBe( `${ url }?coffer_done=${ workflow }` );
			expect( answer.headers[ 'cache-control' ] ).toContain( 'no-store' );
			const decided = await readDocument( people.viewer, quote.id );
			expect( faultsOf( 'document', decided ) ).toEqual( [] );
			expect( decided ).toMatchObject( { workflow, decision: { by: 'Jo Müller', by_customer: true } } );
			expect( ( await sentences( people.viewer, quote, `quote_${ workflow }_online` ) ).join() ).toMatch(
				/Jo Müller.*Please begin in May\./
			);
			const after = await people.anonymous.page( `${ url }?coffer_done=${ workflow }` );
			expect( after.text ).toContain( 'Jo Müller' );
			expect( after.text ).toContain( 'Your answer has arrived' );
			expect( after.text ).not.toContain( 'Accept this quote' );
			for ( const other of [ 'accept', 'decline' ] ) {
				const { status } = await post( people.anonymous, url, {
					...proofIn( after.text ),
					offer: '0'.repeat( 64 ),
					coffer_do: other,
					name: 'Somebody else',
				} );
				expect( status ).toBe( 422 );
			}
			expect( await readDocument( people.viewer, quote.id ) ).toEqual( decided );
		} );
	}

	test( 'two answers at the same moment are one', async ( { people } ) => {
		const { quote, url } = await aQuote( people.owner );
		const proof = proofIn( ( await people.anonymous.page( url ) ).text );
		const answers = await Promise.all(
			[ 'accept', 'decline', 'accept', 'decline' ].map( ( form ) =>
				post( people.anonymous, url, { ...proof, coffer_do: form, name: `${ form } it` } )
			)
		);
		expect( answers.filter( ( { status } ) => status === 303 ) ).toHaveLength( 1 );
		const { workflow } = await readDocument( people.owner, quote.id );
		const events = [
			...( await sentences( people.owner, quote, 'quote_accepted_online' ) ),
			...( await sentences( people.owner, quote, 'quote_declined_online' ) ),
		];
		expect( events ).toHaveLength( 1 );
		expect( [ 'accepted', 'declined' ] ).toContain( workflow );
	} );

	test( 'says what is wrong, keeps what was typed, and changes nothing', async ( { people, site } ) => {
		const { quote, url } = await aQuote( people.owner );
		const { text } = await people.anonymous.page( url );
		const good = { ...proofIn( text ), coffer_do: 'accept', name: 'Jo', note: 'Keep this <b>note</b> [gallery]' };
		const before = await dumpTables( site );
		const without = await post( people.anonymous, url, { ...good, name: ' ' } );
		expect( without.status ).toBe( 422 );
		expect( without.text ).toContain( 'Write your name.' );
		expect( without.text ).toMatch( /name="name"[^>]*aria-invalid="true"/ );
		expect( without.text ).toContain( '&lt;b&gt;note&lt;/b&gt; &#x5b;gallery&#x5d;' );
		for ( const [ wrong, says ] of [
			[ { signature: '0'.repeat( 64 ) }, 'open for too long' ],
			[ { issued_at: '1' }, 'open for too long' ],
			[ { issued_at: 'soon' }, 'open for too long' ],
			[ { offer: '0'.repeat( 64 ) }, 'changed since' ],
			[ { name: 'x'.repeat( 191 ) }, 'too long' ],
		] as const ) {
			const answer = await post( people.anonymous, url, { ...good, ...wrong } );
			expect( answer.status, JSON.stringify( wrong ) ).toBe( 422 );
			expect( answer.text ).toContain( says );
		}
		// Another site's form, and staff who look at the page of a customer.
		expect( ( await post( people.anonymous, url, good, { origin: 'https://evil.example' } ) ).status ).toBe( 200 );
		expect( ( await say( people.owner, url, 'accept', { name: 'Boss' } ) ).status ).toBe( 422 );
		expect( await dumpTables( site ) ).toEqual( before );
		expect( ( await readDocument( people.owner, quote.id ) ).workflow ).toBe( 'sent' );
	} );

	test( 'not to a quote that was corrected meanwhile, nor after its last day', async ( { people, site } ) => {
		const { quote, url } = await aQuote( people.owner );
		const old = proofIn( ( await people.anonymous.page( url ) ).text );
		const corrected = succeed< Document >(
			await move( people.owner, quote, 'correction', correctionOf( quote, { memo: 'Now with delivery' } ) )
		);
		const answer = await post( people.anonymous, url, { ...old, coffer_do: 'accept', name: 'Jo' } );
		expect( answer.status ).toBe( 422 );
		expect( answer.text ).toContain( 'changed since' );
		await laterBy( site, 400 * day, async () => {
			const late = await say( people.anonymous, url, 'accept', { name: 'Jo', offer: '0'.repeat( 64 ) } );
			expect( late.status ).not.toBe( 303 );
		} );
		expect( ( await readDocument( people.owner, quote.id ) ).workflow ).toBe( corrected.workflow );
	} );

	test( 'only through a link that lets its holder do more than see', async ( { people } ) => {
		const { quote } = await aQuote( people.owner );
		const link = await aLink( people.owner, quote.id, { scope: 'view' } );
		const { url } = succeed< { url: string } >(
			await people.owner.rest( 'POST', `/portal-links/${ link.id }/address`, { body: { purpose: 'copy' } } )
		);
		const answer = await say( people.anonymous, url, 'accept', { name: 'Jo', offer: '0'.repeat( 64 ) } );
		expect( answer.status ).toBe( 200 );
		expect( ( await readDocument( people.owner, quote.id ) ).workflow ).toBe( 'sent' );
	} );
} );

test.describe( 'A customer says something on their page', () => {
	test( 'a question, a day, that it is not theirs: each is a fact and a task, and moves nothing', async ( {
		people,
	} ) => {
		const invoice = await anInvoice( people.owner, 5_000 );
		const { url } = await copyLink( people.owner, invoice.id );
		const promised = new Date( Date.now() + 5 * day * 1000 ).toISOString().slice( 0, 10 );
		const said = [
			await say( people.anonymous, url, 'question', {
				text: 'Is this <script>alert(1)</script> with tax?',
				name: 'Ann',
			} ),
			await say( people.anonymous, url, 'promise', { day: promised, text: '' } ),
			await say( people.anonymous, url, 'not_mine', { text: 'We never ordered this.' } ),
		];
		expect( said.map( ( { headers } ) => String( headers.location ).split( '=' ).pop() ) ).toEqual( [
			'asked',
			'promised',
			'denied',
		] );
		const found = await tasks( people.viewer, invoice );
		expect( found.map( ( { kind, state, day: on } ) => [ kind, state, on ] ) ).toEqual( [
			[ 'not_mine', 'open', null ],
			[ 'promise', 'open', promised ],
			[ 'question', 'open', null ],
		] );
		expect( found[ 2 ] ).toMatchObject( { from: 'Ann', text: 'Is this <script>alert(1)</script> with tax?' } );
		expect( await sentences( people.viewer, invoice, 'customer_asked' ) ).toHaveLength( 1 );
		expect( await sentences( people.viewer, invoice, 'customer_promised' ) ).toHaveLength( 1 );
		expect( await sentences( people.viewer, invoice, 'customer_denied' ) ).toHaveLength( 1 );
		const after = await readDocument( people.viewer, invoice.id );
		expect( after ).toMatchObject( { version: invoice.version, balance: 5_000, payment_status: 'unpaid' } );
		expect( after.facts.disputed ).toBe( false );

		const [ task ] = found;
		const done = succeed< Task >(
			await people.bookkeeper.rest( 'POST', `/tasks/${ task?.id }/done`, {
				headers: { 'if-match': String( task?.version ) },
				body: { note: 'Called them; it is theirs after all.' },
			} )
		);
		expect( done ).toMatchObject( { state: 'done', done_note: 'Called them; it is theirs after all.' } );
		refused(
			await people.owner.rest( 'POST', `/tasks/${ task?.id }/done`, {
				headers: { 'if-match': String( done.version ) },
				body: {},
			} ),
			'task_is_done'
		);
		expect( ( await tasks( people.viewer, invoice ) ).map( ( { kind } ) => kind ) ).toEqual( [
			'promise',
			'question',
			'not_mine',
		] );
	} );

	test( 'what cannot be right is said, and nothing is lost', async ( { people } ) => {
		const invoice = await anInvoice( people.owner, 5_000 );
		const { url } = await copyLink( people.owner, invoice.id );
		for ( const [ form, fields, says ] of [
			[ 'question', { text: '  ' }, 'Write what you want to say.' ],
			[ 'promise', { text: 'Soon' }, 'Say on which day' ],
			[ 'promise', { day: '2020-01-01', text: 'Soon' }, 'within a year' ],
			[ 'promise', { day: '9999-01-01', text: 'Soon' }, 'within a year' ],
			[ 'promise', { day: 'tomorrow', text: 'Soon' }, 'does not exist' ],
			[ 'not_mine', { text: 'x'.repeat( 2_001 ) }, 'too long' ],
		] as const ) {
			const answer = await say( people.anonymous, url, form, fields );
			expect( answer.status, form ).toBe( 422 );
			expect( answer.text ).toContain( says );
			expect( answer.text ).toMatch( /<details class="coffer-portal__fold"[^>]* open>/ );
		}
		expect( await tasks( people.owner, invoice ) ).toEqual( [] );
	} );

	test( 'not without end', async ( { people } ) => {
		const invoice = await anInvoice( people.owner, 5_000 );
		const { url } = await copyLink( people.owner, invoice.id );
		const codes = [];
		for ( let each = 0; each < 7; each++ ) {
			codes.push( ( await say( people.anonymous, url, 'question', { text: `Question ${ each }` } ) ).status );
		}
		expect( codes ).toEqual( [ 303, 303, 303, 303, 303, 422, 422 ] );
		expect( await tasks( people.owner, invoice ) ).toHaveLength( 5 );
	} );

	test( 'nothing where the owner takes no questions', async ( { people } ) => {
		const invoice = await anInvoice( people.owner, 5_000 );
		const { url } = await copyLink( people.owner, invoice.id );
		const proof = proofIn( ( await people.anonymous.page( url ) ).text );
		await withSettings( people.owner, { portal: { parts: [ 'items' ] } }, async () => {
			const { text } = await people.anonymous.page( url );
			expect( text ).not.toContain( 'Ask a question' );
			expect( text ).not.toContain( 'Questions?' );
			for ( const form of [ 'question', 'not_mine' ] ) {
				const answer = await post( people.anonymous, url, { ...proof, coffer_do: form, text: 'Why?' } );
				expect( answer.status, form ).toBe( 422 );
			}
		} );
		expect( await tasks( people.owner, invoice ) ).toEqual( [] );
	} );
} );

test.describe( 'Somebody with a dead link asks for a fresh one', () => {
	test( 'the answer is the same for every token, and only a real one becomes a task, once', async ( {
		people,
		site,
	} ) => {
		const invoice = await anInvoice( people.owner, 5_000 );
		const { url, link } = await copyLink( people.owner, invoice.id );
		succeed(
			await people.owner.rest( 'POST', `/portal-links/${ link.id }/revoke`, {
				headers: { 'if-match': String( link.version ) },
				body: { reason: 'Forwarded' },
			} )
		);
		const token = tokenIn( url );
		const ask = ( secret: string ) => post( people.anonymous, `/portal/${ secret }`, { coffer_do: 'fresh_link' } );
		const unknown = randomToken();
		const [ stranger, real ] = [ await ask( unknown ), await ask( token ) ];
		expect( real.status ).toBe( 303 );
		expect( comparable( { ...real, headers: { ...real.headers, location: '' } } ) ).toEqual(
			comparable( { ...stranger, headers: { ...stranger.headers, location: '' } } )
		);
		expect( String( real.headers.location ).replace( token, '' ) ).toBe(
			String( stranger.headers.location ).replace( unknown, '' )
		);
		const [ here, there ] = await Promise.all(
			[ token, unknown ].map( ( secret ) =>
				people.anonymous.page( `/portal/${ secret }?coffer_done=fresh_link` )
			)
		);
		expect( comparable( here as never ) ).toEqual( comparable( there as never ) );
		expect( here?.text ).toContain( 'address that they have on file' );
		expect( here?.text ).not.toContain( invoice.number );
		await ask( token );
		expect( ( await tasks( people.owner, invoice ) ).map( ( { kind } ) => kind ) ).toEqual( [ 'fresh_link' ] );
		expect( await sentences( people.owner, invoice, 'fresh_link_asked' ) ).toHaveLength( 1 );
		const queued = await site.php< number >(
			`global $wpdb; return (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->prefix}coffer_outbox WHERE topic = 'portal.fresh_link'" );`
		);
		expect( queued, 'nothing is sent unless the owner wants it' ).toBe( 0 );
	} );

	test( 'a page that no link could open is nobody’s task', async ( { people } ) => {
		const draft = await aDraft( people.owner );
		expect(
			( await post( people.anonymous, `/portal/${ randomToken() }`, { coffer_do: 'fresh_link' } ) ).status
		).toBe( 303 );
		expect( await tasks( people.owner, draft ) ).toEqual( [] );
	} );
} );
