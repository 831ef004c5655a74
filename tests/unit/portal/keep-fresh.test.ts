import { keepFresh, type Surroundings } from '../../../portal-template/keep-fresh';
import type { Answer } from '../../../portal-template/portal-requests';
import { aState } from '../pay-now/example-state';
import type { PortalStatus } from '../../../src/contract/types';

const status = ( version: string, state = 'open' ): PortalStatus => ( {
	version,
	state,
	state_text: '',
	balance_text: '',
	due_text: '',
	pay: aState( { state: 'closed' } ),
} );

function page( change: Partial< Surroundings > = {} ) {
	const seen = { isVisible: true, answer: { kind: 'unchanged' } as Answer };
	const ask = jest.fn( async () => seen.answer );
	const changed = jest.fn( async () => undefined );
	const gone = jest.fn();
	const { look } = keepFresh( {
		version: 'one',
		state: 'open',
		ask,
		changed,
		gone,
		isVisible: () => seen.isVisible,
		chance: () => 0.5,
		...change,
	} );
	return { seen, ask, changed, gone, look };
}

const after = ( milliseconds: number ) => jest.advanceTimersByTimeAsync( milliseconds );

beforeEach( () => jest.useFakeTimers() );
afterEach( () => jest.useRealTimers() );

describe( 'An open page keeps itself true', () => {
	it( 'does not ask at once: it was just made', async () => {
		const { ask } = page();
		await after( 14_999 );
		expect( ask ).not.toHaveBeenCalled();
		await after( 1 );
		expect( ask ).toHaveBeenCalledWith( 'one' );
	} );

	it( 'shows what is new, and asks about that from then on', async () => {
		const { ask, changed, seen } = page();
		seen.answer = { kind: 'changed', status: status( 'two' ) };
		await after( 15_000 );
		expect( changed ).toHaveBeenCalledWith( status( 'two' ) );
		seen.answer = { kind: 'unchanged' };
		await after( 15_000 );
		expect( ask ).toHaveBeenLastCalledWith( 'two' );
		expect( changed ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'asks nothing while nobody can see it, and at once when somebody can', async () => {
		const { ask, look, seen } = page();
		seen.isVisible = false;
		look();
		await after( 600_000 );
		expect( ask ).not.toHaveBeenCalled();
		seen.isVisible = true;
		look();
		await after( 0 );
		expect( ask ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'asks one question at a time', async () => {
		const { ask, look } = page( { changed: () => new Promise( () => undefined ) } );
		ask.mockResolvedValue( { kind: 'changed', status: status( 'two' ) } );
		look();
		look();
		await after( 60_000 );
		expect( ask ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'asks every few seconds while a payment is on its way', async () => {
		const { ask } = page( { state: 'processing' } );
		await after( 10_000 );
		expect( ask ).toHaveBeenCalledTimes( 2 );
	} );

	it( 'stops when the link opens nothing any more', async () => {
		const { ask, gone, look, seen } = page();
		seen.answer = { kind: 'gone' };
		await after( 15_000 );
		look();
		await after( 600_000 );
		expect( gone ).toHaveBeenCalledTimes( 1 );
		expect( ask ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'lets a reader who comes and goes not press a site that asked for patience', async () => {
		const { ask, look, seen } = page();
		seen.answer = { kind: 'failed', retryAfter: 100 };
		await after( 15_000 );
		look();
		look();
		await after( 99_000 );
		expect( ask ).toHaveBeenCalledTimes( 1 );
		await after( 2000 );
		expect( ask ).toHaveBeenCalledTimes( 2 );
	} );

	it( 'tries again when it could not show what is new', async () => {
		const { ask, seen } = page( { changed: () => Promise.reject( new Error( 'no network' ) ) } );
		seen.answer = { kind: 'changed', status: status( 'two' ) };
		await after( 15_000 );
		await after( 15_000 );
		expect( ask ).toHaveBeenCalledTimes( 2 );
		expect( ask ).toHaveBeenLastCalledWith( 'one' );
	} );
} );
