import type { CreditSource, CreditTarget } from '../../src/contract/types';
import { refused, succeed } from '../support/expectations';
import { aCustomer, pay } from '../support/makers';
import {
	aCreditNote,
	again,
	anInvoice,
	anotherInvoice,
	apply,
	counting,
	leftOver,
	move,
	paying,
	paymentOn,
	settle,
	transfer,
	undo,
} from '../support/money-moves';
import { expect, test } from '../support/money-site';
import { faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

test.describe( 'Taking a payment off a document', () => {
	test( 'makes it owed again, keeps the money as credit, and says who did it and why', async ( { people } ) => {
		const paid = await settle( people.owner, await anInvoice( people.owner, 500 ) );
		const open = await undo( people.bookkeeper, paid, paying( paid ), 'Belongs to the March invoice' );
		expect( faultsOf( 'document', open ) ).toEqual( [] );
		expect( open ).toMatchObject( {
			payment_status: 'unpaid',
			balance: 500,
			paid: 0,
			credit: 500,
			version: paid.version + 1,
		} );
		expect( open.applications ).toHaveLength( 1 );
		expect( open.applications[ 0 ] ).toMatchObject( {
			undo_reason: 'Belongs to the March invoice',
			payment: { left: 500, applied: 0 },
		} );
		expect( open.applications[ 0 ]?.undone_by ).toMatch( /bookkeeper/i );
		expect( open.applications[ 0 ]?.actions.undo.allowed ).toBe( false );
		const { text } = await people.viewer.rest( 'GET', `/documents/${ paid.id }/activity` );
		expect( text ).toContain( 'Belongs to the March invoice' );
	} );

	test( 'needs a reason, happens once, and only to what is there', async ( { people } ) => {
		const paid = await settle( people.owner, await anInvoice( people.owner, 500 ) );
		const other = await settle( people.owner, await anotherInvoice( people.owner, paid, 300 ) );
		const { id } = paying( paid );
		refused(
			await move( people.owner, paid, 'undo', { application_id: id } ),
			[ 'invalid_input', 'text_missing' ],
			'reason'
		);
		refused(
			await move( people.owner, paid, 'undo', { application_id: id, reason: ' ' } ),
			'text_missing',
			'reason'
		);
		refused(
			await move( people.owner, paid, 'undo', { application_id: paying( other ).id, reason: 'x' } ),
			'not_found',
			'application_id'
		);
		refused( await move( people.viewer, paid, 'undo', { application_id: id, reason: 'x' } ), 'role_may_not' );
		expect( await again( people.owner, paid ) ).toEqual( paid );
		const open = await undo( people.owner, paid, { id } );
		refused( await move( people.owner, open, 'undo', { application_id: id, reason: 'x' } ), 'application_gone' );
	} );

	test( 'and putting it back, over and over, changes nothing in the end', async ( { people } ) => {
		let invoice = await settle( people.owner, await anInvoice( people.owner, 500 ) );
		const payment = paymentOn( invoice );
		for ( let round = 0; round < 3; round++ ) {
			invoice = await undo( people.owner, invoice, paying( invoice ) );
			invoice = await apply( people.owner, invoice, { source: 'payment', source_id: payment.id, amount: 200 } );
			invoice = await apply( people.owner, invoice, { source: 'payment', source_id: payment.id, amount: 300 } );
			expect( invoice ).toMatchObject( { payment_status: 'paid', balance: 0, credit: 0 } );
			invoice = await undo( people.owner, invoice, paying( invoice ) );
			invoice = await apply( people.owner, invoice, { source: 'payment', source_id: payment.id, amount: 200 } );
			invoice = await undo( people.owner, invoice, paying( invoice ) );
			invoice = await undo( people.owner, invoice, paying( invoice ) );
			invoice = await apply( people.owner, invoice, { source: 'payment', source_id: payment.id, amount: 500 } );
		}
		expect( paymentOn( invoice ) ).toMatchObject( { amount: 500, applied: 500, left: 0, refunded: 0 } );
	} );
} );

test.describe( 'Moving a payment to another document', () => {
	test( 'of the same customer pays that one, as far as it is open; the rest is credit', async ( { people } ) => {
		const wrong = await settle( people.owner, await anInvoice( people.owner, 500 ) );
		const right = await anotherInvoice( people.owner, wrong, 350 );
		const open = await transfer( people.bookkeeper, wrong, paying( wrong ), right );
		expect( open ).toMatchObject( { id: wrong.id, payment_status: 'unpaid', balance: 500, credit: 150 } );
		const paid = await again( people.owner, right );
		expect( paid ).toMatchObject( { payment_status: 'paid', balance: 0, version: right.version + 1 } );
		expect( paymentOn( paid ).id ).toBe( paymentOn( wrong ).id );
	} );

	test( 'works for credit notes too', async ( { people } ) => {
		const first = await anInvoice( people.owner, 500 );
		const note = await aCreditNote( people.owner, 200, { customer_id: first.customer_id } );
		const partly = await apply( people.owner, first, { source: 'credit_note', source_id: note.id, amount: 200 } );
		const second = await anotherInvoice( people.owner, first, 500 );
		await transfer( people.owner, partly, paying( partly ), second );
		expect( await again( people.owner, second ) ).toMatchObject( { balance: 300, payment_status: 'partial' } );
		expect( await again( people.owner, first ) ).toMatchObject( { balance: 500, payment_status: 'unpaid' } );
		expect( await again( people.owner, note ) ).toMatchObject( { balance: 0, payment_status: 'paid' } );
	} );

	test( 'never reaches another customer, another currency, or what is not open', async ( { people } ) => {
		const paid = await settle( people.owner, await anInvoice( people.owner, 500 ) );
		const settled = await settle( people.owner, await anotherInvoice( people.owner, paid, 1 ) );
		const read = async () =>
			Promise.all(
				[ paid, stranger, dollars, settled, quote, note ].map( ( each ) => again( people.owner, each ) )
			);
		const body = ( to_document_id: number ) => ( {
			application_id: paying( paid ).id,
			to_document_id,
			reason: 'x',
		} );
		const stranger = await anInvoice( people.owner, 500 );
		const dollars = await anotherInvoice( people.owner, paid, 500, { currency: 'USD' } );
		const quote = await anotherInvoice( people.owner, paid, 500, { kind: 'quote' } );
		const note = await aCreditNote( people.owner, 500, { customer_id: paid.customer_id } );
		const documents = await read();
		refused( await move( people.owner, paid, 'move', body( stranger.id ) ), 'other_customer' );
		refused( await move( people.owner, paid, 'move', body( dollars.id ) ), 'currency_mismatch' );
		refused( await move( people.owner, paid, 'move', body( settled.id ) ), 'nothing_to_pay' );
		refused( await move( people.owner, paid, 'move', body( paid.id ) ), 'wrong_state', 'to_document_id' );
		refused( await move( people.owner, paid, 'move', body( 999_999_999 ) ), 'not_found', 'to_document_id' );
		for ( const other of [ quote, note ] ) {
			refused( await move( people.owner, paid, 'move', body( other.id ) ), 'wrong_state' );
		}
		expect( await read() ).toEqual( documents );
	} );
} );

test.describe( 'Credit that a customer has left', () => {
	test( 'pays a later invoice in parts, and never more than there is', async ( { people } ) => {
		const paid = await pay( people.owner, await anInvoice( people.owner, 100 ), 400, { keep_excess: true } );
		const later = await anotherInvoice( people.owner, paid, 1_000 );
		expect( later.credit ).toBe( 300 );
		const { id } = paymentOn( paid );
		refused(
			await move( people.owner, later, 'apply', { source: 'payment', source_id: id, amount: 301 } ),
			'credit_exhausted'
		);
		const first = await apply( people.bookkeeper, later, { source: 'payment', source_id: id, amount: 200 } );
		expect( first ).toMatchObject( { balance: 800, credit: 100, payment_status: 'partial' } );
		refused(
			await move( people.owner, first, 'apply', { source: 'payment', source_id: id, amount: 101 } ),
			'credit_exhausted'
		);
		const second = await apply( people.owner, first, { source: 'payment', source_id: id, amount: 100 } );
		expect( second ).toMatchObject( { balance: 700, credit: 0, paid: 300 } );
		refused(
			await move( people.owner, second, 'apply', { source: 'payment', source_id: id, amount: 1 } ),
			'credit_exhausted'
		);
		expect( counting( second ) ).toHaveLength( 2 );
	} );

	test( 'pays no more than is owed', async ( { people } ) => {
		const paid = await pay( people.owner, await anInvoice( people.owner, 100 ), 900, { keep_excess: true } );
		const later = await anotherInvoice( people.owner, paid, 50 );
		refused(
			await move( people.owner, later, 'apply', {
				source: 'payment',
				source_id: paymentOn( paid ).id,
				amount: 51,
			} ),
			'nothing_to_pay'
		);
		expect( await again( people.owner, later ) ).toEqual( later );
	} );

	test( 'is nobody else’s, and not in another currency', async ( { people } ) => {
		const paid = await pay( people.owner, await anInvoice( people.owner, 100 ), 400, { keep_excess: true } );
		const note = await aCreditNote( people.owner, 100, { customer_id: paid.customer_id } );
		const stranger = await anInvoice( people.owner, 100 );
		const dollars = await anotherInvoice( people.owner, paid, 100, { currency: 'USD' } );
		for ( const source of [
			{ source: 'payment', source_id: paymentOn( paid ).id },
			{ source: 'credit_note', source_id: note.id },
		] ) {
			refused( await move( people.owner, stranger, 'apply', { ...source, amount: 1 } ), 'other_customer' );
			refused( await move( people.owner, dollars, 'apply', { ...source, amount: 1 } ), 'currency_mismatch' );
		}
		expect( stranger.credit ).toBe( 0 );
		expect( dollars.credit ).toBe( 0 );
		refused(
			await move( people.owner, dollars, 'apply', { source: 'payment', source_id: 999_999_999, amount: 1 } ),
			'not_found',
			'source_id'
		);
		refused(
			await move( people.owner, dollars, 'apply', { source: 'credit_note', source_id: stranger.id, amount: 1 } ),
			'not_found',
			'source_id'
		);
		refused(
			await move( people.owner, dollars, 'apply', { source: 'magic', source_id: 1, amount: 1 } ),
			'invalid_input',
			'source'
		);
		refused(
			await move( people.viewer, dollars, 'apply', { source: 'payment', source_id: 1, amount: 1 } ),
			'role_may_not'
		);
		expect( await again( people.owner, stranger ) ).toEqual( stranger );
	} );

	test( 'is listed with the reason where it cannot be used', async ( { people } ) => {
		const { id: customer_id } = await aCustomer( people.owner );
		const euros = await anInvoice( people.owner, 100, { customer_id } );
		const dollars = await anInvoice( people.owner, 100, { customer_id, currency: 'USD' } );
		const payment = await leftOver( people.owner, euros, 40 );
		const note = await aCreditNote( people.owner, 25, { customer_id, currency: 'USD' } );
		const sources = async ( id: number ) =>
			succeed< CreditSource[] >( await people.viewer.rest( 'GET', `/documents/${ id }/credit-sources` ) );
		const forEuros = await sources( euros.id );
		expect( forEuros.flatMap( ( each ) => faultsOf( 'credit-source', each ) ) ).toEqual( [] );
		expect(
			forEuros.map( ( each ) => [ each.source, each.id, each.left, each.currency, each.verdict.allowed ] )
		).toEqual( [
			[ 'payment', payment.id, 40, 'EUR', true ],
			[ 'credit_note', note.id, 25, 'USD', false ],
		] );
		expect( forEuros[ 1 ]?.verdict ).toMatchObject( {
			code: 'currency_mismatch',
			sentence: expect.stringMatching( /^\p{Lu}.+\.$/u ),
		} );
		expect( forEuros[ 1 ]?.label ).toContain( note.number ?? '?' );
		expect( ( await sources( dollars.id ) ).map( ( each ) => each.verdict.allowed ) ).toEqual( [ false, true ] );

		const targets = succeed< CreditTarget[] >(
			await people.viewer.rest( 'GET', `/documents/${ note.id }/credit-targets` )
		);
		expect( targets.flatMap( ( each ) => faultsOf( 'credit-target', each ) ) ).toEqual( [] );
		expect( targets.map( ( each ) => [ each.id, each.balance, each.version, each.verdict.allowed ] ) ).toEqual( [
			[ euros.id, 100, euros.version, false ],
			[ dollars.id, 100, dollars.version, true ],
		] );
		expect( targets[ 0 ]?.verdict.code ).toBe( 'currency_mismatch' );
	} );

	test( 'is not offered to anybody who may not see Money', async ( { people } ) => {
		const invoice = await anInvoice( people.owner, 100 );
		for ( const list of [ 'credit-sources', 'credit-targets' ] ) {
			refused( await people.editor.rest( 'GET', `/documents/${ invoice.id }/${ list }` ), 'role_may_not' );
			refused( await people.owner.rest( 'GET', `/documents/999999999/${ list }` ), 'not_found' );
		}
	} );
} );
