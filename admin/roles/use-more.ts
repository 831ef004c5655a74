import { useCallback, useEffect, useState } from '@wordpress/element';
import type { Listed } from '@coffer/api';

interface More< Item > {
	/** Undefined until the first answer. */
	items: readonly Item[] | undefined;
	total: number;
	error: unknown;
	isLoading: boolean;
	/** Undefined when there are no more. */
	showMore: ( () => void ) | undefined;
	refresh: () => void;
}

/** A list that grows by a page at a time. `fetchPage` must stay the same function until the list is another one. */
export function useMore< Item >(
	fetchPage: ( page: number, signal: AbortSignal ) => Promise< Listed< Item > >
): More< Item > {
	const [ asked, setAsked ] = useState( { page: 1, times: 0 } );
	const [ answer, setAnswer ] = useState< Listed< Item > >();
	const [ error, setError ] = useState< unknown >();
	const [ isLoading, setLoading ] = useState( true );

	const refresh = useCallback( () => setAsked( ( { times } ) => ( { page: 1, times: times + 1 } ) ), [] );
	useEffect( () => setAsked( ( { times } ) => ( { page: 1, times } ) ), [ fetchPage ] );

	useEffect( () => {
		const stop = new AbortController();
		setLoading( true );
		setError( undefined );
		fetchPage( asked.page, stop.signal ).then(
			( listed ) => {
				setAnswer( ( before ) =>
					asked.page === 1 || ! before ? listed : { ...listed, items: [ ...before.items, ...listed.items ] }
				);
				setLoading( false );
			},
			( thrown: unknown ) => {
				if ( ! stop.signal.aborted ) {
					setError( thrown );
					setLoading( false );
				}
			}
		);
		return () => stop.abort();
	}, [ fetchPage, asked ] );

	return {
		items: answer?.items,
		total: answer?.total ?? 0,
		error,
		isLoading,
		showMore:
			answer && asked.page < answer.pages
				? () => setAsked( ( { page, times } ) => ( { page: page + 1, times } ) )
				: undefined,
		refresh,
	};
}
