import { __, sprintf } from '@wordpress/i18n';
import type { AssistantSource } from '@coffer/api';

/** How an answer came about, in one line. */
export function sourceWords( { by, provider, model }: AssistantSource ): string {
	if ( by === 'rules' ) {
		return __( 'From Money’s records, by fixed rules.', 'coffer' );
	}
	if ( model === '' || model === provider ) {
		/* translators: %s: name of a provider of language models. */
		return sprintf( __( 'Written by %s from Money’s records.', 'coffer' ), provider );
	}
	return sprintf(
		/* translators: 1: name of a provider of language models. 2: name of a model. */
		__( 'Written by %1$s (%2$s) from Money’s records.', 'coffer' ),
		provider,
		model
	);
}
