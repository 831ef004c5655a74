import { startTransition, useCallback, useEffect, useState } from '@wordpress/element';
import type { Part } from './part';

interface Coming< What > {
	/** Undefined while it is on its way; null when it did not come. */
	here: What | null | undefined;
	retry: () => void;
}

/** Fetches a part, once it is time. One that is here already is here at the first render. */
export function usePart< What >( part: Part< What >, isTime = true ): Coming< What > {
	const [ here, show ] = useState< What | null | undefined >( () => part.here() );
	const load = useCallback( () => {
		show( () => part.here() );
		part.load().then(
			// The screen stays usable while something large is drawn for the first time.
			( what ) => startTransition( () => show( () => what ) ),
			() => show( null )
		);
	}, [ part ] );
	useEffect( () => {
		if ( isTime && ! part.here() ) {
			load();
		}
	}, [ part, isTime, load ] );
	return { here, retry: load };
}
