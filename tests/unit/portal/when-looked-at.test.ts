import { whenLookedAt } from '../../../portal-template/when-looked-at';

beforeEach( () => jest.useFakeTimers() );
afterEach( () => jest.useRealTimers() );

describe( 'A look is two visible seconds', () => {
	function page( isVisible: boolean ) {
		const surface = { isVisible };
		const say = jest.fn();
		return { surface, say, watch: whenLookedAt( () => surface.isVisible, say ) };
	}

	it( 'is said once, after two seconds', () => {
		const { say, watch } = page( true );
		jest.advanceTimersByTime( 1999 );
		expect( say ).not.toHaveBeenCalled();
		jest.advanceTimersByTime( 1 );
		watch();
		jest.advanceTimersByTime( 60_000 );
		expect( say ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'is not said of a page in the background until somebody turns to it', () => {
		const { say, surface, watch } = page( false );
		jest.advanceTimersByTime( 60_000 );
		surface.isVisible = true;
		watch();
		jest.advanceTimersByTime( 1999 );
		expect( say ).not.toHaveBeenCalled();
		jest.advanceTimersByTime( 1 );
		expect( say ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'does not add up glances', () => {
		const { say, surface, watch } = page( true );
		for ( let glance = 0; glance < 5; glance++ ) {
			jest.advanceTimersByTime( 1500 );
			surface.isVisible = false;
			watch();
			jest.advanceTimersByTime( 1500 );
			surface.isVisible = true;
			watch();
		}
		expect( say ).not.toHaveBeenCalled();
	} );
} );
