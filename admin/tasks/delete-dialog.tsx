import { useDispatch } from '@wordpress/data';
import { __, sprintf } from '@wordpress/i18n';
import { store, type Task } from '@coffer/api';
import { DialogForm, useMoneyChange } from '../components';
import { taskTitle } from './task-words';

interface Props {
	task: Task;
	onClose: () => void;
	onDeleted: () => void;
}

/** Takes away a task that nobody has to see to after all. */
export function DeleteDialog( { task, onClose, onDeleted }: Props ) {
	const { deleteTask } = useDispatch( store );
	const { form, submit } = useMoneyChange< null, null >( {
		write: () => deleteTask( task ),
		done: () => __( 'The task was deleted.', 'coffer' ),
		onClose: () => {
			onClose();
			onDeleted();
		},
	} );
	return (
		<DialogForm
			title={ __( 'Delete this task?', 'coffer' ) }
			submitLabel={ __( 'Delete', 'coffer' ) }
			isDestructive
			{ ...form }
			onClose={ onClose }
			onSubmit={ () => void submit( null ) }
		>
			<p dir="auto">
				{ sprintf(
					/* translators: %s: what a task is called. */
					__( '“%s” goes away for everybody. The activity keeps that it was there.', 'coffer' ),
					taskTitle( task )
				) }
			</p>
		</DialogForm>
	);
}
