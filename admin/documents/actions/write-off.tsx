import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { DialogDocumentAction, DocumentActionContext } from '@coffer/api';
import { BalanceChange, DialogForm, ReasonField } from '../../components';
import { amountWords, documentTitle } from '../../words';
import { useDocumentChange } from './use-document-change';

function WriteOffDialog( { document, onClose }: DocumentActionContext & { onClose: () => void } ) {
	const { currency, balance } = document;
	const [ reason, setReason ] = useState( '' );
	const amount = amountWords( balance, currency );
	const { form, isForced, submit } = useDocumentChange( 'write_off_document', document, {
		/* translators: %s: amount of money. */
		done: () => sprintf( __( '%s written off.', 'coffer' ), amount ),
		onClose,
	} );

	return (
		<DialogForm
			/* translators: %s: number of a document. */
			title={ sprintf( __( 'Write off what is left of %s', 'coffer' ), documentTitle( document ) ) }
			submitLabel={ __( 'Write off', 'coffer' ) }
			isDestructive
			{ ...form }
			onSubmit={ () => void submit( reason.trim() === '' ? null : { reason: reason.trim() } ) }
		>
			<p>
				{ sprintf(
					/* translators: %s: amount of money. */
					__(
						'Nobody asks for the %s that is left any more. The invoice does not become paid by it. This cannot be undone.',
						'coffer'
					),
					amount
				) }
			</p>
			<ReasonField value={ reason } onChange={ setReason } isForced={ isForced } />
			<BalanceChange
				currency={ currency }
				changes={ [ { label: __( 'To pay', 'coffer' ), now: balance, then: 0 } ] }
			/>
		</DialogForm>
	);
}

/** Stops asking for what is left to pay. */
export const writeOff = {
	id: 'write-off',
	label: __( 'Write off the remainder…', 'coffer' ),
	placement: 'more',
	isDestructive: true,
	verdict: ( { kind, workflow, actions } ) =>
		kind === 'invoice' && workflow === 'sent' ? actions.write_off : null,
	Dialog: WriteOffDialog,
} satisfies DialogDocumentAction;
