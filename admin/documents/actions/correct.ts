import { __ } from '@wordpress/i18n';
import type { ImmediateDocumentAction } from '@coffer/api';

/** Opens the editor to replace what was sent; what the customer was shown before is kept. */
export const correct = {
	id: 'correct',
	label: __( 'Correct…', 'coffer' ),
	placement: 'more',
	verdict: ( { kind, workflow, actions } ) =>
		kind !== 'credit_note' && workflow === 'sent' ? actions.correct : null,
	run: async ( { document, go } ) => {
		go( { correcting: document.id } );
		return true;
	},
} satisfies ImmediateDocumentAction;
