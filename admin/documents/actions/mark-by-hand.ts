import { dispatch } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { newIdempotencyKey, store, type Document, type ImmediateDocumentAction } from '@coffer/api';

const set = async ( document: Document, by_hand: boolean ) => {
	await dispatch( store ).changeDocument( 'mark_document', document, newIdempotencyKey(), { by_hand } );
};

const isMarkable = ( { kind, workflow }: Document ) => kind === 'invoice' && workflow === 'sent';

/** Somebody looks after the invoice in person; nothing automatic happens. */
export const markByHand = {
	id: 'mark-by-hand',
	label: __( 'Mark as handled by hand', 'coffer' ),
	placement: 'more',
	verdict: ( document ) => ( isMarkable( document ) && ! document.facts.by_hand ? document.actions.mark : null ),
	run: async ( { document, notify } ) => {
		await set( document, true );
		notify( __( 'Marked as handled by hand. Nothing automatic happens to it.', 'coffer' ) );
		return true;
	},
} satisfies ImmediateDocumentAction;

export const unmarkByHand = {
	id: 'unmark-by-hand',
	label: __( 'No longer handled by hand', 'coffer' ),
	placement: 'more',
	verdict: ( document ) => ( isMarkable( document ) && document.facts.by_hand ? document.actions.mark : null ),
	run: async ( { document, notify } ) => {
		await set( document, false );
		notify( __( 'No longer handled by hand.', 'coffer' ) );
		return true;
	},
} satisfies ImmediateDocumentAction;
