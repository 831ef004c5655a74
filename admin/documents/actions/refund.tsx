import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { DialogDocumentAction, Document, DocumentActionContext, Payment, RefundInput } from '@coffer/api';
import {
	AmountField,
	BalanceChange,
	DialogForm,
	Pick,
	ReasonField,
	useAmount,
	WayBack,
	type RefundMethod,
} from '../../components';
import { amountWords, documentTitle, gatewayWords, isMethod, isOnline, paymentWords } from '../../words';
import { NothingToRefund } from './nothing-to-refund';
import { refundDoneWords } from './refund-words';
import { refundable, type RefundablePayment } from './refundable';
import { useDocumentChange } from './use-document-change';

interface Props extends DocumentActionContext {
	/** The payment whose row it was begun from. */
	payment?: Payment;
	onClose: () => void;
}

/** Gives money of one payment back. */
export function RefundDialog( { document, payment, ...rest }: Props ) {
	const all = refundable( document );
	const [ picked, setPicked ] = useState( payment?.id ?? all[ 0 ]?.payment.id );
	const offered = payment ? all.filter( ( one ) => one.payment.id === payment.id ) : all;
	const chosen = offered.find( ( one ) => one.payment.id === picked ) ?? offered[ 0 ];
	if ( ! chosen ) {
		return <NothingToRefund document={ document } onClose={ rest.onClose } />;
	}
	return (
		<RefundForm
			key={ chosen.payment.id }
			{ ...rest }
			document={ document }
			all={ offered }
			chosen={ chosen }
			onPick={ setPicked }
		/>
	);
}

interface FormProps extends DocumentActionContext {
	all: readonly RefundablePayment[];
	chosen: RefundablePayment;
	onPick: ( id: number ) => void;
	onClose: () => void;
}

function RefundForm( { document, all, chosen, onPick, onClose }: FormProps ) {
	const { currency } = document;
	const { payment, most } = chosen;
	const gateway = isOnline( payment ) ? gatewayWords( document, payment ) : null;
	const amount = useAmount( currency, most, most );
	const [ method, setMethod ] = useState( () => firstWay( payment ) );
	const [ reason, setReason ] = useState( '' );
	const [ outcome, setOutcome ] = useState< RefundInput[ 'outcome' ] | '' >( '' );
	const { form, isForced, problemAt, submit } = useDocumentChange( 'refund_payment', document, {
		done: ( changed, body ) => refundDoneWords( changed, body, gateway ),
		onClose,
	} );

	/** What is free of the payment goes first; only the rest comes off the invoice. */
	const taken = Math.max( 0, ( amount.value ?? 0 ) - payment.left );
	const needsOutcome = taken > 0;
	const input =
		amount.value === null || reason.trim() === '' || ( needsOutcome && outcome === '' )
			? null
			: {
					payment_id: payment.id,
					amount: amount.value,
					method,
					reason: reason.trim(),
					outcome: outcome === '' ? ( 'owed' as const ) : outcome,
				};

	return (
		<DialogForm
			/* translators: %s: number of a document. */
			title={ sprintf( __( 'Refund a payment of %s', 'coffer' ), documentTitle( document ) ) }
			submitLabel={
				method === 'online'
					? /* translators: %s: name of a payment service, such as Stripe. */
						sprintf( __( 'Refund through %s', 'coffer' ), gateway ?? '' )
					: __( 'Record refund', 'coffer' )
			}
			isDestructive
			{ ...form }
			onSubmit={ () => void submit( input ) }
		>
			<p>{ consequence( payment, method, gateway ) }</p>
			{ all.length > 1 && (
				<Pick
					label={ __( 'Payment', 'coffer' ) }
					value={ String( payment.id ) }
					onChange={ ( id ) => onPick( Number( id ) ) }
					options={ all.map( ( one ) => ( {
						value: String( one.payment.id ),
						label: paymentWords( one.payment ),
						/* translators: %s: amount of money. */
						detail: sprintf( __( 'up to %s', 'coffer' ), amountWords( one.most, currency ) ),
						refusal: null,
					} ) ) }
				/>
			) }
			{ gateway !== null && (
				<WayBack gateway={ gateway } value={ method } onChange={ setMethod } error={ problemAt( 'method' ) } />
			) }
			<div className="coffer-dialog__pair">
				<AmountField
					label={ __( 'Amount', 'coffer' ) }
					{ ...amount.field }
					problem={ amount.field.problem ?? problemAt( 'amount' ) }
					isForced={ isForced || form.error !== undefined }
				/>
				{ gateway === null && (
					<WayBack gateway={ null } value={ method } onChange={ setMethod } error={ problemAt( 'method' ) } />
				) }
			</div>
			<ReasonField value={ reason } onChange={ setReason } isForced={ isForced } />
			{ needsOutcome && (
				<Outcome
					words={ amountWords( taken, currency ) }
					value={ outcome }
					isMissing={ isForced && outcome === '' }
					onChange={ setOutcome }
				/>
			) }
			<BalanceChange
				currency={ currency }
				changes={ changesOf( document, payment, amount.value, taken, outcome ) }
			/>
		</DialogForm>
	);
}

