import { randomUUID } from 'node:crypto';
import type { ErrorCode } from '../../src/contract/names';
import type { Document } from '../../src/contract/types';
import { dateIn } from '../support/clock';
import { refused, succeed } from '../support/expectations';
import { changing, copyLink, pay, readDocument } from '../support/makers';
import { again, anInvoice, counting, move, paymentOn, settle } from '../support/money-moves';
import { expect, test } from '../support/money-site';
import { textOf } from '../support/html';
import { faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

test.describe( 'A payment that somebody records', () => {
	test( 'in part leaves the rest to pay, and a second one settles it', async ( { people } ) => {
		const sent = await anInvoice( people.owner, 1_000 );
		const partly = await pay( people.bookkeeper, sent, 400, { method: 'cash', reference: 'Till 7' } );
		expect( faultsOf( 'document', partly ) ).toEqual( [] );
		expect( partly ).toMatchObject( {
			payment_status: 'partial',
			balance: 600,
			paid: 400,
			total: 1_000,
			version: sent.version + 1,
			credit: 0,
		} );
		expect( partly.entries.at( -1 ) ).toMatchObject( {
			kind: 'payment_applied',
			amount: -400,
			source: 'cash',
			reference: 'Till 7',
		} );
		expect( paymentOn( partly ) ).toMatchObject( {
			method: 'cash',
			state: 'succeeded',
			amount: 400,
			applied: 400,
			refunded: 0,
			left: 0,
			received_on: dateIn( 0 ),
		} );
		const paid = await pay( people.bookkeeper, partly, 600 );
		expect( paid ).toMatchObject( { payment_status: 'paid', balance: 0, paid: 1_000 } );
		expect( counting( paid ).map( ( each ) => each.amount ) ).toEqual( [ 400, 600 ] );
		expect( await readDocument( people.bookkeeper, sent.id ) ).toEqual( paid );
	} );

	test( 'to the last unit settles it, and the customer reads that', async ( { people } ) => {
		const sent = await anInvoice( people.owner, 12_345 );
		const { url } = await copyLink( people.owner, sent.id );
		const paid = await settle( people.owner, sent );
		expect( paid ).toMatchObject( { payment_status: 'paid', balance: 0, paid: 12_345 } );
		expect( paid.facts.overdue ).toBe( false );
		const text = textOf( ( await people.anonymous.page( url ) ).text );
		expect( text ).toMatch( /paid/i );
		expect( text ).toMatch( /123[.,]45/ );
	} );

	test( 'of more than the balance is refused until somebody confirms; then the rest is the customer’s credit', async ( {
		people,
	} ) => {
		const sent = await anInvoice( people.owner, 1_000 );
		const body = { method: 'transfer', amount: 1_250 };
		refused( await move( people.owner, sent, 'payments', body ), 'excess_not_confirmed' );
		refused(
			await move( people.owner, sent, 'payments', { ...body, keep_excess: false } ),
			'excess_not_confirmed'
		);
		expect( await again( people.owner, sent ) ).toEqual( sent );
		const paid = succeed< Document >(
			await move( people.owner, sent, 'payments', { ...body, keep_excess: true } )
		);
		expect( paid ).toMatchObject( { payment_status: 'paid', balance: 0, paid: 1_000, credit: 250 } );
		expect( paymentOn( paid ) ).toMatchObject( { amount: 1_250, applied: 1_000, left: 250 } );
	} );

	test( 'of a settled invoice is refused, confirmed or not', async ( { people } ) => {
		const paid = await settle( people.owner, await anInvoice( people.owner, 100 ) );
		const answer = await move( people.owner, paid, 'payments', { method: 'cash', amount: 1, keep_excess: true } );
		expect( refused( answer, 'nothing_to_pay' ).data.verdict ).toEqual( paid.actions.record_payment );
	} );

	test( 'says which day it came, in the time zone of the site, and never a day to come', async ( { people } ) => {
		const sent = await anInvoice( people.owner, 1_000 );
		for ( const [ received_on, code ] of [
			[ dateIn( 1 ), 'date_in_future' ],
			[ '9999-12-31', 'date_in_future' ],
			[ '2026-02-30', 'invalid_date' ],
			[ '01/02/2026', 'invalid_date' ],
			[ 'yesterday', 'invalid_date' ],
			[ '', 'invalid_date' ],
		] as const ) {
			refused(
				await move( people.owner, sent, 'payments', { method: 'cash', amount: 1, received_on } ),
				code,
				'received_on'
			);
		}
		const today = await pay( people.owner, sent, 1, { received_on: dateIn( 0 ) } );
		const earlier = await pay( people.owner, today, 1, { received_on: dateIn( -400 ) } );
		expect( earlier.applications.map( ( each ) => each.payment?.received_on ) ).toEqual( [
			dateIn( 0 ),
			dateIn( -400 ),
		] );
	} );

	test( 'is in the currency of its invoice; another one cannot even be said', async ( { people } ) => {
		const sent = await anInvoice( people.owner, 1_000, { currency: 'JPY' } );
		refused(
			await move( people.owner, sent, 'payments', { method: 'cash', amount: 10, currency: 'EUR' } ),
			'unknown_field',
			'currency'
		);
		const partly = await pay( people.owner, sent, 10 );
		expect( paymentOn( partly ).currency ).toBe( 'JPY' );
		expect( partly.entries.map( ( entry ) => entry.currency ) ).toEqual( [ 'JPY', 'JPY' ] );
	} );

	test( 'leaves a trail with amount, method and person', async ( { people } ) => {
		const paid = await pay( people.bookkeeper, await anInvoice( people.owner, 1_000 ), 1_000, {
			method: 'cheque',
		} );
		const { body } = await people.viewer.rest( 'GET', `/documents/${ paid.id }/activity` );
		const events = body as { kind: string; sentence: string; actor: { name: string } }[];
		const recorded = events.find( ( event ) => event.kind === 'payment_recorded' );
		expect( recorded?.sentence ).toMatch( /10[.,]00.*cheque/is );
		expect( recorded?.actor.name ).toMatch( /bookkeeper/i );
		expect( events.map( ( event ) => event.kind ) ).toContain( 'payment_applied' );
	} );
} );

test.describe( 'What is no payment', () => {
	const amounts: readonly ( readonly [ string, string, ErrorCode | ErrorCode[] ] )[] = [
		[ 'zero', '0', 'invalid_amount' ],
		[ 'less than zero', '-1', 'invalid_amount' ],
		[ 'one more than the largest', '9007199254740992', 'amount_out_of_range' ],
		[ 'a number of forty digits', '1'.repeat( 40 ), 'amount_out_of_range' ],
		[ '1e15', '1e15', 'invalid_amount' ],
		[ '1.5', '1.5', 'invalid_amount' ],
		[ 'text', '"100"', 'invalid_amount' ],
		[ 'other digits', '"١٠٠"', 'invalid_amount' ],
		[ 'hexadecimal', '"0x10"', 'invalid_amount' ],
		[ 'null', 'null', 'invalid_amount' ],
		[ 'true', 'true', 'invalid_amount' ],
		[ 'a list', '[1]', 'invalid_amount' ],
	];
	for ( const [ what, json, code ] of amounts ) {
		test( `an amount of ${ what } is refused, and nothing changes`, async ( { people } ) => {
			const sent = await anInvoice( people.owner, 1_000 );
			const answer = await people.owner.rest( 'POST', `/documents/${ sent.id }/payments`, {
				headers: changing( sent ),
				body: `{"method":"cash","keep_excess":true,"amount":${ json }}`,
			} );
			refused( answer, code, 'amount' );
			expect( await again( people.owner, sent ) ).toEqual( sent );
		} );
	}

	test( 'a thousand billion is refused as more than is owed, and kept exactly when confirmed', async ( {
		people,
	} ) => {
		const sent = await anInvoice( people.owner, 1 );
		const amount = 1_000_000_000_000_000;
		refused( await move( people.owner, sent, 'payments', { method: 'cash', amount } ), 'excess_not_confirmed' );
		const paid = await pay( people.owner, sent, amount, { keep_excess: true } );
		expect( paymentOn( paid ) ).toMatchObject( { amount, applied: 1, left: amount - 1 } );
		expect( paid.credit ).toBe( amount - 1 );
	} );

	test( 'something that is missing, unknown or misspelt is refused by its name', async ( { people } ) => {
		const sent = await anInvoice( people.owner, 1_000 );
		for ( const [ body, code, field ] of [
			[ {}, 'invalid_input', 'method' ],
			[ { method: 'cash' }, 'invalid_amount', 'amount' ],
			[ { method: 'beads', amount: 1 }, 'invalid_input', 'method' ],
			[ { method: 'cash', amount: 1, state: 'pending' }, 'unknown_field', 'state' ],
			[ { method: 'cash', amount: 1, payment_status: 'paid' }, 'unknown_field', 'payment_status' ],
			[ { method: 'cash', amount: 1, reference: 'x'.repeat( 191 ) }, 'text_too_long', 'reference' ],
			[ { method: 'cash', amount: 1, keep_excess: 'yes' }, 'invalid_input', 'keep_excess' ],
		] as const ) {
			refused( await move( people.owner, sent, 'payments', body ), [ code, 'invalid_input' ], field );
		}
		expect( await again( people.owner, sent ) ).toEqual( sent );
	} );

	test( 'a draft, a quote, a void invoice and a credit note cannot be paid', async ( { people } ) => {
		for ( const make of [
			() => anInvoice( people.owner, 100, { kind: 'quote' } ),
			() => anInvoice( people.owner, 100, { kind: 'credit_note' } ),
		] ) {
			const document = await make();
			const answer = await move( people.owner, document, 'payments', { method: 'cash', amount: 1 } );
			expect( refused( answer, 'wrong_state' ).data.verdict ).toEqual( document.actions.record_payment );
		}
		refused(
			await move( people.owner, { id: 999_999_999, version: 1 }, 'payments', { method: 'cash', amount: 1 } ),
			'not_found'
		);
	} );
} );

test.describe( 'Who records a payment', () => {
	test( 'needs to be allowed to', async ( { people } ) => {
		const sent = await anInvoice( people.owner, 1_000 );
		const body = { method: 'cash', amount: 1 };
		for ( const user of [ 'viewer', 'editor', 'subscriber' ] as const ) {
			refused( await move( people[ user ], sent, 'payments', body ), 'role_may_not' );
		}
		refused( await move( people.anonymous, sent, 'payments', body ), 'not_signed_in' );
		expect( await again( people.owner, sent ) ).toEqual( sent );
		for ( const user of [ 'bookkeeper', 'manager', 'owner' ] as const ) {
			succeed( await move( people[ user ], await again( people.owner, sent ), 'payments', body ) );
		}
	} );

	test( 'and saw an older state is told so, with the version there is', async ( { people } ) => {
		const sent = await anInvoice( people.owner, 1_000 );
		const partly = await pay( people.owner, sent, 1_000 );
		const error = refused(
			await move( people.bookkeeper, sent, 'payments', { method: 'cash', amount: 1_000 } ),
			'version_conflict'
		);
		expect( error.data.current_version ).toBe( partly.version );
		expect( await again( people.owner, sent ) ).toEqual( partly );
	} );

	test( 'sends it twice with one key, and it is one payment with one answer', async ( { people } ) => {
		const sent = await anInvoice( people.owner, 1_000 );
		const key = randomUUID();
		const body = { method: 'cash', amount: 300 };
		const first = await move( people.owner, sent, 'payments', body, key );
		const second = await move( people.owner, sent, 'payments', body, key );
		expect( succeed( second ) ).toEqual( succeed( first ) );
		expect( await again( people.owner, sent ) ).toMatchObject( { balance: 700, paid: 300 } );
	} );

	test( 'uses a key for something else is refused, and may use it after a refusal', async ( { people } ) => {
		const sent = await anInvoice( people.owner, 1_000 );
		const other = await anInvoice( people.owner, 1_000 );
		const key = randomUUID();
		const body = { method: 'cash', amount: 300 };
		refused(
			await move( people.owner, sent, 'payments', { ...body, amount: 2_000 }, key ),
			'excess_not_confirmed'
		);
		const partly = succeed< Document >( await move( people.owner, sent, 'payments', body, key ) );
		refused(
			await move( people.owner, sent, 'payments', { ...body, amount: 301 }, key ),
			'idempotency_key_reused'
		);
		refused(
			await move( people.owner, sent, 'payments', { ...body, reference: 'Two' }, key ),
			'idempotency_key_reused'
		);
		refused( await move( people.owner, partly, 'payments', body, key ), 'idempotency_key_reused' );
		refused( await move( people.owner, other, 'payments', body, key ), 'idempotency_key_reused' );
		refused( await move( people.bookkeeper, sent, 'payments', body, key ), 'idempotency_key_reused' );
		expect( await again( people.owner, sent ) ).toEqual( partly );
	} );

	test( 'says the version seen and a key, or is refused', async ( { people } ) => {
		const sent = await anInvoice( people.owner, 1_000 );
		const { 'if-match': version = '', 'idempotency-key': key = '' } = changing( sent );
		const ask = ( headers: Record< string, string > ) =>
			people.owner.rest( 'POST', `/documents/${ sent.id }/payments`, {
				headers,
				body: { method: 'cash', amount: 1 },
			} );
		refused( await ask( { 'idempotency-key': key } ), 'version_missing' );
		refused( await ask( { 'if-match': version } ), 'idempotency_key_missing' );
		refused( await ask( { 'if-match': version, 'idempotency-key': 'short' } ), 'idempotency_key_missing' );
		expect( await again( people.owner, sent ) ).toEqual( sent );
	} );
} );
