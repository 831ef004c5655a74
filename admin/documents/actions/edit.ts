import { __ } from '@wordpress/i18n';
import type { ImmediateDocumentAction } from '@coffer/api';

/** Opens the draft in the editor. */
export const edit = {
	id: 'edit',
	label: __( 'Edit draft', 'coffer' ),
	placement: 'main',
	verdict: ( { workflow, actions } ) => ( workflow === 'draft' ? actions.edit : null ),
	run: async ( { document, go } ) => {
		go( { editing: document.id } );
		return true;
	},
} satisfies ImmediateDocumentAction;
