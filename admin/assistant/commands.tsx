import { useCommand } from '@wordpress/commands';
import { useSelect } from '@wordpress/data';
import { __, sprintf } from '@wordpress/i18n';
import { help } from '@wordpress/icons';
import { store, type PromptName } from '@coffer/api';
import { usePlace } from '../location';
import { documentTitle } from '../words';
import { askVerdict } from './ask-verdict';
import { openAssistant } from './asked-elsewhere';
import { promptNames, promptsFor, promptWords } from './prompts';

/** The assistant in WordPress's command palette: a free question, and the prompts that fit what is open. */
export function AskCommands() {
	useCommand( {
		name: 'coffer/ask',
		label: __( 'Ask about money…', 'coffer' ),
		icon: help,
		disabled: ! askVerdict().allowed,
		callback: ( { close } ) => {
			close();
			openAssistant();
		},
	} );
	return (
		<>
			{ promptNames.map( ( prompt ) => (
				<PromptCommand key={ prompt } prompt={ prompt } />
			) ) }
		</>
	);
}

function PromptCommand( { prompt }: { prompt: PromptName } ) {
	const { document, customer } = usePlace();
	const known = useSelect(
		( select ) => ( document === null ? undefined : select( store ).getSummary( document ) ),
		[ document ]
	);
	useCommand( {
		name: `coffer/ask-${ prompt.replaceAll( '_', '-' ) }`,
		label: known
			? /* translators: 1: a question or wish. 2: kind and number of a document. */
				sprintf( __( '%1$s (%2$s)', 'coffer' ), promptWords( prompt ), documentTitle( known ) )
			: promptWords( prompt ),
		icon: help,
		disabled: ! askVerdict().allowed || ! promptsFor( { document, customer }, known ).includes( prompt ),
		callback: ( { close } ) => {
			close();
			openAssistant( prompt );
		},
	} );
	return null;
}
