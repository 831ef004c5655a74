import { __, sprintf } from '@wordpress/i18n';
import type { DialogDocumentAction, DocumentActionContext } from '@coffer/api';
import { documentTitle } from '../../words';
import { DecisionDialog } from './decision-dialog';

function ExpireDialog( props: DocumentActionContext & { onClose: () => void } ) {
	return (
		<DecisionDialog
			{ ...props }
			decision="expired"
			/* translators: %s: number of a quote. */
			title={ sprintf( __( 'Let %s expire', 'coffer' ), documentTitle( props.document ) ) }
			sentence={ __(
				'Ends this quote before its last day. It can no longer be accepted; the customer’s page says that it has ended.',
				'coffer'
			) }
			noteLabel={ __( 'Note', 'coffer' ) }
			noteHelp={ __( 'Only staff read it.', 'coffer' ) }
			submitLabel={ __( 'Let expire', 'coffer' ) }
			done={ __( 'The quote has expired.', 'coffer' ) }
		/>
	);
}

/** Ends a quote that nobody answered. */
export const expire = {
	id: 'expire',
	label: __( 'Let expire…', 'coffer' ),
	placement: 'more',
	verdict: ( { kind, workflow, actions } ) => ( kind === 'quote' && workflow === 'sent' ? actions.expire : null ),
	Dialog: ExpireDialog,
} satisfies DialogDocumentAction;
