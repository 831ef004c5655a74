import { useDispatch, useSelect } from '@wordpress/data';
import { store, type Receivables } from '@coffer/api';
import { isText, usePreference } from '../components';
import { go, usePlace } from '../location';

/** What customers owe, in the currency that the reader looks at. Asks the server. */
export function useReceivables() {
	const { all, error } = useSelect( ( select ) => {
		const coffer = select( store );
		return {
			all: coffer.getReceivables(),
			error: coffer.getResolutionError( 'getReceivables', [] ) ?? undefined,
		};
	}, [] );
	const { invalidateResolution } = useDispatch( store );
	const [ preferred, setPreferred ] = usePreference( 'receivablesCurrency', isText );
	// The panel and the list speak of the same money.
	const { currency: listed } = usePlace();
	const shown: Receivables | undefined =
		all?.find( ( { currency } ) => currency === listed ) ??
		all?.find( ( { currency } ) => currency === preferred ) ??
		all?.[ 0 ];

	const choose = ( currency: string ) => {
		setPreferred( currency );
		if ( listed !== null ) {
			void go( { currency } );
		}
	};
	return {
		/** Null until it was answered once. */
		all,
		shown,
		choose,
		error,
		retry: () => void invalidateResolution( 'getReceivables', [] ),
	};
}
