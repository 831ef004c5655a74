import { useCallback, useEffect, useState } from '@wordpress/element';
import { fetchAttempts, type AttemptQuery, type AttemptState, type Listed, type PaymentAttempt } from '@coffer/api';
import type { Source } from '../location';

const PER_PAGE = 25;

interface Attempts {
	/** The page before stays until the next is there. */
	page: Listed< PaymentAttempt > | undefined;
	/** How many payments need review, whatever is looked for. */
	toReview: number | undefined;
	error: unknown;
	isLoading: boolean;
	refresh: () => void;
}

interface Question {
	search: string;
	state: AttemptState | null;
	source: Source | null;
	page: number;
}

/** A page of attempts to pay, newest first, as the server has them. */
export function useAttempts( { search, state, source, page }: Question ): Attempts {
	const [ answer, setAnswer ] = useState< [ Listed< PaymentAttempt >, number ] >();
	const [ error, setError ] = useState< unknown >();
	const [ isLoading, setLoading ] = useState( true );
	const [ asked, setAsked ] = useState( 0 );

	useEffect( () => {
		const stop = new AbortController();
		const query: AttemptQuery = {
			...( search === '' ? {} : { search } ),
			...( state === null ? {} : { state: [ state ] } ),
			...( source === null ? {} : { source } ),
			page,
			per_page: PER_PAGE,
		};
		setLoading( true );
		setError( undefined );
		Promise.all( [
			fetchAttempts( query, stop.signal ),
			fetchAttempts( { state: [ 'needs_review' ], per_page: 1 }, stop.signal ),
		] ).then(
			( [ listed, { total } ] ) => {
				setAnswer( [ listed, total ] );
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
	}, [ search, state, source, page, asked ] );

	const refresh = useCallback( () => setAsked( ( times ) => times + 1 ), [] );
	return { page: answer?.[ 0 ], toReview: answer?.[ 1 ], error, isLoading, refresh };
}
