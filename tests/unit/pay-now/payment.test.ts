/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { webcrypto } from 'node:crypto';
import type { PayState } from '../../../src/contract/types';
import {
	confirmPayment,
	connect,
	forgetPayment,
	getPayment,
	lastPayment,
	onPayment,
	PayError,
	startPayment,
} from '@coffer/pay-now';
import type { PaymentEventType } from '@coffer/pay-now';
import { aState, anAttempt } from './example-state';

const booking = { source: 'booking', reference: '42', signature: 's'.repeat( 64 ) };
const site = {
	url: 'https://site.example/wp-json/coffer/v1/pay',
	confirmUrl: 'https://site.example/wp-json/coffer/v1/pay/confirm',
	words: { offline: 'No answer.', unreadable: 'No sense.', closed: 'Closed.' },
};
const types: PaymentEventType[] = [ 'started', 'processing', 'succeeded', 'failed', 'cancelled' ];

type Answer = { status?: number; body: unknown };
let answers: ( Answer | 'offline' )[];
let asked: { url: string; body: Record< string, unknown > | undefined; nonce: string | undefined }[];
let told: string[];
const stops = types.map( ( type ) =>
	onPayment( type, ( { attempt, amount } ) => told.push( `${ type } ${ attempt } ${ amount }` ) )
);

const answering = ( ...states: PayState[] ) => ( answers = states.map( ( body ) => ( { body } ) ) );

beforeAll( () => {
	Object.defineProperty( window, 'crypto', { value: webcrypto } );
	Object.defineProperty( AbortSignal, 'timeout', { value: () => new AbortController().signal } );
	global.fetch = jest.fn( async ( url, { body, headers } = {} ) => {
		asked.push( {
			url: String( url ),
			body: typeof body === 'string' ? JSON.parse( body ) : undefined,
			nonce: new Map( Object.entries( headers ?? {} ) ).get( 'X-WP-Nonce' ),
		} );
		const answer = answers.shift() ?? 'offline';
		if ( answer === 'offline' ) {
			throw new TypeError( 'Failed to fetch' );
		}
		const { status = 200, body: text } = answer;
		return {
			ok: status < 400,
			status,
			headers: { get: () => null },
			json: async () => text,
		} as unknown as Response;
	} );
} );
afterAll( () => stops.forEach( ( stop ) => stop() ) );
beforeEach( () => {
	answers = [];
	asked = [];
	told = [];
	window.sessionStorage.clear();
	forgetPayment( booking );
	connect( site );
} );

