import { dispatch } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { newIdempotencyKey, store, type ImmediateDocumentAction } from '@coffer/api';

/** Makes a draft like it and opens that in the editor, because its dates are yet to be chosen. */
export const duplicate = {
	id: 'duplicate',
	label: __( 'Duplicate', 'coffer' ),
	placement: 'more',
	verdict: ( { actions } ) => actions.duplicate,
	run: async ( { document, go, notify } ) => {
		const draft = await dispatch( store ).changeDocument(
			'duplicate_document',
			document,
			newIdempotencyKey(),
			null
		);
		notify( __( 'Draft made. Choose its dates.', 'coffer' ) );
		go( { editing: draft.id } );
		return true;
	},
} satisfies ImmediateDocumentAction;
