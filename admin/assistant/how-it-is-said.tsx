import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { AssistantDraft, AssistantQuestion } from '@coffer/api';
import { Choice } from '../components';
import { languageChoices } from '../words';

type Tone = AssistantDraft[ 'tone' ];

interface Props {
	tone: Tone;
	/** Locale; empty for the site's. */
	language: string;
	isDisabled: boolean;
	onChange: ( how: Pick< AssistantQuestion, 'tone' | 'language' > ) => void;
}

const tones = [ 'friendly', 'neutral', 'firm' ] as const satisfies readonly Tone[];
const languages = [ { value: '', label: __( 'The site’s language', 'coffer' ) }, ...languageChoices() ];

/** Tone and language of a draft. Either drafts anew. */
export function HowItIsSaid( { tone, language, isDisabled, onChange }: Props ) {
	return (
		<div className="coffer-said">
			<div className="coffer-said__tones" role="group" aria-label={ __( 'Tone', 'coffer' ) }>
				{ tones.map( ( name ) => (
					<Button
						key={ name }
						__next40pxDefaultSize
						isPressed={ name === tone }
						disabled={ isDisabled }
						accessibleWhenDisabled
						onClick={ () => name !== tone && onChange( { tone: name } ) }
					>
						{ toneWords( name ) }
					</Button>
				) ) }
			</div>
			<Choice
				label={ __( 'Language', 'coffer' ) }
				value={ language }
				options={ languages }
				onChange={ ( value ) => ! isDisabled && onChange( { language: value } ) }
			/>
		</div>
	);
}

function toneWords( tone: Tone ): string {
	switch ( tone ) {
		case 'friendly':
			return __( 'Friendly', 'coffer' );
		case 'neutral':
			return __( 'Neutral', 'coffer' );
		case 'firm':
			return __( 'Firm', 'coffer' );
	}
}
