import type { Document } from '../../src/contract/types';
import { dateIn } from '../support/clock';
import { refused, succeed } from '../support/expectations';
import { textOf } from '../support/html';
import { aCustomer, aDraft, aLine, aSentDocument, changing, copyLink, pay, voidDocument } from '../support/makers';
import { again, anInvoice, correct, correctionOf, credit, move, paying, settle, undo } from '../support/money-moves';
import { expect, test } from '../support/money-site';
import { faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

const priced = ( price: number ) => ( { lines: [ aLine( { unit_price: price } ) ] } );

test.describe( 'Correcting what was sent', () => {
	test( 'keeps number, day of issue and what was shown before; the difference is a ledger entry', async ( {
		people,
	} ) => {
		const sent = await aSentDocument( people.owner, { ...priced( 1_000 ), issue_date: dateIn( -3 ) } );
		const after = await correct( people.bookkeeper, sent, {
			...priced( 1_200 ),
			memo: 'With delivery',
			reason: 'Delivery was left out',
		} );
		expect( faultsOf( 'document', after ) ).toEqual( [] );
		expect( after ).toMatchObject( {
			number: sent.number,
			issue_date: sent.issue_date,
			sent_at: sent.sent_at,
			workflow: 'sent',
			total: 1_200,
			balance: 1_200,
			memo: 'With delivery',
			version: expect.any( Number ),
		} );
		expect( after.version ).toBeGreaterThan( sent.version );
		expect( after.entries.map( ( entry ) => [ entry.kind, entry.amount ] ) ).toEqual( [
			[ 'issued', 1_000 ],
			[ 'correction', 200 ],
		] );
		expect( after.revisions ).toMatchObject( [ { position: 1, total: 1_000, reason: 'Delivery was left out' } ] );
		expect( after.revisions[ 0 ]?.actor ).toMatch( /bookkeeper/i );
		const third = await correct( people.owner, after, priced( 900 ) );
		expect( third ).toMatchObject( { total: 900, balance: 900 } );
		expect( third.revisions.map( ( each ) => each.total ) ).toEqual( [ 1_000, 1_200 ] );
		const { body } = await people.viewer.rest( 'GET', `/documents/${ sent.id }/activity` );
		const sentence = ( body as { kind: string; sentence: string }[] ).findLast(
			( event ) => event.kind === 'document_corrected'
		)?.sentence;
		expect( sentence ).toMatch( /10[.,]00.*12[.,]00.*Delivery was left out/s );
	} );

	test( 'shows the customer the new one at once, under the same address', async ( { people } ) => {
		const sent = await aSentDocument( people.owner, {
			lines: [ aLine( { description: 'Seven lamps', unit_price: 77_700 } ) ],
		} );
		const { url } = await copyLink( people.owner, sent.id );
		expect( textOf( ( await people.anonymous.page( url ) ).text ) ).toContain( 'Seven lamps' );
		await correct( people.owner, sent, { lines: [ aLine( { description: 'Six lamps', unit_price: 66_600 } ) ] } );
		const text = textOf( ( await people.anonymous.page( url ) ).text );
		expect( text ).toContain( 'Six lamps' );
		expect( text ).toMatch( /666[.,]00/ );
		expect( text ).not.toContain( 'Seven lamps' );
		expect( text ).not.toContain( 'A slip of the pen' );
	} );

	test( 'keeps the words of before in the database, to the letter', async ( { people, site } ) => {
		const sent = await aSentDocument( people.owner, {
			lines: [ aLine( { description: 'Ünïcode „Lampe“ 💡', unit_price: 100 } ) ],
			memo: 'First',
		} );
		await correct( people.owner, sent, { ...priced( 50 ), memo: 'Second' } );
		const kept = await site.php< string >(
			`global $wpdb; return $wpdb->get_var( $wpdb->prepare( "SELECT snapshot FROM {$wpdb->prefix}coffer_revisions WHERE document_id = %d", $input ) );`,
			sent.id
		);
		expect( JSON.parse( kept ) ).toMatchObject( {
			memo: 'First',
			totals: { total: 100 },
			lines: [ { description: 'Ünïcode „Lampe“ 💡' } ],
		} );
	} );

	test( 'never leaves less than was paid, credited and written off', async ( { people } ) => {
		const partly = await pay( people.owner, await anInvoice( people.owner, 1_000 ), 400 );
		refused(
			await move( people.owner, partly, 'correction', correctionOf( partly, priced( 399 ) ) ),
			'below_paid'
		);
		expect( await again( people.owner, partly ) ).toEqual( partly );
		expect( await correct( people.owner, partly, priced( 400 ) ) ).toMatchObject( {
			balance: 0,
			payment_status: 'paid',
			paid: 400,
		} );
	} );

	test( 'never leaves less than its credit notes come to, also when they pay another invoice', async ( {
		people,
	} ) => {
		const invoice = await anInvoice( people.owner, 1_000 );
		await credit( people.owner, invoice, { mode: 'amount', amount: 600 } );
		const credited = await again( people.owner, invoice );
		const open = await undo( people.owner, credited, paying( credited ) );
		refused(
			await move( people.owner, open, 'correction', correctionOf( open, priced( 300 ) ) ),
			'credit_exceeds_invoice'
		);
		expect( await correct( people.owner, open, priced( 600 ) ) ).toMatchObject( { total: 600 } );
	} );

	test( 'of a paid invoice upwards asks for the rest', async ( { people } ) => {
		const paid = await settle( people.owner, await anInvoice( people.owner, 1_000 ) );
		expect( await correct( people.owner, paid, priced( 1_100 ) ) ).toMatchObject( {
			balance: 100,
			payment_status: 'partial',
			paid: 1_000,
		} );
	} );

	test( 'cannot change customer, currency or kind', async ( { people } ) => {
		const sent = await anInvoice( people.owner, 1_000 );
		const { id: customer_id } = await aCustomer( people.owner );
		for ( const change of [
			{ customer_id },
			{ customer_id: null },
			{ currency: 'USD' },
			{ kind: 'quote' as const },
		] ) {
			refused( await move( people.owner, sent, 'correction', correctionOf( sent, change ) ), 'customer_fixed' );
		}
		expect( await again( people.owner, sent ) ).toEqual( sent );
	} );

	test( 'is held to the rules of a draft, and more', async ( { people } ) => {
		const sent = await anInvoice( people.owner, 1_000 );
		const ask = ( change: object ) =>
			move( people.owner, sent, 'correction', { ...correctionOf( sent ), ...change } );
		refused( await ask( { lines: [] } ), 'lines_missing' );
		refused( await ask( { lines: [ aLine( { unit_price: -1 } ) ] } ), 'negative_total' );
		refused( await ask( { due_date: dateIn( -1 ) } ), 'due_before_issue', 'due_date' );
		refused( await ask( { due_date: '2026-02-30' } ), 'invalid_date', 'due_date' );
		refused( await ask( { reason: '  ' } ), 'text_missing', 'reason' );
		refused( await ask( { reason: undefined } ), [ 'invalid_input', 'text_missing' ], 'reason' );
		refused( await ask( { number: 'INV-1' } ), 'unknown_field', 'number' );
		refused( await ask( { balance: 0 } ), 'unknown_field', 'balance' );
		expect( await again( people.owner, sent ) ).toEqual( sent );
	} );

	test( 'works for quotes, whose ledger stays empty, and not for drafts, void documents and credit notes', async ( {
		people,
	} ) => {
		const quote = await anInvoice( people.owner, 1_000, { kind: 'quote' } );
		expect( await correct( people.owner, quote, priced( 800 ) ) ).toMatchObject( {
			total: 800,
			balance: 0,
			entries: [],
			number: quote.number,
		} );
		for ( const document of [
			await aDraft( people.owner ),
			await voidDocument( people.owner, await anInvoice( people.owner, 1 ) ),
			await anInvoice( people.owner, 1, { kind: 'credit_note' } ),
		] ) {
			const answer = await move( people.owner, document, 'correction', correctionOf( document ) );
			expect( refused( answer, [ 'wrong_state' ] ).data.verdict ).toEqual( document.actions.correct );
		}
	} );

	test( 'keeps the private note of somebody who may not see it', async ( { people } ) => {
		const sent = await aSentDocument( people.owner, { ...priced( 10 ), private_note: 'Pays late' } );
		expect( await correct( people.owner, sent, priced( 20 ) ) ).toMatchObject( { private_note: 'Pays late' } );
	} );

	test( 'needs somebody who may send, and what they saw', async ( { people } ) => {
		const sent = await anInvoice( people.owner, 1_000 );
		refused( await move( people.viewer, sent, 'correction', correctionOf( sent ) ), 'role_may_not' );
		const after = await correct( people.owner, sent, priced( 500 ) );
		refused(
			await move( people.owner, sent, 'correction', correctionOf( sent, priced( 400 ) ) ),
			'version_conflict'
		);
		const headers = changing( after );
		const body = correctionOf( after, priced( 400 ) );
		const first = succeed< Document >(
			await people.owner.rest( 'POST', `/documents/${ sent.id }/correction`, { headers, body } )
		);
		expect(
			succeed( await people.owner.rest( 'POST', `/documents/${ sent.id }/correction`, { headers, body } ) )
		).toEqual( first );
		expect( first.revisions ).toHaveLength( 2 );
	} );
} );
