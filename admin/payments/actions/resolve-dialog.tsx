import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { PaymentAttempt, ResolveInput } from '@coffer/api';
import { DialogForm, ReasonField } from '../../components';
import { amountWords, attemptSubject } from '../../words';
import { AttemptFacts } from '../attempt-facts';
import type { AttemptDialogProps } from './attempt-action';
import { useAttemptChange } from './use-attempt-change';

type Outcome = ResolveInput[ 'outcome' ];

/** What becomes of a payment that is not what was asked for: why it is not, what will happen, and the person's reason. */
export function ResolveDialog( { outcome, ...props }: AttemptDialogProps & { outcome: Outcome } ) {
	const { attempt } = props;
	const [ reason, setReason ] = useState( '' );
	const { form, isForced, submit } = useAttemptChange( 'resolve_payment', props, ( changed ) =>
		outcome === 'accept'
			? /* translators: %s: amount of money. */
				sprintf( __( 'Payment of %s accepted.', 'coffer' ), amountWords( changed.amount, changed.currency ) )
			: __( 'Payment put aside. It counts for nothing here.', 'coffer' )
	);
	return (
		<DialogForm
			title={
				outcome === 'accept' ? __( 'Accept the payment', 'coffer' ) : __( 'Put the payment aside', 'coffer' )
			}
			submitLabel={ outcome === 'accept' ? __( 'Accept', 'coffer' ) : __( 'Put aside', 'coffer' ) }
			isDestructive={ outcome === 'dismiss' }
			{ ...form }
			onSubmit={ () => void submit( reason.trim() === '' ? null : { outcome, reason: reason.trim() } ) }
		>
			<p className="coffer-caution">{ attempt.problem_text }</p>
			<AttemptFacts attempt={ attempt } />
			<p>{ consequence( attempt, outcome ) }</p>
			<ReasonField value={ reason } onChange={ setReason } isForced={ isForced } />
		</DialogForm>
	);
}

function consequence( attempt: PaymentAttempt, outcome: Outcome ): string {
	if ( outcome === 'dismiss' ) {
		return __(
			'It counts for nothing here, and no money is moved. If the customer has to get it back, refund it at the payment service.',
			'coffer'
		);
	}
	return attempt.document_id === null
		? sprintf(
				/* translators: %s: what was paid, such as Booking 42. */
				__( 'The payment service is asked once more; what it received then pays %s.', 'coffer' ),
				attemptSubject( attempt )
			)
		: sprintf(
				/* translators: %s: number of an invoice. */
				__(
					'The payment service is asked once more; what it received then pays %s. What is more than the balance becomes the customer’s credit.',
					'coffer'
				),
				attemptSubject( attempt )
			);
}
