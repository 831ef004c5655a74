import type { Task } from '@coffer/api';
import { DeleteDialog } from './delete-dialog';
import { DoneDialog } from './done-dialog';
import { TaskDialog } from './task-dialog';
import type { TaskAsk } from './task-row';
import { taskTitle } from './task-words';

export interface Asked {
	task: Task;
	ask: TaskAsk;
}

interface Props {
	asked: Asked | undefined;
	onClose: () => void;
	onChanged: () => void;
}

/** What is asked about a task before it is done. */
export function TaskDialogs( { asked, onClose, onChanged }: Props ) {
	if ( ! asked ) {
		return null;
	}
	const { task, ask } = asked;
	switch ( ask ) {
		case 'edit':
			return <TaskDialog task={ task } onClose={ onClose } onSaved={ onChanged } />;
		case 'follow':
			return <TaskDialog follows={ task } onClose={ onClose } onSaved={ onChanged } />;
		case 'note':
			return <DoneDialog task={ task } title={ taskTitle( task ) } onClose={ onClose } onDone={ onChanged } />;
		case 'delete':
			return <DeleteDialog task={ task } onClose={ onClose } onDeleted={ onChanged } />;
	}
}
