import { __ } from '@wordpress/i18n';
import type { DialogDocumentAction } from '@coffer/api';
import { Compose } from '../../messages';

/** A message to the customer, to be copied or sent by e-mail. */
export const writeMessage = {
	id: 'write-message',
	label: __( 'Write to the customer', 'coffer' ),
	placement: 'portal',
	verdict: ( { workflow, actions } ) => ( workflow === 'draft' ? null : actions.write_message ),
	Dialog: Compose,
} satisfies DialogDocumentAction;
