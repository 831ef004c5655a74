import { useCallback, useEffect, useState } from '@wordpress/element';
import { fetchCustomers, type Customer, type Listed } from '@coffer/api';

export const PER_PAGE = 25;

interface Customers {
	/** The page before stays until the next is there. */
	page: Listed< Customer > | undefined;
	error: unknown;
	isLoading: boolean;
	refresh: () => void;
}

/** A page of customers by name, as the server has them. */
export function useCustomers( search: string, page: number ): Customers {
	const [ answer, setAnswer ] = useState< Listed< Customer > >();
	const [ error, setError ] = useState< unknown >();
	const [ isLoading, setLoading ] = useState( true );
	const [ asked, setAsked ] = useState( 0 );

	useEffect( () => {
		const stop = new AbortController();
		setLoading( true );
		setError( undefined );
		fetchCustomers( { page, per_page: PER_PAGE, ...( search === '' ? {} : { search } ) }, stop.signal ).then(
			( listed ) => {
				setAnswer( listed );
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
	}, [ search, page, asked ] );

	const refresh = useCallback( () => setAsked( ( times ) => times + 1 ), [] );
	return { page: answer, error, isLoading, refresh };
}
