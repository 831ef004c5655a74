import { useDispatch, useSelect } from '@wordpress/data';
import { useCallback } from '@wordpress/element';
import { store as preferencesStore } from '@wordpress/preferences';
import { boot } from '../boot';

/**
 * Whether the reader has the first steps above the screen. Until they say so themselves, that is where the server found the site at
 * its beginning; WordPress keeps what they said with their other preferences, and server/WordPress/Assets/Boot.php reads it there.
 */
export function useShown(): [ boolean, ( isShown: boolean ) => void, boolean ] {
	const kept: unknown = useSelect( ( select ) => select( preferencesStore ).get( 'coffer', 'firstStepsShown' ), [] );
	const { set } = useDispatch( preferencesStore );
	const show = useCallback( ( isShown: boolean ) => void set( 'coffer', 'firstStepsShown', isShown ), [ set ] );
	return [ typeof kept === 'boolean' ? kept : boot.first_steps.length > 0, show, kept === true ];
}
