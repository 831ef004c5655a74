import { CheckboxControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { DialogDocumentAction, DocumentActionContext } from '@coffer/api';
import { boot } from '../../boot';
import { AmountField, BalanceChange, Choice, DialogForm, TextField, useAmount } from '../../components';
import { amountWords, documentTitle, isMethod, methodChoices, problemOfDay, type PaymentMethod } from '../../words';
import { useDocumentChange } from './use-document-change';

function PaymentDialog( { document, onClose }: DocumentActionContext & { onClose: () => void } ) {
	const { currency, balance } = document;
	const amount = useAmount( currency, balance );
	const [ method, setMethod ] = useState< PaymentMethod >( 'transfer' );
	const [ day, setDay ] = useState( boot.today );
	const [ reference, setReference ] = useState( '' );
	/** For which excess the person agreed; another amount has to be agreed to anew. */
	const [ agreed, setAgreed ] = useState( 0 );
	const { form, isForced, problemAt, submit } = useDocumentChange( 'record_payment', document, {
		done: ( changed, body ) =>
			sprintf(
				/* translators: 1: amount. 2: number of a document. 3: what is left to pay. */
				__( 'Payment of %1$s recorded. %2$s has %3$s left to pay.', 'coffer' ),
				amountWords( body.amount, currency ),
				documentTitle( changed ),
				amountWords( changed.balance, currency )
			),
		onClose,
	} );

	const excess = Math.max( 0, ( amount.value ?? 0 ) - balance );
	const dayProblem = problemOfDay( day );
	const isAgreed = excess === 0 || agreed === excess;

	const input =
		amount.value === null || dayProblem !== undefined || ! isAgreed
			? null
			: {
					method,
					amount: amount.value,
					received_on: day,
					reference: reference.trim(),
					keep_excess: excess > 0,
				};

	return (
		<DialogForm
			/* translators: %s: number of a document. */
			title={ sprintf( __( 'Record payment for %s', 'coffer' ), documentTitle( document ) ) }
			submitLabel={ __( 'Record payment', 'coffer' ) }
			{ ...form }
			onSubmit={ () => void submit( input ) }
		>
			<p>
				{ __(
					'Writes down money that has arrived outside of this site, and lets it pay this invoice.',
					'coffer'
				) }
			</p>
			<div className="coffer-dialog__pair">
				<AmountField
					label={ __( 'Amount', 'coffer' ) }
					{ ...amount.field }
					problem={ amount.field.problem ?? problemAt( 'amount' ) }
					isForced={ isForced || form.error !== undefined }
				/>
				<Choice
					label={ __( 'Method', 'coffer' ) }
					value={ method }
					options={ methodChoices() }
					onChange={ ( value ) => isMethod( value ) && setMethod( value ) }
					error={ problemAt( 'method' ) }
				/>
				<TextField
					type="date"
					label={ __( 'Received on', 'coffer' ) }
					value={ day }
					max={ boot.today }
					onChange={ setDay }
					error={ dayProblem ?? problemAt( 'received_on' ) }
				/>
				<TextField
					label={ __( 'Reference', 'coffer' ) }
					value={ reference }
					onChange={ setReference }
					maxLength={ 190 }
					autoComplete="off"
					error={ problemAt( 'reference' ) }
				/>
			</div>
			{ excess > 0 && (
				<Excess
					words={ amountWords( excess, currency ) }
					isAgreed={ isAgreed }
					isForced={ isForced }
					onChange={ ( agrees ) => setAgreed( agrees ? excess : 0 ) }
				/>
			) }
			<BalanceChange
				currency={ currency }
				changes={ [
					{
						label: __( 'To pay', 'coffer' ),
						now: balance,
						then: amount.value === null ? null : Math.max( 0, balance - amount.value ),
					},
					...( excess > 0
						? [
								{
									label: __( 'Customer’s credit', 'coffer' ),
									now: document.credit,
									then: document.credit + excess,
								},
							]
						: [] ),
				] }
			/>
		</DialogForm>
	);
}

interface ExcessProps {
	words: string;
	isAgreed: boolean;
	isForced: boolean;
	onChange: ( agrees: boolean ) => void;
}

/** More came than was owed: nothing is lost, but a person has to agree to what becomes of it. */
function Excess( { words, isAgreed, isForced, onChange }: ExcessProps ) {
	const isMissing = isForced && ! isAgreed;
	return (
		<div className="coffer-caution">
			<p>
				{
					/* translators: %s: amount of money. */
					sprintf( __( 'This is %s more than what is left to pay.', 'coffer' ), words )
				}
			</p>
			<CheckboxControl
				/* translators: %s: amount of money. */
				label={ sprintf( __( '%s is kept as the customer’s credit', 'coffer' ), words ) }
				checked={ isAgreed }
				onChange={ onChange }
				aria-invalid={ isMissing }
				{ ...( isMissing ? { help: __( 'Tick this, or write a smaller amount.', 'coffer' ) } : {} ) }
			/>
		</div>
	);
}

/** Writes down money that came outside of the site. */
export const recordPayment = {
	id: 'record-payment',
	label: __( 'Record payment', 'coffer' ),
	placement: 'main',
	verdict: ( { kind, workflow, actions } ) =>
		kind === 'invoice' && workflow === 'sent' ? actions.record_payment : null,
	Dialog: PaymentDialog,
} satisfies DialogDocumentAction;
