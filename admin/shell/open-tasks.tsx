import { useSelect } from '@wordpress/data';
import { store } from '@coffer/api';
import { boot } from '../boot';
import { TaskCount } from './task-count';

/** How many open tasks are the reader's: as the screen knew when it began, until something was asked or changed. */
export function OpenTasks() {
	const known = useSelect( ( select ) => select( store ).getTaskCounts(), [] );
	return <TaskCount mine={ known?.mine ?? boot.my_tasks } />;
}
