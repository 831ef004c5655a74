import { randomUUID } from 'node:crypto';
import type { Document, PayState, PaymentAttempt, SettingsInput } from '../../src/contract/types';
import { refused, succeed } from '../support/expectations';
import { changing, pay, readDocument } from '../support/makers';
import { drainByProgram } from '../support/outbox';
import type { Person } from '../support/people';
import type { Answer } from '../support/requests';
import { changeSettings, readSettings } from '../support/settings';
import { soundAtTheEnd } from '../support/sound-ledger';
import { aBill, expect, lastAttempt, offer, payable, received, sessionOf, test } from '../support/stripe-site';

soundAtTheEnd();

const bank = {
	account_holder: 'Harbour  Works B.V.',
	iban: 'NL91ABNA0417164300',
	bic: 'ABNANL2A',
	bank_name: 'Bank of the Quay',
	note: '',
} satisfies SettingsInput[ 'bank' ];

const transfer = { gateway: 'bank_transfer' };

function receive(
	by: Person,
	attempt: PaymentAttempt,
	headers: Record< string, string > = changing( attempt )
): Promise< Answer > {
	return by.rest( 'POST', `/payments/${ attempt.id }/receive`, {
		headers,
		body: { received_on: '2026-11-20', reference: 'Statement 7' },
	} );
}

function linesOf( state: PayState ): Record< string, string > {
	const lines = state.attempt?.instructions?.lines ?? [];
	return Object.fromEntries( lines.map( ( { label, value } ) => [ label, value ] ) );
}

