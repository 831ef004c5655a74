import { useCallback, useEffect, useState } from '@wordpress/element';
import { fetchCustomerTasks, type Customer, type Task } from '@coffer/api';
import { Failure, Skeleton } from '../components';
import { usePlace } from '../location';
import { TaskSection } from './task-section';

/** What staff have to see to about a customer, with what the customer wrote. */
export function CustomerTasks( { customer: { id, name } }: { customer: Pick< Customer, 'id' | 'name' > } ) {
	const [ tasks, setTasks ] = useState< readonly Task[] >();
	const [ error, setError ] = useState< unknown >();
	const [ asked, setAsked ] = useState( 0 );
	const { ask } = usePlace();
	useEffect( () => {
		const stop = new AbortController();
		setError( undefined );
		fetchCustomerTasks( id, stop.signal ).then(
			( { items } ) => setTasks( items ),
			( thrown: unknown ) => {
				if ( ! stop.signal.aborted ) {
					setError( thrown );
				}
			}
		);
		return () => stop.abort();
		// What the assistant proposed is there once it closes.
	}, [ id, asked, ask ] );
	const refresh = useCallback( () => setAsked( ( times ) => times + 1 ), [] );
	if ( error !== undefined ) {
		return <Failure error={ error } onRetry={ refresh } />;
	}
	if ( ! tasks ) {
		return <Skeleton width="240px" />;
	}
	return (
		<TaskSection
			tasks={ tasks }
			subject="customer"
			about={ { customer: { id, label: name } } }
			onChanged={ refresh }
		/>
	);
}
