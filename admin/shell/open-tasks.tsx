import { useSelect } from '@wordpress/data';
import { store } from '@coffer/api';
import { boot } from '../boot';
import { TaskCount } from './task-count';

/** How many open tasks wait for the reader: as the screen knew when it began, until something was asked or changed. */
export function OpenTasks() {
	const known = useSelect( ( select ) => select( store ).getTaskCounts(), [] );
	return <TaskCount count={ known?.waiting ?? boot.waiting_tasks } />;
}
