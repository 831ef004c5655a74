import { SearchControl } from '@wordpress/components';
import { useDebounce } from '@wordpress/compose';
import { useEffect, useState } from '@wordpress/element';
import { currentPlace, go, usePlace } from '../location';

const WAIT = 250;

// One function for all renders: with a new one, the search that waits would be dropped.
const searchFor = ( typed: string ) => void go( { search: typed }, 'replace' );

interface Props {
	label: string;
	/** As low as the buttons of a table's toolbar; otherwise as high as those of a page. */
	isCompact?: boolean;
}

/** Searches while it is typed, a moment after the last letter. */
export function SearchField( { label, isCompact = false }: Props ) {
	const { search } = usePlace();
	const [ text, setText ] = useState( search );
	const ask = useDebounce( searchFor, WAIT );
	useEffect( () => {
		// Somebody else changed it: browser-back, or a reset.
		setText( ( typed ) => ( typed.trim() === search ? typed : search ) );
	}, [ search ] );
	return (
		<SearchControl
			className="coffer-search"
			label={ label }
			placeholder={ label }
			size={ isCompact ? 'compact' : 'default' }
			value={ text }
			maxLength={ 190 }
			onChange={ ( typed ) => {
				setText( typed );
				if ( typed.trim() !== currentPlace().search ) {
					ask( typed.trim() );
				} else {
					ask.cancel();
				}
			} }
		/>
	);
}
