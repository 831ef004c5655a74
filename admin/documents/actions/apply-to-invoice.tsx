import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { fetchCreditSources, type CreditSource, type DocumentActionContext } from '@coffer/api';
import { AmountField, BalanceChange, DialogForm, Failure, Pick, Skeleton, useAmount } from '../../components';
import { amountWords, documentTitle } from '../../words';
import { useChoices } from './use-choices';
import { useDocumentChange } from './use-document-change';

const keyOf = ( { source, id }: CreditSource ) => `${ source }-${ id }`;

/** The customer's payments and credit notes that have something left, to pay this invoice. */
export function ApplyToInvoice( { document, onClose }: DocumentActionContext & { onClose: () => void } ) {
	const { currency, balance } = document;
	const { choices: sources, error: failure, reload } = useChoices( document.id, fetchCreditSources );
	const { form, isForced, problemAt, submit } = useDocumentChange( 'apply_credit', document, {
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
	const [ picked, setPicked ] = useState< string >();

	const usable = sources?.filter( ( { verdict } ) => verdict.allowed ) ?? [];
	const source = usable.find( ( one ) => keyOf( one ) === picked ) ?? usable[ 0 ];
	const most = source ? Math.min( source.left, balance ) : 0;
	const amount = useAmount( currency, most, most );
	const input =
		! source || amount.value === null
			? null
			: { source: source.source, source_id: source.id, amount: amount.value };

	return (
		<DialogForm
			/* translators: %s: number of a document. */
			title={ sprintf( __( 'Apply credit to %s', 'coffer' ), documentTitle( document ) ) }
			{ ...( source ? { submitLabel: __( 'Apply credit', 'coffer' ) } : {} ) }
			{ ...form }
			onSubmit={ () => void submit( input ) }
		>
			<p>{ __( 'Lets money that the customer has left with you pay this invoice.', 'coffer' ) }</p>
			{ failure !== undefined && <Failure error={ failure } onRetry={ reload } /> }
			{ ! sources && failure === undefined && (
				<p role="status">
					<span className="screen-reader-text">{ __( 'Looking for credit', 'coffer' ) }</span>
					<Skeleton width="80%" />
				</p>
			) }
			{ sources?.length === 0 && (
				<p className="coffer-caution">
					{ __(
						'This customer has no credit left. It comes from credit notes, and from payments of more than was owed.',
						'coffer'
					) }
				</p>
			) }
			{ sources && sources.length > 0 && (
				<Pick
					label={ __( 'Credit', 'coffer' ) }
					value={ source ? keyOf( source ) : '' }
					onChange={ ( key ) => {
						setPicked( key );
						amount.reset();
					} }
					options={ sources.map( ( one ) => ( {
						value: keyOf( one ),
						label: sourceWords( one ),
						/* translators: %s: amount of money. */
						detail: sprintf( __( '%s left', 'coffer' ), amountWords( one.left, one.currency ) ),
						refusal: one.verdict.allowed ? null : ( one.verdict.sentence ?? '' ),
					} ) ) }
				/>
			) }
			{ source && (
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
								label: __( 'To pay', 'coffer' ),
								now: balance,
								then: amount.value === null ? null : balance - amount.value,
							},
							{
								label: __( 'Credit left', 'coffer' ),
								now: source.left,
								then: amount.value === null ? null : source.left - amount.value,
							},
						] }
					/>
				</>
			) }
		</DialogForm>
	);
}

function sourceWords( { source, label }: CreditSource ): string {
	return source === 'credit_note'
		? /* translators: %s: number of a credit note. */
			sprintf( __( 'Credit note %s', 'coffer' ), label )
		: label.charAt( 0 ).toUpperCase() + label.slice( 1 );
}
