import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { PaymentAttempt } from '@coffer/api';
import {
	AmountField,
	BalanceChange,
	DialogForm,
	ReasonField,
	useAmount,
	WayBack,
	type RefundMethod,
} from '../../components';
import { amountWords, attemptSubject, isOnline } from '../../words';
import { offered, type AttemptAction, type AttemptDialogProps } from './attempt-action';
import { useAttemptChange } from './use-attempt-change';

function RefundDialog( props: AttemptDialogProps ) {
	const { attempt } = props;
	const { amount: paid, currency, refunded, refunds } = attempt;
	const underWay = refunds.reduce( ( sum, { state, amount } ) => ( state === 'pending' ? sum + amount : sum ), 0 );
	const kept = paid - refunded;
	const gateway = isOnline( { provider: attempt.gateway } ) ? attempt.gateway_label : null;
	const amount = useAmount( currency, kept - underWay, kept - underWay );
	const [ method, setMethod ] = useState< RefundMethod >( gateway === null ? 'transfer' : 'online' );
	const [ reason, setReason ] = useState( '' );
	const { form, isForced, problemAt, submit } = useAttemptChange( 'refund_attempt', props, doneWords );
	const input =
		amount.value === null || reason.trim() === '' ? null : { amount: amount.value, method, reason: reason.trim() };
	return (
		<DialogForm
			/* translators: %s: what was paid, such as Booking 42. */
			title={ sprintf( __( 'Refund %s', 'coffer' ), attemptSubject( attempt ) ) }
			{ ...( kept > underWay ? { submitLabel: submitWords( method, gateway ) } : {} ) }
			isDestructive
			{ ...form }
			onSubmit={ () => void submit( input ) }
		>
			{ underWay > 0 && (
				<p className="coffer-caution">
					{ sprintf(
						/* translators: %s: amount of money. */
						__( '%s is on its way back already.', 'coffer' ),
						amountWords( underWay, currency )
					) }
				</p>
			) }
			{ kept > underWay && (
				<>
					<WayBack
						gateway={ gateway }
						value={ method }
						onChange={ setMethod }
						error={ problemAt( 'method' ) }
					/>
					<AmountField
						label={ __( 'Amount', 'coffer' ) }
						{ ...amount.field }
						problem={ amount.field.problem ?? problemAt( 'amount' ) }
						isForced={ isForced || form.error !== undefined }
					/>
					<ReasonField value={ reason } onChange={ setReason } isForced={ isForced } />
					<BalanceChange
						currency={ currency }
						changes={ [
							{
								label: __( 'Kept of this payment', 'coffer' ),
								now: kept,
								then: amount.value === null ? null : kept - amount.value,
							},
						] }
					/>
				</>
			) }
		</DialogForm>
	);
}

function submitWords( method: RefundMethod, gateway: string | null ): string {
	return method === 'online'
		? /* translators: %s: name of a payment service, such as Stripe. */
			sprintf( __( 'Refund through %s', 'coffer' ), gateway ?? '' )
		: __( 'Record refund', 'coffer' );
}

function doneWords(
	{ refunds, currency, gateway_label: gateway }: PaymentAttempt,
	{ amount }: { amount: number }
): string {
	const words = amountWords( amount, currency );
	return refunds[ refunds.length - 1 ]?.state === 'pending'
		? sprintf(
				/* translators: 1: amount. 2: name of a payment service, such as Stripe. */
				__( 'Refund of %1$s is under way. It counts as soon as %2$s confirms it.', 'coffer' ),
				words,
				gateway
			)
		: /* translators: %s: amount of money. */
			sprintf( __( 'Refund of %s made.', 'coffer' ), words );
}

/** Gives back what a plugin or a block collected. What a document was paid with is refunded on the document. */
export const refund = {
	id: 'refund',
	label: __( 'Refund', 'coffer' ),
	isDestructive: true,
	verdict: ( { actions, state, document_id: document } ) =>
		offered( actions.refund, state === 'succeeded' && document === null ),
	Dialog: RefundDialog,
} satisfies AttemptAction;
