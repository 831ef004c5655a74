import { __ } from '@wordpress/i18n';
import type { DialogDocumentAction } from '@coffer/api';
import { ReviewAndSend } from '../review/review-and-send';

/** Shows the draft as the customer will see it, and makes it customer-facing when the person agrees. */
export const send = {
	id: 'send',
	label: __( 'Review and send', 'coffer' ),
	placement: 'main',
	verdict: ( { workflow, actions } ) => ( workflow === 'draft' ? actions.send : null ),
	Dialog: ReviewAndSend,
} satisfies DialogDocumentAction;
