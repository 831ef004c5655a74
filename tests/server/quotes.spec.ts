import type { Document } from '../../src/contract/types';
import { at, dateIn } from '../support/clock';
import { refused, succeed } from '../support/expectations';
import { aDraft, aLine, changing, copyLink, send, voidDocument } from '../support/makers';
import { again, anAcceptedQuote, anInvoice, convert, decide, move } from '../support/money-moves';
import { expect, test } from '../support/money-site';
import { readSettings } from '../support/settings';
import { faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

const aQuote = { kind: 'quote' } as const;

test.describe( 'A quote', () => {
	for ( const decision of [ 'accepted', 'declined', 'expired' ] as const ) {
		test( `that was ${ decision } says so, owes nothing, and stays so`, async ( { people } ) => {
			const quote = await anInvoice( people.owner, 1_000, aQuote );
			expect(
				faultsOf( 'document', await decide( people.bookkeeper, quote, decision, 'On the telephone, Mr. Vos' ) )
			).toEqual( [] );
			const decided = await again( people.owner, quote );
			expect( decided ).toMatchObject( {
				workflow: decision,
				balance: 0,
				payment_status: 'unpaid',
				entries: [],
				number: quote.number,
				version: quote.version + 1,
			} );
			const { body } = await people.viewer.rest( 'GET', `/documents/${ quote.id }/activity` );
			expect( ( body as { kind: string }[] ).map( ( event ) => event.kind ) ).toContain( `quote_${ decision }` );
			if ( decision !== 'expired' ) {
				expect( JSON.stringify( body ) ).toContain( 'On the telephone, Mr. Vos' );
			}
			for ( const other of [ 'accepted', 'declined', 'expired' ] ) {
				refused( await move( people.owner, decided, 'decision', { decision: other } ), 'wrong_state' );
			}
			expect( await again( people.owner, quote ) ).toEqual( decided );
		} );
	}

	test( 'is decided by somebody who may send, with a word that there is', async ( { people } ) => {
		const quote = await anInvoice( people.owner, 1_000, aQuote );
		refused( await move( people.viewer, quote, 'decision', { decision: 'accepted' } ), 'role_may_not' );
		refused( await move( people.owner, quote, 'decision', { decision: 'void' } ), 'invalid_input', 'decision' );
		refused( await move( people.owner, quote, 'decision', {} ), 'invalid_input', 'decision' );
		refused(
			await move( people.owner, quote, 'decision', { decision: 'accepted', note: 'x'.repeat( 1_001 ) } ),
			'text_too_long',
			'note'
		);
		for ( const document of [
			await anInvoice( people.owner, 1 ),
			await aDraft( people.owner, aQuote ),
			await voidDocument( people.owner, await anInvoice( people.owner, 1, aQuote ) ),
		] ) {
			const answer = await move( people.owner, document, 'decision', { decision: 'accepted' } );
			expect( refused( answer, 'wrong_state' ).data.verdict ).toEqual( document.actions.accept );
		}
		expect( await again( people.owner, quote ) ).toEqual( quote );
	} );

	test( 'expires by itself after its last day, not on it, and not once it was answered', async ( {
		people,
		site,
	} ) => {
		const input = { ...aQuote, issue_date: '2027-05-01', due_date: '2027-05-31' };
		const open = await anInvoice( people.owner, 1_000, input );
		const answered = await anAcceptedQuote( people.owner, 1_000, input );
		const endless = await anInvoice( people.owner, 1_000, aQuote );
		const invoice = await anInvoice( people.owner, 1_000, { ...input, kind: 'invoice' } );
		const daily = () => site.php( `do_action( 'coffer_daily' );` );
		await at( site, '2027-05-31T23:59:59+02:00', daily );
		expect( ( await again( people.owner, open ) ).workflow ).toBe( 'sent' );
		await at( site, '2027-06-01T00:00:00+02:00', daily );
		const expired = await again( people.owner, open );
		expect( expired ).toMatchObject( { workflow: 'expired', version: open.version + 1 } );
		await at( site, '2027-06-02T00:00:00+02:00', daily );
		expect( ( await again( people.owner, open ) ).version ).toBe( expired.version );
		for ( const { id, version, workflow } of [ answered, endless, invoice ] ) {
			expect( await again( people.owner, { id } ) ).toMatchObject( { version, workflow } );
		}
		const { body } = await people.viewer.rest( 'GET', `/documents/${ open.id }/activity` );
		const event = ( body as { kind: string; actor: { kind: string } }[] ).find(
			( each ) => each.kind === 'quote_expired'
		);
		expect( event?.actor.kind ).toBe( 'system' );
	} );
} );

test.describe( 'An accepted quote', () => {
	test( 'becomes a draft invoice with the same customer and lines, linked both ways', async ( { people } ) => {
		const quote = await anAcceptedQuote( people.owner, 1_000, {
			memo: 'As discussed',
			terms: 'Half in advance',
			reference: 'PO-9',
			due_date: dateIn( 30 ),
			tax_mode: 'inclusive',
			discount_kind: 'percent',
			discount_value: 5_000,
			lines: [
				aLine( { unit_price: 12_345, quantity: 15_000, tax_rate: 21_000, tax_name: 'VAT' } ),
				aLine( { description: 'Travel', unit_price: 500, discount_kind: 'amount', discount_value: 100 } ),
			],
		} );
		const { default_due_days } = await readSettings( people.owner );
		const invoice = await convert( people.bookkeeper, quote );
		expect( faultsOf( 'document', invoice ) ).toEqual( [] );
		const {
			memo,
			terms,
			reference,
			tax_mode,
			discount_kind,
			discount_value,
			lines,
			totals,
			customer_id,
			currency,
			total,
		} = quote;
		expect( invoice ).toMatchObject( {
			kind: 'invoice',
			workflow: 'draft',
			number: null,
			issue_date: null,
			due_date: dateIn( default_due_days ),
			memo,
			terms,
			reference,
			tax_mode,
			discount_kind,
			discount_value,
			lines,
			totals,
			customer_id,
			currency,
			total,
		} );
		expect( invoice.origin ).toMatchObject( { id: quote.id, kind: 'quote', number: quote.number } );
		const after = await again( people.owner, quote );
		expect( after ).toMatchObject( {
			workflow: 'accepted',
			version: quote.version + 1,
			offspring: [ { id: invoice.id, kind: 'invoice', workflow: 'draft', number: null } ],
		} );
		const sent = await send( people.owner, invoice );
		expect( sent.number ).toMatch( /^INV-/ );
		expect( sent.balance ).toBe( total );
		expect( ( await again( people.owner, quote ) ).offspring ).toMatchObject( [
			{ id: invoice.id, number: sent.number, workflow: 'sent' },
		] );
	} );

	test( 'becomes one once; the second time is refused, and says which invoice there is', async ( { people } ) => {
		const quote = await anAcceptedQuote( people.owner, 1_000 );
		const key = changing( quote );
		const first = await people.owner.rest( 'POST', `/documents/${ quote.id }/convert`, { headers: key } );
		const invoice = succeed< Document >( first, 201 );
		expect(
			succeed( await people.owner.rest( 'POST', `/documents/${ quote.id }/convert`, { headers: key } ), 201 )
		).toEqual( invoice );
		refused( await move( people.owner, quote, 'convert' ), 'version_conflict' );
		const after = await again( people.owner, quote );
		const error = refused( await move( people.owner, after, 'convert' ), 'already_converted' );
		expect( error.data ).toMatchObject( { document_id: invoice.id, verdict: after.actions.convert } );
		expect( ( await again( people.owner, quote ) ).offspring ).toHaveLength( 1 );
	} );

	test( 'can become one again when the draft was thrown away, and not once it was sent', async ( { people } ) => {
		const quote = await anAcceptedQuote( people.owner, 1_000 );
		const draft = await convert( people.owner, quote );
		const { status } = await people.owner.rest( 'DELETE', `/documents/${ draft.id }`, {
			headers: { 'if-match': String( draft.version ) },
		} );
		expect( status ).toBe( 204 );
		const free = await again( people.owner, quote );
		expect( free ).toMatchObject( { offspring: [], actions: { convert: { allowed: true } } } );
		const second = await convert( people.owner, free );
		expect( second.id ).not.toBe( draft.id );
		await send( people.owner, second );
		refused( await move( people.owner, await again( people.owner, quote ), 'convert' ), 'already_converted' );
	} );

	test( 'is the only one that does', async ( { people } ) => {
		for ( const document of [
			await aDraft( people.owner, aQuote ),
			await anInvoice( people.owner, 1, aQuote ),
			await decide( people.owner, await anInvoice( people.owner, 1, aQuote ), 'declined' ),
			await anInvoice( people.owner, 1 ),
		] ) {
			const answer = await move( people.owner, document, 'convert' );
			expect( refused( answer, 'wrong_state' ).data.verdict ).toEqual( document.actions.convert );
		}
		refused( await move( people.viewer, await anAcceptedQuote( people.owner, 1 ), 'convert' ), 'role_may_not' );
	} );

	test( 'keeps its page, and its draft invoice has none', async ( { people } ) => {
		const quote = await anAcceptedQuote( people.owner, 1_000 );
		const { url } = await copyLink( people.owner, quote.id );
		const invoice = await convert( people.owner, quote );
		expect( ( await people.anonymous.page( url ) ).status ).toBe( 200 );
		refused(
			await people.owner.rest( 'POST', `/documents/${ invoice.id }/portal-link`, { body: { purpose: 'copy' } } ),
			'link_not_available'
		);
	} );
} );

test.describe( 'A copy', () => {
	test( 'is a draft like it, due as new ones are, without its number and history', async ( { people } ) => {
		const sent = await anInvoice( people.owner, 1_000, {
			memo: 'Monthly',
			private_note: 'Pays late',
			due_date: dateIn( 40 ),
		} );
		const { default_due_days } = await readSettings( people.owner );
		const copy = succeed< Document >( await move( people.bookkeeper, sent, 'duplicate' ), 201 );
		expect( copy ).toMatchObject( {
			kind: 'invoice',
			workflow: 'draft',
			number: null,
			issue_date: null,
			due_date: dateIn( default_due_days ),
			memo: 'Monthly',
			total: 1_000,
			balance: 0,
			origin: null,
			entries: [],
			customer_id: sent.customer_id,
		} );
		expect( await again( people.owner, sent ) ).toMatchObject( { version: sent.version, offspring: [] } );
	} );

	test( 'is not made of credit notes, nor by somebody who may not edit', async ( { people } ) => {
		const note = await anInvoice( people.owner, 1, { kind: 'credit_note' } );
		expect( refused( await move( people.owner, note, 'duplicate' ), 'wrong_state' ).data.verdict ).toEqual(
			note.actions.duplicate
		);
		refused( await move( people.viewer, await anInvoice( people.owner, 1 ), 'duplicate' ), 'role_may_not' );
	} );
} );
