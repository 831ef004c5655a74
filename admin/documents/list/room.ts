import { useViewportMatch } from '@wordpress/compose';
import { usePlaceOf } from '../../location';

/** `laptop`: all but one column; `beside`: the drawer takes the other half; `tight`: of a window that is not wide to begin with. */
export type Room = 'wide' | 'laptop' | 'beside' | 'tight' | 'phone';

export function useRoom(): Room {
	const isPhone = useViewportMatch( 'medium', '<' );
	const isTight = useViewportMatch( 'wide', '<' );
	const isWide = useViewportMatch( 'huge', '>=' );
	const isAlone = usePlaceOf( ( { document } ) => document === null );
	if ( isPhone ) {
		return 'phone';
	}
	if ( isAlone ) {
		return isWide ? 'wide' : 'laptop';
	}
	return isTight ? 'tight' : 'beside';
}

const besideDrawer = new Set( [ 'customer_name', 'payment_status', 'balance' ] );
const besideDrawerTightly = new Set( [ 'customer_name', 'balance' ] );

/** The columns that there is room for, of those that were chosen. */
export function fitting( chosen: readonly string[], room: Room ): string[] {
	switch ( room ) {
		case 'phone':
			return [ 'balance' ];
		case 'beside':
			return chosen.filter( ( field ) => besideDrawer.has( field ) );
		case 'tight':
			return chosen.filter( ( field ) => besideDrawerTightly.has( field ) );
		case 'laptop':
			// It is in the drawer, and amounts would lie half under the buttons of their rows.
			return chosen.filter( ( field ) => field !== 'last_seen' );
		case 'wide':
			return [ ...chosen ];
	}
}
