import { useState } from '@wordpress/element';
import type { DecisionInput, DocumentActionContext } from '@coffer/api';
import { DialogForm, TextArea } from '../../components';
import { useDocumentChange } from './use-document-change';

interface Props extends DocumentActionContext {
	decision: DecisionInput[ 'decision' ];
	title: string;
	/** What will happen. */
	sentence: string;
	noteLabel: string;
	noteHelp: string;
	submitLabel: string;
	/** Said when it was done. */
	done: string;
	onClose: () => void;
}

/** What became of a quote, with who said so. */
export function DecisionDialog( props: Props ) {
	const { document, onClose, decision, sentence, noteLabel, noteHelp, done, title, submitLabel } = props;
	const [ note, setNote ] = useState( '' );
	const { form, problemAt, submit } = useDocumentChange( 'decide_quote', document, { done: () => done, onClose } );

	return (
		<DialogForm
			title={ title }
			submitLabel={ submitLabel }
			{ ...form }
			onSubmit={ () => void submit( { decision, note: note.trim() } ) }
		>
			<p>{ sentence }</p>
			<TextArea
				label={ noteLabel }
				help={ noteHelp }
				error={ problemAt( 'note' ) }
				value={ note }
				onChange={ setNote }
				rows={ 2 }
				maxLength={ 1000 }
			/>
		</DialogForm>
	);
}
