import { useSelect } from '@wordpress/data';
import { useMemo } from '@wordpress/element';
import { store, type Document } from '@coffer/api';
import { documentTitle } from '../words';
import { isOfCustomer } from './task-words';
import { TaskSection } from './task-section';

/** What staff want to do about a document. What its customer wrote stands apart. */
export function DocumentTasks( { document }: { document: Document } ) {
	const tasks = useSelect( ( select ) => select( store ).getTasks( document.id ), [ document.id ] );
	const own = useMemo( () => tasks?.filter( ( task ) => ! isOfCustomer( task ) ), [ tasks ] );
	if ( ! own ) {
		return null;
	}
	return (
		<TaskSection
			tasks={ own }
			subject="document"
			about={ {
				document: { id: document.id, label: documentTitle( document ) },
				...( document.customer
					? { customer: { id: document.customer.id, label: document.customer.name } }
					: {} ),
			} }
			onChanged={ nothing }
		/>
	);
}

// The store asks again by itself.
const nothing = () => undefined;
