import { useCallback, useEffect, useState } from '@wordpress/element';
import { fetchTasks, type Listed, type Task, type TaskView } from '@coffer/api';
import { usePlace } from '../location';

interface Tasks {
	/** The page before stays until the next is there. */
	page: Listed< Task > | undefined;
	error: unknown;
	isLoading: boolean;
	refresh: () => void;
}

const PER_PAGE = 50;

/** A page of tasks, as the server has them. */
export function useTasks( view: TaskView, search: string, page: number ): Tasks {
	const { ask } = usePlace();
	const [ answer, setAnswer ] = useState< Listed< Task > >();
	const [ error, setError ] = useState< unknown >();
	const [ isLoading, setLoading ] = useState( true );
	const [ asked, setAsked ] = useState( 0 );

	useEffect( () => {
		const stop = new AbortController();
		setLoading( true );
		setError( undefined );
		fetchTasks( { view, page, per_page: PER_PAGE, ...( search === '' ? {} : { search } ) }, stop.signal ).then(
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
		// What the assistant proposed is there once it closes.
	}, [ view, search, page, asked, ask ] );

	const refresh = useCallback( () => setAsked( ( times ) => times + 1 ), [] );
	return { page: answer, error, isLoading, refresh };
}
