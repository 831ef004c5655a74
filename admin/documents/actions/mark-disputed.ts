import { dispatch } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { newIdempotencyKey, store, type Document, type ImmediateDocumentAction } from '@coffer/api';

const set = async ( document: Document, disputed: boolean ) => {
	await dispatch( store ).changeDocument( 'mark_document', document, newIdempotencyKey(), { disputed } );
};

const isMarkable = ( { kind, workflow }: Document ) => kind === 'invoice' && workflow === 'sent';

/** The customer disputes the invoice; reminders stop. */
export const markDisputed = {
	id: 'mark-disputed',
	label: __( 'Mark as disputed', 'coffer' ),
	placement: 'more',
	verdict: ( document ) => ( isMarkable( document ) && ! document.facts.disputed ? document.actions.mark : null ),
	run: async ( { document, notify } ) => {
		await set( document, true );
		notify( __( 'Marked as disputed. No reminders are sent for it.', 'coffer' ) );
		return true;
	},
} satisfies ImmediateDocumentAction;

export const unmarkDisputed = {
	id: 'unmark-disputed',
	label: __( 'No longer disputed', 'coffer' ),
	placement: 'more',
	verdict: ( document ) => ( isMarkable( document ) && document.facts.disputed ? document.actions.mark : null ),
	run: async ( { document, notify } ) => {
		await set( document, false );
		notify( __( 'No longer disputed.', 'coffer' ) );
		return true;
	},
} satisfies ImmediateDocumentAction;
