import { useDispatch } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { fetchCreditTargets, store, type DocumentActionContext } from '@coffer/api';
import { AmountField, BalanceChange, DialogForm, useAmount } from '../../components';
import { amountWords, documentTitle } from '../../words';
import { pickedOf, TargetPick } from './target-pick';
import { useChoices } from './use-choices';
import { useDocumentChange } from './use-document-change';

/** A credit note pays an invoice; it is the invoice that is changed, in the version that the person was shown. */
export function ApplyFromNote( { document, onClose }: DocumentActionContext & { onClose: () => void } ) {
	const { currency } = document;
	const left = 0 - document.balance;
	const { refreshDocument } = useDispatch( store );
	const { choices: targets, error: failure, reload } = useChoices( document.id, fetchCreditTargets );
	const [ picked, setPicked ] = useState< number | null >( null );
	const target = pickedOf( targets, picked );
	const { form, isForced, problemAt, submit } = useDocumentChange( 'apply_credit', target ?? document, {
		done: ( changed, body ) =>
			sprintf(
				/* translators: 1: amount. 2: number of a document. 3: what is left to pay. */
				__( 'Credit of %1$s applied. %2$s has %3$s left to pay.', 'coffer' ),
				amountWords( body.amount, currency ),
				documentTitle( changed ),
				amountWords( changed.balance, currency )
			),
		onClose,
		onRefused: reload,
	} );

	const most = target ? Math.min( left, target.balance ) : 0;
	const amount = useAmount( currency, most, most );
	const apply = async () => {
		const input = { source: 'credit_note' as const, source_id: document.id, amount: amount.value ?? 0 };
		if ( await submit( target && input.amount > 0 ? input : null ) ) {
			void refreshDocument( document.id );
		}
	};

	return (
		<DialogForm
			/* translators: %s: number of a credit note. */
			title={ sprintf( __( 'Apply credit of %s', 'coffer' ), documentTitle( document ) ) }
			{ ...( target ? { submitLabel: __( 'Apply credit', 'coffer' ) } : {} ) }
			{ ...form }
			onSubmit={ () => void apply() }
		>
			<p>{ __( 'Lets this credit note pay another invoice of the same customer.', 'coffer' ) }</p>
			<TargetPick
				targets={ targets }
				failure={ failure }
				onRetry={ reload }
				picked={ target }
				onPick={ ( id ) => {
					setPicked( id );
					amount.reset();
				} }
			/>
			{ target && (
				<>
					<AmountField
						label={ __( 'Amount', 'coffer' ) }
						{ ...amount.field }
						problem={ amount.field.problem ?? problemAt( 'amount' ) }
						isForced={ isForced || form.error !== undefined }
					/>
					<BalanceChange
						currency={ currency }
						changes={ [
							{
								/* translators: %s: number of an invoice. */
								label: sprintf( __( 'To pay on %s', 'coffer' ), target.number ?? '' ),
								now: target.balance,
								then: amount.value === null ? null : target.balance - amount.value,
							},
							{
								label: __( 'Credit left', 'coffer' ),
								now: left,
								then: amount.value === null ? null : left - amount.value,
							},
						] }
					/>
				</>
			) }
		</DialogForm>
	);
}
