import { useCallback, useEffect, useState } from '@wordpress/element';
import { fetchAttempt, type PaymentAttempt } from '@coffer/api';

/** One attempt as it is now; until it is answered, as the list knew it. */
export function useAttempt( id: number, known: PaymentAttempt | undefined ) {
	const [ answer, setAnswer ] = useState< PaymentAttempt >();
	const [ error, setError ] = useState< unknown >();
	const [ asked, setAsked ] = useState( 0 );
	useEffect( () => {
		const stop = new AbortController();
		setError( undefined );
		fetchAttempt( id, stop.signal ).then( setAnswer, ( thrown: unknown ) => {
			if ( ! stop.signal.aborted ) {
				setError( thrown );
			}
		} );
		return () => stop.abort();
	}, [ id, asked ] );
	const refresh = useCallback( () => setAsked( ( times ) => times + 1 ), [] );
	return { attempt: answer?.id === id ? answer : known, error, refresh };
}
