/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';
import { forget, keyFor, openAttempts, recall, recallAttempt, remember } from '../../../src/pay-now/memory';

const booking = { source: 'booking', reference: '42' };

beforeAll( () => Object.defineProperty( window, 'crypto', { value: webcrypto } ) );
beforeEach( () => {
	window.sessionStorage.clear();
	forget( booking );
} );

describe( 'The key of an intention to pay', () => {
	it( 'stays the same for the same amount and way to pay, also after a reload', () => {
		const key = keyFor( booking, 'stripe', 4000 );
		expect( key ).toMatch( /^[A-Za-z0-9_-]{16,64}$/ );
		expect( keyFor( booking, 'stripe', 4000 ) ).toBe( key );
		expect( JSON.parse( window.sessionStorage.getItem( 'coffer-pay-now' ) ?? '' ) ).toEqual( [
			{ ...booking, gateway: 'stripe', amount: 4000, key },
		] );
	} );

	it.each( [
		[ 'another amount', 'stripe', 2000 ],
		[ 'the suggested amount', 'stripe', null ],
		[ 'another way to pay', 'bank_transfer', 4000 ],
	] )( 'is another one for %s', ( _, gateway, amount ) => {
		expect( keyFor( booking, gateway, amount ) ).not.toBe( keyFor( booking, 'stripe', 4000 ) );
	} );

	it( 'is another one for something else', () => {
		const other = { source: 'booking', reference: '43' };
		expect( keyFor( other, 'stripe', 4000 ) ).not.toBe( keyFor( booking, 'stripe', 4000 ) );
		forget( other );
		expect( recall( booking ) ).toBeDefined();
	} );

	it( 'is another one once the payment is certain', () => {
		const key = keyFor( booking, 'stripe', 4000 );
		remember( { ...booking, gateway: 'stripe', amount: 4000, attempt: 'a' } );
		expect( openAttempts() ).toEqual( [] );
		expect( recallAttempt( 'a' ) ).toBeDefined();
		expect( keyFor( booking, 'stripe', 4000 ) ).not.toBe( key );
	} );

	it( 'is kept for the page where the browser keeps nothing', () => {
		const broken = jest.spyOn( Storage.prototype, 'getItem' ).mockImplementation( () => {
			throw new Error( 'blocked' );
		} );
		const refused = jest.spyOn( Storage.prototype, 'setItem' ).mockImplementation( () => {
			throw new Error( 'blocked' );
		} );
		expect( keyFor( booking, 'stripe', 4000 ) ).toBe( keyFor( booking, 'stripe', 4000 ) );
		broken.mockRestore();
		refused.mockRestore();
	} );
} );
