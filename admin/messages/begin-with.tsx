import { useCallback } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { fetchMessageTemplates, type Message, type MessageInput, type MessageTemplate } from '@coffer/api';
import { Choice, useAnswer } from '../components';
import { languageChoices } from '../words';

interface Props {
	message: Message;
	/** Of the templates, the one that the text began with; empty for the one that fits best. */
	chosen: string;
	onChoose: ( chosen: string, input: MessageInput ) => void;
}

const languages = [ { value: '', label: __( 'The site’s language', 'coffer' ) }, ...languageChoices() ];

/** Which text to begin with, and in which language. Either puts another text in. */
export function BeginWith( { message, chosen, onChoose }: Props ) {
	const ask = useCallback( ( signal: AbortSignal ) => fetchMessageTemplates( signal ), [] );
	const { answer } = useAnswer( ask );
	const templates = answer?.items ?? [];
	const builtIn = templates.filter( ( { id } ) => id === null );
	const own = templates.filter( ( { id } ) => id !== null );
	const options = [
		...builtIn.map( ( { purpose, name } ) => ( { value: purpose, label: name } ) ),
		...own.map( ( template ) => ( { value: String( template.id ), label: template.name } ) ),
	];
	const choose = ( value: string ) => {
		const template = templates.find( ( each ) => valueOf( each ) === value );
		if ( template ) {
			onChoose( value, {
				purpose: template.purpose,
				language: message.language,
				...( template.id === null ? {} : { template_id: template.id } ),
			} );
		}
	};
	return (
		<div className="coffer-compose__begin">
			<Choice
				label={ __( 'Begin with', 'coffer' ) }
				value={ options.length === 0 ? '' : chosen }
				options={ options.length === 0 ? [ { value: '', label: __( 'Loading…', 'coffer' ) } ] : options }
				onChange={ choose }
			/>
			<Choice
				label={ __( 'Language', 'coffer' ) }
				value={ message.language }
				options={ languages }
				onChange={ ( language ) => onChoose( message.purpose, { purpose: message.purpose, language } ) }
			/>
		</div>
	);
}

function valueOf( { id, purpose }: MessageTemplate ): string {
	return id === null ? purpose : String( id );
}
