import { dispatch } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { newIdempotencyKey, store, type ImmediateDocumentAction } from '@coffer/api';

/** Makes a draft invoice from an accepted quote, once. */
export const convert = {
	id: 'convert',
	label: __( 'Convert to invoice', 'coffer' ),
	placement: 'main',
	verdict: ( { kind, workflow, actions } ) =>
		kind === 'quote' && ( workflow === 'sent' || workflow === 'accepted' ) ? actions.convert : null,
	run: async ( { document, go, notify } ) => {
		const draft = await dispatch( store ).changeDocument( 'convert_quote', document, newIdempotencyKey(), null );
		notify( __( 'Draft invoice made from the quote. Review it and send it.', 'coffer' ) );
		go( { document: draft.id } );
		return true;
	},
} satisfies ImmediateDocumentAction;
