import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { CreditInput, DialogDocumentAction, DocumentActionContext } from '@coffer/api';
import { AmountField, BalanceChange, DialogForm, Pick } from '../../components';
import { amountWords, documentTitle, readAmount } from '../../words';
import { CreditLines } from './credit-lines';
import { creditable, readLines, startLines, totalOfLines } from './credit-of-lines';
import { useDocumentChange } from './use-document-change';

type Mode = CreditInput[ 'mode' ];

function CreditDialog( { document, go, onClose }: DocumentActionContext & { onClose: () => void } ) {
	const { currency, total, balance } = document;
	const most = creditable( document );
	const isTouched = most < total;
	const [ mode, setMode ] = useState< Mode >( isTouched ? 'amount' : 'whole' );
	const [ amount, setAmount ] = useState( '' );
	const [ lines, setLines ] = useState( () => startLines( document.lines ) );
	const { form, isForced, problemAt, submit } = useDocumentChange( 'credit_document', document, {
		done: () => __( 'Draft credit note made. Review it and send it: only then does it count.', 'coffer' ),
		onClose,
	} );

	const readTotal = readAmount( amount, currency, most );
	const read = readLines( lines, document.lines );
	const comesTo = { whole: total, amount: readTotal.value, lines: totalOfLines( document, read.chosen ) }[ mode ];

	const make = async () => {
		const draft = await submit( inputOf( mode, readTotal.value, read.chosen ) );
		if ( draft ) {
			go( { document: draft.id } );
		}
	};

	return (
		<DialogForm
			/* translators: %s: number of an invoice. */
			title={ sprintf( __( 'Make a credit note for %s', 'coffer' ), documentTitle( document ) ) }
			{ ...( most > 0 ? { submitLabel: __( 'Make draft credit note', 'coffer' ) } : {} ) }
			{ ...form }
			onSubmit={ () => void make() }
		>
			<p>
				{ __(
					'Makes a draft that you review and send. Sending it pays this invoice first; what is more becomes the customer’s credit.',
					'coffer'
				) }
			</p>
			{ isTouched && (
				<p className="coffer-caution">
					{ sprintf(
						/* translators: 1: amount that was credited. 2: amount that is left. */
						__( '%1$s of this invoice was credited already, so at most %2$s is left to credit.', 'coffer' ),
						amountWords( total - most, currency ),
						amountWords( most, currency )
					) }
				</p>
			) }
			{ most > 0 && (
				<>
					<Pick
						label={ __( 'What is credited', 'coffer' ) }
						value={ mode }
						onChange={ ( picked ) => setMode( modes.find( ( one ) => one === picked ) ?? 'whole' ) }
						options={ [
							{
								value: 'whole',
								label: __( 'The whole invoice', 'coffer' ),
								detail: amountWords( total, currency ),
								refusal: isTouched ? __( 'a part of it was credited already', 'coffer' ) : null,
							},
							{ value: 'lines', label: __( 'Some lines', 'coffer' ), detail: '', refusal: null },
							{ value: 'amount', label: __( 'An amount', 'coffer' ), detail: '', refusal: null },
						] }
					/>
					{ mode === 'amount' && (
						<AmountField
							label={ __( 'Amount with tax', 'coffer' ) }
							currency={ currency }
							value={ amount }
							onChange={ setAmount }
							problem={ readTotal.problem ?? problemAt( 'amount' ) }
							isForced={ isForced || form.error !== undefined }
						/>
					) }
					{ mode === 'lines' && (
						<CreditLines
							document={ document }
							typed={ lines }
							problems={ read.problems }
							isForced={ isForced }
							onChange={ setLines }
						/>
					) }
					<BalanceChange
						currency={ currency }
						changes={ [
							{
								label: __( 'To pay, once it is sent', 'coffer' ),
								now: balance,
								then: comesTo === null ? null : Math.max( 0, balance - comesTo ),
							},
							...( comesTo !== null && comesTo > balance
								? [
										{
											label: __( 'Customer’s credit', 'coffer' ),
											now: document.credit,
											then: document.credit + comesTo - balance,
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

const modes: readonly Mode[] = [ 'whole', 'lines', 'amount' ];

function inputOf(
	mode: Mode,
	amount: number | null,
	lines: NonNullable< CreditInput[ 'lines' ] > | null
): CreditInput | null {
	switch ( mode ) {
		case 'whole':
			return { mode };
		case 'amount':
			return amount === null ? null : { mode, amount };
		case 'lines':
			return lines === null || lines.length === 0 ? null : { mode, lines };
	}
}

/** Makes a draft credit note from a sent invoice. */
export const credit = {
	id: 'credit',
	label: __( 'Make a credit note', 'coffer' ),
	placement: 'main',
	verdict: ( { kind, workflow, actions } ) => ( kind === 'invoice' && workflow === 'sent' ? actions.credit : null ),
	Dialog: CreditDialog,
} satisfies DialogDocumentAction;
