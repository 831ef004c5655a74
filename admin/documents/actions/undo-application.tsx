import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { Application } from '@coffer/api';
import { BalanceChange, DialogForm, ReasonField } from '../../components';
import { amountWords, documentTitle } from '../../words';
import type { ApplicationAction, ApplicationDialogProps } from './application-action';
import { useDocumentChange } from './use-document-change';

function UndoDialog( { document, application, onClose }: ApplicationDialogProps ) {
	const { currency, balance, credit } = document;
	const { amount } = application;
	const [ reason, setReason ] = useState( '' );
	const title = documentTitle( document );
	const { form, isForced, submit } = useDocumentChange( 'undo_application', document, {
		/* translators: 1: amount of money. 2: number of an invoice. */
		done: () => sprintf( __( '%1$s taken off %2$s.', 'coffer' ), amountWords( amount, currency ), title ),
		onClose,
	} );
	const input = { application_id: application.id, reason: reason.trim() };

	return (
		<DialogForm
			/* translators: 1: amount of money. 2: number of an invoice. */
			title={ sprintf( __( 'Take %1$s off %2$s', 'coffer' ), amountWords( amount, currency ), title ) }
			submitLabel={ __( 'Take off', 'coffer' ) }
			isDestructive
			{ ...form }
			onSubmit={ () => void submit( input.reason === '' ? null : input ) }
		>
			<p>{ consequence( application ) }</p>
			<ReasonField value={ reason } onChange={ setReason } isForced={ isForced } />
			<BalanceChange
				currency={ currency }
				changes={ [
					{ label: __( 'To pay', 'coffer' ), now: balance, then: balance + amount },
					{ label: __( 'Customer’s credit', 'coffer' ), now: credit, then: credit + amount },
				] }
			/>
		</DialogForm>
	);
}

function consequence( { source, credit_note: note }: Application ): string {
	return source === 'payment'
		? __(
				'It no longer pays this invoice. The money stays with you as the customer’s credit and can pay something else.',
				'coffer'
			)
		: sprintf(
				/* translators: %s: number of a credit note. */
				__(
					'It no longer pays this invoice. The credit is free on %s again and can pay something else.',
					'coffer'
				),
				note ? documentTitle( note ) : __( 'the credit note', 'coffer' )
			);
}

/** Takes what pays a document off it again. */
export const undoApplication = {
	id: 'undo',
	label: __( 'Undo…', 'coffer' ),
	isDestructive: true,
	verdict: ( { actions } ) => actions.undo,
	Dialog: UndoDialog,
} satisfies ApplicationAction;
