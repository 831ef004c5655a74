import { useCallback, useEffect, useState } from '@wordpress/element';
import {
	fetchOutbox,
	fetchOutboxCounts,
	type Listed,
	type MessageState,
	type OutboxCounts,
	type OutboxMessage,
} from '@coffer/api';

interface Deliveries {
	/** The page before stays until the next is there. */
	page: Listed< OutboxMessage > | undefined;
	counts: OutboxCounts | undefined;
	error: unknown;
	isLoading: boolean;
	refresh: () => void;
}

const PER_PAGE = 25;

/** A page of messages in one state or all, and how many there are in each, as the server has them. */
export function useDeliveries( state: MessageState | null, page: number ): Deliveries {
	const [ answer, setAnswer ] = useState< [ Listed< OutboxMessage >, OutboxCounts ] >();
	const [ error, setError ] = useState< unknown >();
	const [ isLoading, setLoading ] = useState( true );
	const [ asked, setAsked ] = useState( 0 );

	useEffect( () => {
		const stop = new AbortController();
		setLoading( true );
		setError( undefined );
		Promise.all( [
			fetchOutbox( { page, per_page: PER_PAGE, ...( state === null ? {} : { state: [ state ] } ) }, stop.signal ),
			fetchOutboxCounts( stop.signal ),
		] ).then(
			( both ) => {
				setAnswer( both );
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
	}, [ state, page, asked ] );

	const refresh = useCallback( () => setAsked( ( times ) => times + 1 ), [] );
	return { page: answer?.[ 0 ], counts: answer?.[ 1 ], error, isLoading, refresh };
}
