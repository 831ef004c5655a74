import { useDispatch, useSelect } from '@wordpress/data';
import { useEffect, useRef } from '@wordpress/element';
import { store, type FirstSteps } from '@coffer/api';
import { usePlaceOf } from '../location';

/** The steps as the server knows them. A step may be taken on any screen, so the server is asked again when the reader goes on. */
export function useFirstSteps(): { known: FirstSteps | null; error: unknown; refresh: () => void } {
	const { known, error } = useSelect(
		( select ) => ( {
			known: select( store ).getFirstSteps(),
			error: select( store ).getResolutionError( 'getFirstSteps', [] ) ?? undefined,
		} ),
		[]
	);
	const { refreshFirstSteps } = useDispatch( store );
	const refresh = () => void refreshFirstSteps();
	const place = usePlaceOf( ( { screen, customer, document } ) => `${ screen } ${ customer } ${ document }` );
	const former = useRef( place );
	useEffect( () => {
		if ( former.current !== place ) {
			former.current = place;
			void refreshFirstSteps();
		}
	}, [ place, refreshFirstSteps ] );
	return { known, error, refresh };
}
