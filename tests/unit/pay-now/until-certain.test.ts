import type { PayState } from '../../../src/contract/types';
import { PayError } from '../../../src/pay-now/pay-error';
import { confirmWait, untilCertain } from '../../../src/pay-now/until-certain';
import { aState, anAttempt } from './example-state';

const confirming = aState( { state: 'confirming' } );

function follow( ...answers: ( PayState | PayError )[] ) {
	const seen = { isVisible: true };
	const confirm = jest.fn( async () => {
		const answer = answers.length > 1 ? answers.shift() : answers[ 0 ];
		if ( answer instanceof PayError ) {
			throw answer;
		}
		return answer ?? confirming;
	} );
	const show = jest.fn();
	const failed = jest.fn();
	const confirmation = untilCertain( { confirm, show, failed, isVisible: () => seen.isVisible } );
	return { seen, confirm, show, failed, ...confirmation };
}

const after = ( seconds: number ) => jest.advanceTimersByTimeAsync( seconds * 1000 );

beforeEach( () => jest.useFakeTimers() );
afterEach( () => jest.useRealTimers() );

describe( 'A payment on its way is asked for', () => {
	it( 'at once, then after 1, 2, 3 and 5 seconds, and in the end every half minute', async () => {
		expect( [ 1, 2, 3, 4, 7, 8, 50 ].map( ( asked ) => confirmWait( asked ) / 1000 ) ).toEqual( [
			1, 2, 3, 5, 20, 30, 30,
		] );
		const { confirm } = follow();
		await after( 0 );
		expect( confirm ).toHaveBeenCalledTimes( 1 );
		await after( 11 );
		expect( confirm ).toHaveBeenCalledTimes( 5 );
	} );

	it( 'until it is certain, and not once more', async () => {
		const paid = aState( { state: 'paid', attempt: anAttempt( { state: 'succeeded' } ) } );
		const { confirm, show, look } = follow( confirming, paid );
		await after( 1 );
		expect( show ).toHaveBeenLastCalledWith( expect.objectContaining( { state: 'paid' } ) );
		look();
		await after( 600 );
		expect( confirm ).toHaveBeenCalledTimes( 2 );
	} );

	it( 'once only while it waits for somebody to make a transfer', async () => {
		const instructions = { lines: [], epc: null };
		const { confirm } = follow( aState( { state: 'confirming', attempt: anAttempt( { instructions } ) } ) );
		await after( 600 );
		expect( confirm ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'not while nobody can see it, and at once when somebody can', async () => {
		const { confirm, seen, look } = follow();
		seen.isVisible = false;
		await after( 600 );
		expect( confirm ).toHaveBeenCalledTimes( 1 );
		seen.isVisible = true;
		look();
		await after( 0 );
		expect( confirm ).toHaveBeenCalledTimes( 2 );
	} );

	it( 'again after a lost connection, and not before the server wants to be asked', async () => {
		const { confirm, failed } = follow(
			new PayError( 'No answer.', 'offline' ),
			new PayError( 'Later.', 'too_many_requests', 429, 20 ),
			confirming
		);
		await after( 1 );
		expect( failed ).toHaveBeenCalledTimes( 2 );
		await after( 19 );
		expect( confirm ).toHaveBeenCalledTimes( 2 );
		await after( 1 );
		expect( confirm ).toHaveBeenCalledTimes( 3 );
	} );

	it( 'no more when there is no such payment', async () => {
		const { confirm, failed } = follow( new PayError( 'Unknown.', 'payable_unknown', 404 ) );
		await after( 600 );
		expect( confirm ).toHaveBeenCalledTimes( 1 );
		expect( failed ).toHaveBeenCalledTimes( 1 );
	} );
} );
