import { useCallback, useEffect, useState } from '@wordpress/element';

interface Answered< Answer > {
	/** The one before stays until the next is there. */
	answer: Answer | undefined;
	error: unknown;
	isLoading: boolean;
	/** Asks again. */
	refresh: () => void;
}

/**
 * What the server answers to a question, asked anew when the question changes. `ask` has to be the same function as long as it asks
 * the same (`useCallback`).
 */
export function useAnswer< Answer >( ask: ( signal: AbortSignal ) => Promise< Answer > ): Answered< Answer > {
	const [ answer, setAnswer ] = useState< Answer >();
	const [ error, setError ] = useState< unknown >();
	const [ isLoading, setLoading ] = useState( true );
	const [ asked, setAsked ] = useState( 0 );
	useEffect( () => {
		const stop = new AbortController();
		setLoading( true );
		setError( undefined );
		ask( stop.signal ).then(
			( given ) => {
				if ( ! stop.signal.aborted ) {
					setAnswer( given );
					setLoading( false );
				}
			},
			( thrown: unknown ) => {
				if ( ! stop.signal.aborted ) {
					setError( thrown );
					setLoading( false );
				}
			}
		);
		return () => stop.abort();
	}, [ ask, asked ] );
	const refresh = useCallback( () => setAsked( ( times ) => times + 1 ), [] );
	return { answer, error, isLoading, refresh };
}
