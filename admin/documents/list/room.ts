import { useViewportMatch } from '@wordpress/compose';
import { usePlaceOf } from '../../location';

/** `beside`: the drawer takes the other half; `tight`: of a window that is not wide to begin with. */
export type Room = 'wide' | 'beside' | 'tight' | 'phone';

export function useRoom(): Room {
	const isPhone = useViewportMatch( 'medium', '<' );
	const isTight = useViewportMatch( 'wide', '<' );
	const isAlone = usePlaceOf( ( { document } ) => document === null );
	if ( isPhone ) {
		return 'phone';
	}
	if ( isAlone ) {
		return 'wide';
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
		case 'wide':
			return [ ...chosen ];
	}
}
