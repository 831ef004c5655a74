import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { fetchCreditTargets } from '@coffer/api';
import { BalanceChange, DialogForm, ReasonField } from '../../components';
import { amountWords, documentTitle } from '../../words';
import type { ApplicationAction, ApplicationDialogProps } from './application-action';
import { pickedOf, TargetPick } from './target-pick';
import { useChoices } from './use-choices';
import { useDocumentChange } from './use-document-change';

function MoveDialog( { document, application, onClose }: ApplicationDialogProps ) {
	const { currency, balance } = document;
	const { amount } = application;
	const { choices: targets, error: failure, reload } = useChoices( document.id, fetchCreditTargets );
	const [ picked, setPicked ] = useState< number | null >( null );
	const [ reason, setReason ] = useState( '' );

	const target = pickedOf( targets, picked );
	const moved = target ? Math.min( amount, target.balance ) : amount;
	const words = amountWords( amount, currency );

	const { form, isForced, submit } = useDocumentChange( 'move_application', document, {
		done: () =>
			/* translators: 1: amount of money. 2: number of an invoice. */
			sprintf( __( '%1$s pays %2$s now.', 'coffer' ), amountWords( moved, currency ), target?.number ?? '' ),
		onClose,
		onRefused: reload,
	} );
	const input =
		! target || reason.trim() === ''
			? null
			: { application_id: application.id, to_document_id: target.id, reason: reason.trim() };

	return (
		<DialogForm
			/* translators: %s: amount of money. */
			title={ sprintf( __( 'Move %s to another invoice', 'coffer' ), words ) }
			{ ...( target ? { submitLabel: __( 'Move', 'coffer' ) } : {} ) }
			{ ...form }
			onSubmit={ () => void submit( input ) }
		>
			<p>
				{ sprintf(
					/* translators: %s: number of an invoice. */
					__(
						'It no longer pays %s and pays the invoice that you choose instead. What that one does not need becomes the customer’s credit.',
						'coffer'
					),
					documentTitle( document )
				) }
			</p>
			<TargetPick
				targets={ targets }
				failure={ failure }
				onRetry={ reload }
				picked={ target }
				onPick={ setPicked }
			/>
			{ target && (
				<>
					<ReasonField value={ reason } onChange={ setReason } isForced={ isForced } />
					<BalanceChange
						currency={ currency }
						changes={ [
							{
								/* translators: %s: number of an invoice. */
								label: sprintf( __( 'To pay on %s', 'coffer' ), documentTitle( document ) ),
								now: balance,
								then: balance + amount,
							},
							{
								/* translators: %s: number of an invoice. */
								label: sprintf( __( 'To pay on %s', 'coffer' ), target.number ?? '' ),
								now: target.balance,
								then: target.balance - moved,
							},
							...( moved < amount
								? [
										{
											label: __( 'Customer’s credit', 'coffer' ),
											now: document.credit,
											then: document.credit + amount - moved,
										},
									]
								: [] ),
						] }
					/>
				</>
			) }
		</DialogForm>
	);
}

/** Lets what pays a document pay another one of the customer instead. */
export const moveApplication = {
	id: 'move',
	label: __( 'Move to another invoice…', 'coffer' ),
	verdict: ( { actions } ) => actions.move,
	Dialog: MoveDialog,
} satisfies ApplicationAction;