describe( 'Paying from a script', () => {
	it( 'sends the chosen amount, and never a price of its own', async () => {
		answering( aState( { attempt: anAttempt() } ) );
		await startPayment( { ...booking, gateway: 'stripe', amount: 2000 } );
		expect( asked ).toMatchObject( [ { url: site.url, body: { ...booking, gateway: 'stripe', amount: 2000 } } ] );
		expect( asked[ 0 ]?.body?.return_url ).toBe( window.location.href );
	} );

	it( 'takes the preferred way to pay when none was named, and says when there is none', async () => {
		answering( aState(), aState( { attempt: anAttempt() } ) );
		await startPayment( booking );
		expect( asked.map( ( { body } ) => body?.gateway ) ).toEqual( [ undefined, 'stripe' ] );
		answering( aState( { state: 'closed', gateways: [] } ) );
		await expect( startPayment( booking ) ).rejects.toThrow( 'Closed.' );
	} );

	it( 'begins once, however often the button is pressed', async () => {
		answering( aState( { attempt: anAttempt() } ) );
		const wish = { ...booking, gateway: 'stripe' };
		const [ one, other ] = await Promise.all( [ startPayment( wish ), startPayment( wish ) ] );
		expect( one ).toBe( other );
		expect( asked ).toHaveLength( 1 );
	} );

	it( 'sends the same key after an answer that was lost', async () => {
		answers = [ 'offline', { body: aState( { attempt: anAttempt() } ) } ];
		const wish = { ...booking, gateway: 'stripe' };
		await expect( startPayment( wish ) ).rejects.toMatchObject( { code: 'offline', message: 'No answer.' } );
		await startPayment( wish );
		expect( asked[ 1 ]?.body?.key ).toBe( asked[ 0 ]?.body?.key );
	} );

	it( 'begins no second one for what was paid meanwhile in another tab', async () => {
		const wish = { ...booking, gateway: 'stripe' };
		answering( aState( { attempt: anAttempt() } ) );
		await startPayment( wish );
		const paid = aState( { state: 'paid', attempt: anAttempt( { state: 'succeeded' } ) } );
		answering( paid );
		expect( await startPayment( wish ) ).toEqual( paid );
		expect( asked.map( ( { url } ) => url ) ).toEqual( [ site.url, site.confirmUrl ] );
	} );

	it( 'takes another key once a payment came to nothing', async () => {
		const wish = { ...booking, gateway: 'stripe' };
		answering( aState( { attempt: anAttempt() } ) );
		await startPayment( wish );
		answering(
			aState( { attempt: anAttempt( { state: 'failed' } ) } ),
			aState( { attempt: anAttempt( { id: 'b'.repeat( 32 ) } ) } )
		);
		await startPayment( wish );
		expect( asked[ 2 ]?.body?.key ).not.toBe( asked[ 0 ]?.body?.key );
	} );

	it( 'passes on the sentence of the server', async () => {
		answers = [
			{ status: 409, body: { code: 'coffer_already_paid', message: 'This is paid already.', data: {} } },
		];
		const refusal = await startPayment( { ...booking, gateway: 'stripe' } ).catch( ( thrown: unknown ) => thrown );
		expect( refusal ).toBeInstanceOf( PayError );
		expect( refusal ).toMatchObject( { code: 'already_paid', message: 'This is paid already.', isPassing: false } );
	} );

	it.each( [
		[ 'another plugin’s error', { status: 500, body: { code: 'other', message: 'Fatal <b>error</b>' } } ],
		[ 'no state of a payment', { body: { hello: 'world' } } ],
	] )( 'shows nothing of %s', async ( _, answer ) => {
		answers = [ answer ];
		await expect( getPayment( booking ) ).rejects.toMatchObject( { code: 'unreadable', message: 'No sense.' } );
	} );

	it( 'asks as a stranger when the session of staff is over', async () => {
		connect( { ...site, nonce: 'old' } );
		answers = [
			{ status: 403, body: { code: 'rest_cookie_invalid_nonce', message: 'Cookie check failed' } },
			{ body: aState() },
		];
		await getPayment( booking );
		expect( asked.map( ( { nonce } ) => nonce ) ).toEqual( [ 'old', undefined ] );
	} );
} );

describe( 'Events of a payment', () => {
	const id = 'a'.repeat( 32 );

	it( 'are those of the contract', () => {
		const hooks: Record< string, { type: string } > = JSON.parse(
			readFileSync( join( __dirname, '../../../contract/hooks.json' ), 'utf8' )
		);
		const offered = Object.keys( hooks ).filter( ( name ) => hooks[ name ]?.type === 'event' );
		expect( types.map( ( type ) => `coffer:payment-${ type }` ) ).toEqual( offered );
	} );

	it( 'are fired once each, on the element of the block', async () => {
		document.body.innerHTML = '<div data-coffer-source="booking" data-coffer-reference="42"></div>';
		const heard = jest.fn();
		document.querySelector( 'div' )?.addEventListener( 'coffer:payment-succeeded', heard );
		answering( aState( { attempt: anAttempt() } ) );
		await startPayment( { ...booking, gateway: 'stripe' } );
		const paid = aState( { state: 'paid', attempt: anAttempt( { state: 'succeeded' } ) } );
		answering( aState( { state: 'confirming', attempt: anAttempt( { state: 'processing' } ) } ), paid, paid );
		await confirmPayment( id );
		await confirmPayment( id );
		await confirmPayment( id );
		expect( told ).toEqual( [ `started ${ id } 4000`, `processing ${ id } 4000`, `succeeded ${ id } 4000` ] );
		expect( heard.mock.calls[ 0 ][ 0 ].detail ).toEqual( {
			source: 'booking',
			reference: '42',
			attempt: id,
			amount: 4000,
			currency: 'EUR',
		} );
		expect( lastPayment( booking )?.key ).toBeUndefined();
		document.body.innerHTML = '';
	} );

	it( 'say when a payment failed or was given up', async () => {
		for ( const state of [ 'failed', 'cancelled' ] as const ) {
			answering( aState( { attempt: anAttempt() } ), aState( { attempt: anAttempt( { state } ) } ) );
			await startPayment( { ...booking, gateway: 'stripe' } );
			await confirmPayment( id );
			forgetPayment( booking );
		}
		expect( told.filter( ( text ) => ! text.startsWith( 'started' ) ) ).toEqual( [
			`failed ${ id } 4000`,
			`cancelled ${ id } 4000`,
		] );
	} );
} );
