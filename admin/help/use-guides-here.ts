import { useSelect } from '@wordpress/data';
import { store } from '@coffer/api';
import { usePlace } from '../location';
import { guidesFor, type Guides } from './guides-for';

/** The guides about what is on the screen now. */
export function useGuidesHere(): Guides {
	const place = usePlace();
	const id = place.document ?? place.editing ?? place.correcting;
	const document = useSelect(
		( select ) =>
			id === null ? undefined : ( select( store ).getSummary( id ) ?? select( store ).getDocument( id ) ),
		[ id ]
	);
	return guidesFor( place, document );
}