test.describe( 'A bank transfer', () => {
	let before: SettingsInput;

	test.beforeAll( async ( { people: { owner } } ) => {
		const { bank: kept } = await readSettings( owner );
		before = { bank: kept };
		await changeSettings( owner, { bank } );
	} );

	test.beforeEach( async ( { people: { owner }, stripe } ) => {
		expect( stripe.port ).toBeGreaterThan( 0 );
		await offer( owner, { bank_transfer: true } );
	} );

	test.afterAll( async ( { people: { owner } } ) => {
		await changeSettings( owner, before );
	} );

	test( 'is explained: to whom, how much, with which reference, and as a code for banking apps', async ( {
		site,
		people: { manager },
	} ) => {
		const { invoice, payer } = await aBill( site, manager, 123_456 );
		const state = succeed< PayState >( await payer.pay( transfer ) );
		expect( state ).toMatchObject( { state: 'open', attempt: { state: 'pending', redirect_url: null } } );
		expect( linesOf( state ) ).toMatchObject( {
			IBAN: 'NL91 ABNA 0417 1643 00',
			BIC: 'ABNANL2A',
			Reference: invoice.number,
			Amount: expect.stringContaining( '1,234.56' ),
		} );
		expect( state.attempt?.instructions?.epc?.split( '\n' ) ).toEqual( [
			'BCD',
			'002',
			'1',
			'SCT',
			'ABNANL2A',
			'Harbour Works B.V.',
			'NL91ABNA0417164300',
			'EUR1234.56',
			'',
			'',
			invoice.number,
		] );
	} );

	test( 'has no code for banking apps in other currencies', async ( { site, people: { manager } } ) => {
		for ( const currency of [ 'USD', 'JPY' ] ) {
			const { payer } = await aBill( site, manager, 5_000, { currency } );
			const { attempt } = succeed< PayState >( await payer.pay( transfer ) );
			expect( attempt?.instructions ).toMatchObject( { epc: null } );
		}
	} );

	test( 'is announced once, however often somebody asks how', async ( { site, people: { manager } } ) => {
		const { invoice, payer } = await aBill( site, manager, 10_000, { part_payments: true } );
		const begun = await Promise.all( [ 1, 2, 3 ].map( () => payer.started( transfer ) ) );
		expect( new Set( begun.map( ( { id } ) => id ) ).size ).toBe( 1 );
		const part = await payer.started( { ...transfer, amount: 5_000 } );
		expect( part.amount ).toBe( 5_000 );
		const { attempts } = await readDocument( manager, invoice.id );
		expect( attempts.map( ( { state, amount } ) => [ state, amount ] ) ).toEqual( [
			[ 'pending', 5_000 ],
			[ 'cancelled', 10_000 ],
		] );
	} );

	test( 'pays when staff say that it arrived: those who may, from the latest state, once', async ( {
		site,
		people,
	} ) => {
		const { invoice, payer } = await aBill( site, people.owner, 10_000 );
		await payer.started( transfer );
		const attempt = lastAttempt( await readDocument( people.owner, invoice.id ) );
		expect( attempt.actions.receive.allowed ).toBe( true );
		for ( const name of [ 'viewer', 'editor', 'subscriber' ] as const ) {
			refused( await receive( people[ name ], attempt ), 'role_may_not' );
		}
		refused( await receive( people.anonymous, attempt ), 'not_signed_in' );
		const { version } = attempt;
		refused( await receive( people.bookkeeper, attempt, { 'idempotency-key': randomUUID() } ), 'version_missing' );
		refused(
			await receive( people.bookkeeper, attempt, { 'if-match': String( version ) } ),
			'idempotency_key_missing'
		);
		refused( await receive( people.bookkeeper, { ...attempt, version: version - 1 } ), 'version_conflict' );
		const headers = changing( attempt );
		const arrived = succeed< PaymentAttempt >( await receive( people.bookkeeper, attempt, headers ) );
		expect( arrived ).toMatchObject( { state: 'succeeded', amount: 10_000 } );
		expect( succeed( await receive( people.bookkeeper, attempt, headers ) ) ).toEqual( arrived );
		refused( await receive( people.bookkeeper, attempt ), 'version_conflict' );
		refused( await receive( people.bookkeeper, arrived ), 'wrong_state' );
		const paid = await readDocument( people.owner, invoice.id );
		expect( paid ).toMatchObject( { payment_status: 'paid', balance: 0 } );
		expect( received( paid ) ).toEqual( [ 10_000 ] );
		expect( paid.applications[ 0 ]?.payment ).toMatchObject( {
			received_on: '2026-11-20',
			reference: 'Statement 7',
			method: 'transfer',
		} );
		expect( await payer.confirmed() ).toMatchObject( { state: 'paid' } );
	} );

	test( 'that was announced keeps nobody from paying online, and is taken back then', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, manager, 10_000 );
		await payer.started( transfer );
		const announced = lastAttempt( await readDocument( manager, invoice.id ) );
		await stripe.control.pay( sessionOf( await payer.started() ) );
		await stripe.control.quiet();
		await drainByProgram( site );
		const paid = await readDocument( manager, invoice.id );
		expect( received( paid ) ).toEqual( [ 10_000 ] );
		const after = paid.attempts.find( ( { id } ) => id === announced.id );
		expect( after ).toMatchObject( { state: 'cancelled' } );
		refused( await receive( manager, after ?? announced ), 'wrong_state' );
	} );

	test( 'that arrives while somebody is at Stripe closes that page', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, manager, 10_000 );
		await payer.started();
		await payer.started( transfer );
		const [ announced ] = ( await readDocument( manager, invoice.id ) ).attempts;
		succeed( await receive( manager, announced ?? lastAttempt( invoice ) ) );
		await drainByProgram( site );
		expect( await payable( stripe, invoice ) ).toEqual( [] );
		expect( received( await readDocument( manager, invoice.id ) ) ).toEqual( [ 10_000 ] );
	} );

	test( 'that was announced is taken back when the money is recorded by hand', async ( {
		site,
		people: { manager },
	} ) => {
		const { invoice, payer } = await aBill( site, manager, 10_000 );
		await payer.started( transfer );
		const seen: Document = await readDocument( manager, invoice.id );
		await pay( manager, seen, 10_000 );
		await drainByProgram( site );
		expect( lastAttempt( await readDocument( manager, invoice.id ) ) ).toMatchObject( { state: 'cancelled' } );
	} );

	test( 'is not offered without an account, without the owner’s word, or for a test', async ( {
		site,
		people: { owner },
	} ) => {
		const { payer } = await aBill( site, owner );
		const { payer: trial } = await aBill( site, owner, 1_000, { is_test: true } );
		refused( await trial.pay( transfer, owner.headers ), 'gateway_unavailable' );
		await offer( owner, { bank_transfer: false } );
		refused( await payer.pay( transfer ), 'gateway_unavailable' );
		await changeSettings( owner, { bank: { ...bank, iban: '', bic: '' } } );
		refused( await payer.pay( transfer ), 'gateway_unavailable' );
		await changeSettings( owner, { bank } );
		expect( ( await payer.confirmed() ).gateways.map( ( { id } ) => id ) ).not.toContain( 'bank_transfer' );
	} );
} );
