import { useDispatch, useSelect } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { store, toCofferError, type Samples } from '@coffer/api';
import { boot } from '../boot';
import { focusRoom } from '../location';
import { useNotify } from '../notices';

/** How many sample customers there are: as the screen knew when it began, until some were added or removed. */
export function useSampleCount(): number {
	const known = useSelect( ( select ) => select( store ).getSamples(), [] );
	return known?.customers ?? boot.samples;
}

/** Adds or removes them; `words` says what became of it. */
export function useSampleChange( name: 'addSamples' | 'removeSamples', words: ( samples: Samples ) => string ) {
	const dispatched = useDispatch( store );
	const notify = useNotify();
	const [ isBusy, setBusy ] = useState( false );
	const run = async () => {
		setBusy( true );
		try {
			notify( words( await dispatched[ name ]() ) );
			focusRoom();
		} catch ( thrown ) {
			notify( toCofferError( thrown ).message );
		}
		setBusy( false );
	};
	return { isBusy, run };
}