/** The way it came, where it can go back so. */
function firstWay( payment: Payment ): RefundMethod {
	if ( isOnline( payment ) ) {
		return 'online';
	}
	return isMethod( payment.method ) ? payment.method : 'transfer';
}

function consequence( payment: Payment, method: RefundMethod, gateway: string | null ): string {
	return method === 'online'
		? sprintf(
				/* translators: 1: name of a payment service, such as Stripe. 2: a payment in words. */
				__( 'Asks %1$s to give back money of this payment: %2$s.', 'coffer' ),
				gateway ?? '',
				paymentWords( payment )
			)
		: sprintf(
				/* translators: %s: a payment in words. */
				__(
					'Writes down that money of this payment was given back: %s. No money is moved by this site.',
					'coffer'
				),
				paymentWords( payment )
			);
}

interface OutcomeProps {
	words: string;
	value: string;
	isMissing: boolean;
	onChange: ( outcome: RefundInput[ 'outcome' ] ) => void;
}

function Outcome( { words, value, isMissing, onChange }: OutcomeProps ) {
	return (
		<div className={ isMissing ? 'coffer-pick has-error' : 'coffer-pick' }>
			<Pick
				/* translators: %s: amount of money. */
				label={ sprintf( __( 'What becomes of the %s on the invoice?', 'coffer' ), words ) }
				value={ value }
				onChange={ ( picked ) => onChange( picked === 'credited' ? 'credited' : 'owed' ) }
				options={ [
					{
						value: 'owed',
						label: __( 'The customer still owes it', 'coffer' ),
						detail: __( 'The balance of the invoice rises.', 'coffer' ),
						refusal: null,
					},
					{
						value: 'credited',
						label: __( 'The customer no longer owes it: a credit note is made', 'coffer' ),
						detail: __( 'It is sent at once and takes the place of the money.', 'coffer' ),
						refusal: null,
					},
				] }
			/>
			{ isMissing && (
				<p className="coffer-problem" role="alert">
					{ __( 'Choose one of the two.', 'coffer' ) }
				</p>
			) }
		</div>
	);
}

function changesOf(
	{ balance, credit }: Document,
	{ left }: Payment,
	amount: number | null,
	taken: number,
	outcome: RefundInput[ 'outcome' ] | ''
) {
	const isKnown = amount !== null && ( taken === 0 || outcome !== '' );
	const free = amount === null ? 0 : amount - taken;
	return [
		{
			label: __( 'To pay', 'coffer' ),
			now: balance,
			then: isKnown ? balance + ( outcome === 'owed' ? taken : 0 ) : null,
		},
		...( left > 0
			? [
					{
						label: __( 'Customer’s credit', 'coffer' ),
						now: credit,
						then: amount === null ? null : credit - free,
					},
				]
			: [] ),
	];
}

/** Gives back money of a payment on this document; with several, the person chooses which. */
export const refund = {
	id: 'refund',
	label: __( 'Refund', 'coffer' ),
	placement: 'main',
	verdict: ( { kind, workflow, actions } ) => ( kind === 'invoice' && workflow === 'sent' ? actions.refund : null ),
	Dialog: RefundDialog,
} satisfies DialogDocumentAction;
