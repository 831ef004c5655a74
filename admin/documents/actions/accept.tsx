import { __, sprintf } from '@wordpress/i18n';
import type { DialogDocumentAction, DocumentActionContext } from '@coffer/api';
import { documentTitle } from '../../words';
import { DecisionDialog } from './decision-dialog';

function AcceptDialog( props: DocumentActionContext & { onClose: () => void } ) {
	return (
		<DecisionDialog
			{ ...props }
			decision="accepted"
			/* translators: %s: number of a quote. */
			title={ sprintf( __( 'Record acceptance of %s', 'coffer' ), documentTitle( props.document ) ) }
			sentence={ __(
				'Writes down that the customer accepted this quote. It can then become an invoice; nothing is owed yet.',
				'coffer'
			) }
			noteLabel={ __( 'Note', 'coffer' ) }
			noteHelp={ __( 'Who said so and how, such as: by telephone. Only staff read it.', 'coffer' ) }
			submitLabel={ __( 'Record acceptance', 'coffer' ) }
			done={ __( 'Acceptance recorded. The quote can become an invoice now.', 'coffer' ) }
		/>
	);
}

/** Writes down that the customer said yes, somewhere else than on the page. */
export const accept = {
	id: 'accept',
	label: __( 'Record acceptance', 'coffer' ),
	placement: 'main',
	verdict: ( { kind, workflow, actions } ) => ( kind === 'quote' && workflow === 'sent' ? actions.accept : null ),
	Dialog: AcceptDialog,
} satisfies DialogDocumentAction;
