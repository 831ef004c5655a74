import { useDispatch } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { store, type Task } from '@coffer/api';
import { DialogForm, TextArea, useMoneyChange } from '../components';

interface Props {
	documentId: number;
	task: Task;
	title: string;
	onClose: () => void;
}

/** Notes that somebody saw to it, and what became of it. */
export function DoneDialog( { documentId, task, title, onClose }: Props ) {
	const [ note, setNote ] = useState( '' );
	const { completeTask } = useDispatch( store );
	const { form, problemAt, submit } = useMoneyChange< { note: string }, Task >( {
		write: ( input ) => completeTask( documentId, task, input.note ),
		done: () => __( 'Noted as seen to.', 'coffer' ),
		onClose,
	} );
	return (
		<DialogForm
			title={ title }
			submitLabel={ __( 'Mark as done', 'coffer' ) }
			{ ...form }
			onSubmit={ () => void submit( { note: note.trim() } ) }
		>
			<p>{ __( 'The customer is not told. Answer them first if they wait for one.', 'coffer' ) }</p>
			<TextArea
				label={ __( 'What became of it', 'coffer' ) }
				help={ __( 'May stay empty. Only staff read it.', 'coffer' ) }
				error={ problemAt( 'note' ) }
				value={ note }
				onChange={ setNote }
				rows={ 2 }
				maxLength={ 1000 }
			/>
		</DialogForm>
	);
}
