import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { PromptName } from '@coffer/api';
import { promptWords } from './prompts';

interface Props {
	prompts: readonly PromptName[];
	/** Nothing was asked yet. */
	isFirst: boolean;
	onAsk: ( prompt: PromptName ) => void;
}

/** Questions that are asked with one click. */
export function Prompts( { prompts, isFirst, onAsk }: Props ) {
	return (
		<ul
			className={ isFirst ? 'coffer-ask__prompts is-first' : 'coffer-ask__prompts' }
			aria-label={ __( 'Ask with one click', 'coffer' ) }
		>
			{ prompts.map( ( prompt ) => (
				<li key={ prompt }>
					<Button variant="secondary" __next40pxDefaultSize onClick={ () => onAsk( prompt ) }>
						{ promptWords( prompt ) }
					</Button>
				</li>
			) ) }
		</ul>
	);
}
