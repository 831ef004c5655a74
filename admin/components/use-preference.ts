import { useDispatch, useSelect } from '@wordpress/data';
import { useCallback } from '@wordpress/element';
import { store as preferencesStore } from '@wordpress/preferences';

/** One of the reader's preferences, kept by WordPress. What was never set, or is damaged, comes back as undefined. */
export function usePreference< Value >(
	name: string,
	isSound: ( kept: unknown ) => kept is Value
): [ Value | undefined, ( value: Value ) => void ] {
	const kept: unknown = useSelect( ( select ) => select( preferencesStore ).get( 'coffer', name ), [ name ] );
	const { set } = useDispatch( preferencesStore );
	const keep = useCallback( ( value: Value ) => void set( 'coffer', name, value ), [ set, name ] );
	return [ isSound( kept ) ? kept : undefined, keep ];
}

export const isText = ( kept: unknown ): kept is string => typeof kept === 'string';
export const isYesOrNo = ( kept: unknown ): kept is boolean => typeof kept === 'boolean';
