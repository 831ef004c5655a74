import { __ } from '@wordpress/i18n';
import type { DialogDocumentAction, DocumentActionContext } from '@coffer/api';
import { ApplyFromNote } from './apply-from-note';
import { ApplyToInvoice } from './apply-to-invoice';

function ApplyDialog( props: DocumentActionContext & { onClose: () => void } ) {
	return props.document.kind === 'credit_note' ? <ApplyFromNote { ...props } /> : <ApplyToInvoice { ...props } />;
}

/** Lets what the customer has left pay an invoice: begun from the invoice, or from a credit note. */
export const applyCredit = {
	id: 'apply-credit',
	label: __( 'Apply credit', 'coffer' ),
	placement: 'main',
	verdict: ( { kind, workflow, actions } ) =>
		kind !== 'quote' && workflow === 'sent' ? actions.apply_credit : null,
	Dialog: ApplyDialog,
} satisfies DialogDocumentAction;
