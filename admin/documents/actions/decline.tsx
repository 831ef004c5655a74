import { __, sprintf } from '@wordpress/i18n';
import type { DialogDocumentAction, DocumentActionContext } from '@coffer/api';
import { documentTitle } from '../../words';
import { DecisionDialog } from './decision-dialog';

function DeclineDialog( props: DocumentActionContext & { onClose: () => void } ) {
	return (
		<DecisionDialog
			{ ...props }
			decision="declined"
			/* translators: %s: number of a quote. */
			title={ sprintf( __( 'Record refusal of %s', 'coffer' ), documentTitle( props.document ) ) }
			sentence={ __(
				'Writes down that the customer does not want this quote. It can no longer be accepted.',
				'coffer'
			) }
			noteLabel={ __( 'Note', 'coffer' ) }
			noteHelp={ __( 'Who said so and why. Only staff read it.', 'coffer' ) }
			submitLabel={ __( 'Record refusal', 'coffer' ) }
			done={ __( 'Refusal recorded.', 'coffer' ) }
		/>
	);
}

/** Writes down that the customer said no. */
export const decline = {
	id: 'decline',
	label: __( 'Record refusal', 'coffer' ),
	placement: 'main',
	verdict: ( { kind, workflow, actions } ) => ( kind === 'quote' && workflow === 'sent' ? actions.decline : null ),
	Dialog: DeclineDialog,
} satisfies DialogDocumentAction;
