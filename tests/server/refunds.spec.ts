import { randomUUID } from 'node:crypto';
import type { Document } from '../../src/contract/types';
import { refused, succeed } from '../support/expectations';
import { pay } from '../support/makers';
import {
	again,
	anInvoice,
	anotherInvoice,
	apply,
	counting,
	credit,
	move,
	paying,
	paymentOn,
	refund,
	refundOf,
	settle,
	undo,
} from '../support/money-moves';
import { expect, test } from '../support/money-site';
import { faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

test.describe( 'A refund', () => {
	test( 'of a part, which the customer owes again', async ( { people } ) => {
		const paid = await settle( people.owner, await anInvoice( people.owner, 1_000 ) );
		const partly = await refund( people.manager, paid, {
			amount: 300,
			method: 'cash',
			reason: 'One lamp was broken',
		} );
		expect( faultsOf( 'document', partly ) ).toEqual( [] );
		expect( partly ).toMatchObject( {
			payment_status: 'partial',
			balance: 300,
			paid: 700,
			credit: 0,
			version: paid.version + 1,
		} );
		expect( partly.entries.at( -1 ) ).toMatchObject( { kind: 'refund', amount: 300, source: 'cash' } );
		expect( paymentOn( partly ) ).toMatchObject( {
			amount: 1_000,
			applied: 700,
			refunded: 300,
			left: 0,
			refunds: [ { amount: 300, method: 'cash', reason: 'One lamp was broken' } ],
		} );
		expect( counting( partly ).map( ( each ) => each.amount ) ).toEqual( [ 700 ] );
		const { text } = await people.viewer.rest( 'GET', `/documents/${ paid.id }/activity` );
		expect( text ).toContain( 'One lamp was broken' );
	} );

	test( 'of all of it, which the customer owes again, leaves the invoice unpaid', async ( { people } ) => {
		const paid = await settle( people.owner, await anInvoice( people.owner, 1_000 ) );
		const open = await refund( people.owner, paid );
		expect( open ).toMatchObject( { payment_status: 'unpaid', balance: 1_000, paid: 0 } );
		expect( open.actions.refund.allowed ).toBe( false );
	} );

	test( 'of all of it with a credit note in its place leaves the invoice refunded, and nothing is owed', async ( {
		people,
	} ) => {
		const paid = await settle( people.owner, await anInvoice( people.owner, 1_000 ) );
		const refunded = await refund( people.owner, paid, { outcome: 'credited' } );
		expect( refunded ).toMatchObject( { payment_status: 'refunded', balance: 0, credit: 0 } );
		expect( refunded.offspring ).toMatchObject( [ { kind: 'credit_note', workflow: 'sent', total: 1_000 } ] );
		expect( refunded.entries.map( ( entry ) => [ entry.kind, entry.amount ] ) ).toEqual( [
			[ 'issued', 1_000 ],
			[ 'payment_applied', -1_000 ],
			[ 'refund', 1_000 ],
			[ 'credit_applied', -1_000 ],
		] );
	} );

	test( 'of a part with a credit note in its place leaves the invoice partially refunded', async ( { people } ) => {
		const paid = await settle( people.owner, await anInvoice( people.owner, 1_000 ) );
		const partly = await refund( people.owner, paid, { amount: 250, outcome: 'credited' } );
		expect( partly ).toMatchObject( { payment_status: 'partially_refunded', balance: 0 } );
		const whole = await refund( people.owner, partly, { amount: 750, outcome: 'credited' } );
		expect( whole ).toMatchObject( { payment_status: 'refunded', balance: 0 } );
		expect( whole.offspring.map( ( note ) => note.total ) ).toEqual( [ 250, 750 ] );
	} );

	test( 'that was owed again and paid again leaves the invoice paid', async ( { people } ) => {
		const bounced = await refund(
			people.owner,
			await settle( people.owner, await anInvoice( people.owner, 1_000 ) ),
			{ reason: 'The cheque bounced' }
		);
		expect( await settle( people.owner, bounced ) ).toMatchObject( {
			payment_status: 'paid',
			balance: 0,
			paid: 1_000,
		} );
	} );

	test( 'is never more than the payment, in one go or in many', async ( { people } ) => {
		const paid = await settle( people.owner, await anInvoice( people.owner, 1_000 ) );
		refused(
			await move( people.owner, paid, 'refund', refundOf( paid, { amount: 1_001 } ) ),
			'refund_exceeds_payment'
		);
		expect( await again( people.owner, paid ) ).toEqual( paid );
		let invoice = paid;
		for ( const amount of [ 400, 400 ] ) {
			invoice = await refund( people.owner, invoice, { amount } );
		}
		refused(
			await move( people.owner, invoice, 'refund', refundOf( invoice, { amount: 201 } ) ),
			'refund_exceeds_payment'
		);
		invoice = await refund( people.owner, invoice, { amount: 200 } );
		refused( await move( people.owner, invoice, 'refund', refundOf( invoice, { amount: 1 } ) ), 'wrong_state' );
		expect( paymentOn( invoice ) ).toMatchObject( { refunded: 1_000, applied: 0, left: 0 } );
	} );

	test( 'does not touch another payment of the invoice', async ( { people } ) => {
		const two = await settle(
			people.owner,
			await pay( people.owner, await anInvoice( people.owner, 1_000 ), 400 )
		);
		const [ first, second ] = counting( two ).map( ( each ) => each.payment );
		refused(
			await move( people.owner, two, 'refund', refundOf( two, { payment_id: first?.id ?? 0, amount: 401 } ) ),
			'refund_exceeds_payment'
		);
		const partly = await refund( people.owner, two, { payment_id: first?.id ?? 0, amount: 400 } );
		expect( counting( partly ).map( ( each ) => [ each.payment?.id, each.amount ] ) ).toEqual( [
			[ second?.id, 600 ],
		] );
	} );

	test( 'of an over-payment takes the credit first, and the invoice stays paid', async ( { people } ) => {
		const paid = await pay( people.owner, await anInvoice( people.owner, 1_000 ), 1_300, { keep_excess: true } );
		const less = await refund( people.owner, paid, { amount: 200 } );
		expect( less ).toMatchObject( {
			payment_status: 'paid',
			balance: 0,
			paid: 1_000,
			credit: 100,
			version: paid.version + 1,
		} );
		expect( paymentOn( less ) ).toMatchObject( { refunded: 200, left: 100 } );
		const more = await refund( people.owner, less, { amount: 150 } );
		expect( more ).toMatchObject( { payment_status: 'partial', balance: 50, credit: 0 } );
	} );

	test( 'does not reach what the payment pays elsewhere', async ( { people } ) => {
		const paid = await pay( people.owner, await anInvoice( people.owner, 100 ), 400, { keep_excess: true } );
		const other = await anotherInvoice( people.owner, paid, 300 );
		await apply( people.owner, other, { source: 'payment', source_id: paymentOn( paid ).id, amount: 300 } );
		refused(
			await move( people.owner, paid, 'refund', refundOf( paid, { amount: 101 } ) ),
			'refund_exceeds_payment'
		);
		expect( await refund( people.owner, paid, { amount: 100 } ) ).toMatchObject( {
			balance: 100,
			payment_status: 'unpaid',
		} );
		expect( await again( people.owner, other ) ).toMatchObject( { balance: 0, payment_status: 'paid' } );
	} );

	test( 'of a payment that was taken off meanwhile gives back the credit that it became', async ( { people } ) => {
		const two = await settle(
			people.owner,
			await pay( people.owner, await anInvoice( people.owner, 1_000 ), 400 )
		);
		const first = paying( two );
		const open = await undo( people.owner, two, first );
		expect( open ).toMatchObject( { balance: 400, credit: 400 } );
		const action = open.applications.find( ( each ) => each.id === first.id )?.payment?.actions.refund;
		expect( action?.allowed ).toBe( true );
		const given = await refund( people.owner, open, { payment_id: first.payment?.id ?? 0, amount: 400 } );
		expect( given ).toMatchObject( { balance: 400, paid: 600, credit: 0, payment_status: 'partial' } );
		refused(
			await move(
				people.owner,
				given,
				'refund',
				refundOf( given, { payment_id: first.payment?.id ?? 0, amount: 1 } )
			),
			'refund_exceeds_payment'
		);
	} );

	test( 'in place of which no credit note fits any more is refused, and no money is given back', async ( {
		people,
	} ) => {
		const paid = await settle( people.owner, await anInvoice( people.owner, 1_000 ) );
		await credit( people.owner, paid );
		const now = await again( people.owner, paid );
		refused(
			await move( people.owner, now, 'refund', refundOf( now, { outcome: 'credited' } ) ),
			'credit_exceeds_invoice'
		);
		expect( await again( people.owner, paid ) ).toEqual( now );
	} );

	test( 'needs somebody who may, and a bookkeeper may not', async ( { people } ) => {
		const paid = await settle( people.owner, await anInvoice( people.owner, 1_000 ) );
		for ( const user of [ 'bookkeeper', 'viewer', 'editor' ] as const ) {
			refused( await move( people[ user ], paid, 'refund', refundOf( paid ) ), 'role_may_not' );
		}
		const seen = await again( people.bookkeeper, paid );
		expect( seen.actions.refund ).toMatchObject( { allowed: false, code: 'role_may_not' } );
		expect( seen.actions.refund.fixed_by ).toContain( 'Money manager' );
		expect( paymentOn( seen ).actions.refund ).toEqual( seen.actions.refund );
		expect( await again( people.owner, paid ) ).toEqual( paid );
	} );

	test( 'of nothing, of less than nothing, without a reason or of a stranger’s payment is refused', async ( {
		people,
	} ) => {
		const paid = await settle( people.owner, await anInvoice( people.owner, 1_000 ) );
		const stranger = await settle( people.owner, await anInvoice( people.owner, 1_000 ) );
		const ask = ( input: object ) => move( people.owner, paid, 'refund', { ...refundOf( paid ), ...input } );
		refused( await ask( { amount: 0 } ), 'invalid_amount', 'amount' );
		refused( await ask( { amount: -1 } ), 'invalid_amount', 'amount' );
		refused( await ask( { amount: 1_000_000_000_000_000 } ), 'refund_exceeds_payment' );
		refused( await ask( { amount: '5' } ), 'invalid_amount', 'amount' );
		refused( await ask( { reason: '  ' } ), 'text_missing', 'reason' );
		refused( await ask( { method: 'goats' } ), 'invalid_input', 'method' );
		refused( await ask( { outcome: 'forgotten' } ), 'invalid_input', 'outcome' );
		refused( await ask( { outcome: undefined } ), 'invalid_input', 'outcome' );
		refused( await ask( { payment_id: paymentOn( stranger ).id } ), 'not_found', 'payment_id' );
		expect( await again( people.owner, paid ) ).toEqual( paid );
	} );

	test( 'twice with one key is one refund', async ( { people } ) => {
		const paid = await settle( people.owner, await anInvoice( people.owner, 1_000 ) );
		const key = randomUUID();
		const input = refundOf( paid, { amount: 300, outcome: 'credited' } );
		const first = succeed< Document >( await move( people.owner, paid, 'refund', input, key ) );
		expect( succeed( await move( people.owner, paid, 'refund', input, key ) ) ).toEqual( first );
		refused(
			await move( people.owner, paid, 'refund', { ...input, outcome: 'owed' }, key ),
			'idempotency_key_reused'
		);
		refused( await move( people.owner, paid, 'refund', input ), 'version_conflict' );
		expect( paymentOn( await again( people.owner, paid ) ).refunds ).toHaveLength( 1 );
	} );
} );
