import { useCallback, useEffect, useState } from '@wordpress/element';
import { previewMerge, toCofferError, type CofferError, type CustomerMerge } from '@coffer/api';

/** What a merge would do, asked again whenever somebody else may have changed one of the two. */
export function useMergePreview( from: number | undefined, into: number ) {
	const [ preview, setPreview ] = useState< CustomerMerge >();
	const [ failure, setFailure ] = useState< CofferError >();
	const [ round, setRound ] = useState( 0 );
	useEffect( () => {
		let isWanted = true;
		setFailure( undefined );
		setPreview( ( before ) => ( before?.from.id === from ? before : undefined ) );
		if ( from !== undefined ) {
			previewMerge( from, into ).then(
				( found ) => isWanted && setPreview( found ),
				( thrown: unknown ) => isWanted && setFailure( toCofferError( thrown ) )
			);
		}
		return () => {
			isWanted = false;
		};
	}, [ from, into, round ] );
	const refresh = useCallback( () => setRound( ( before ) => before + 1 ), [] );
	return { preview, failure, refresh };
}
