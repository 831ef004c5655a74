import { nextWait, type Rhythm } from '../../../portal-template/back-off';

const rhythm = ( change: Partial< Rhythm > = {} ): Rhythm => ( {
	unchanged: 0,
	failures: 0,
	isInFlight: false,
	...change,
} );
const middle = 0.5;

describe( 'An open page asks ever more seldom', () => {
	it( 'waits a quarter of a minute at first', () => {
		expect( nextWait( rhythm(), middle ) ).toBe( 15_000 );
	} );

	it( 'waits longer after every answer without news, and never longer than two minutes', () => {
		const waits = Array.from( { length: 30 }, ( _, unchanged ) => nextWait( rhythm( { unchanged } ), middle ) );
		expect( waits ).toEqual( [ ...waits ].sort( ( a, b ) => a - b ) );
		expect( waits.at( -1 ) ).toBe( 120_000 );
	} );

	it( 'waits seconds only while a payment is on its way', () => {
		expect( nextWait( rhythm( { isInFlight: true } ), middle ) ).toBe( 4000 );
		expect( nextWait( rhythm( { isInFlight: true, unchanged: 1000 } ), middle ) ).toBe( 20_000 );
	} );

	it( 'doubles its patience with a site that does not answer, up to five minutes', () => {
		expect(
			[ 1, 2, 3, 1000 ].map( ( failures ) => nextWait( rhythm( { failures, isInFlight: true } ), middle ) )
		).toEqual( [ 15_000, 30_000, 60_000, 300_000 ] );
	} );

	it( 'waits at least as long as the site asks', () => {
		expect( nextWait( rhythm( { failures: 1, retryAfter: 900 } ), middle ) ).toBe( 900_000 );
		expect( nextWait( rhythm( { failures: 1, retryAfter: 1 } ), middle ) ).toBe( 15_000 );
	} );

	it( 'spreads pages by a tenth either way', () => {
		expect( nextWait( rhythm(), 0 ) ).toBe( 13_500 );
		expect( nextWait( rhythm(), 0.999_999 ) ).toBe( 16_500 );
	} );
} );
