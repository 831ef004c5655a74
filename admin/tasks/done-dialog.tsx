import { useDispatch } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { store, type Task } from '@coffer/api';
import { DialogForm, TextArea, useMoneyChange } from '../components';
import { isOfCustomer } from './task-words';

interface Props {
	task: Task;
	title: string;
	onClose: () => void;
	onDone?: () => void;
}

/** Notes that somebody saw to it, and what became of it. */
export function DoneDialog( { task, title, onClose, onDone }: Props ) {
	const [ note, setNote ] = useState( '' );
	const { completeTask } = useDispatch( store );
	const { form, problemAt, submit } = useMoneyChange< { note: string }, Task >( {
		write: ( input ) => completeTask( task, input.note ),
		done: () => {
			onDone?.();
			return __( 'Noted as seen to.', 'coffer' );
		},
		onClose,
	} );
	return (
		<DialogForm
			title={ title }
			submitLabel={ __( 'Mark as done', 'coffer' ) }
			{ ...form }
			onSubmit={ () => void submit( { note: note.trim() } ) }
		>
			{ isOfCustomer( task ) && (
				<p>{ __( 'The customer is not told. Answer them first if they wait for one.', 'coffer' ) }</p>
			) }
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
