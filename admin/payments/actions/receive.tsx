import { useSelect } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { store } from '@coffer/api';
import { boot } from '../../boot';
import { BalanceChange, DialogForm, TextField } from '../../components';
import { amountWords, attemptSubject, problemOfDay } from '../../words';
import { offered, type AttemptAction, type AttemptDialogProps } from './attempt-action';
import { useAttemptChange } from './use-attempt-change';

function ReceiveDialog( props: AttemptDialogProps ) {
	const { attempt, onClose } = props;
	const { amount, currency, document_id: id } = attempt;
	const document = useSelect( ( select ) => ( id === null ? undefined : select( store ).getDocument( id ) ), [ id ] );
	const [ day, setDay ] = useState( boot.today );
	const [ reference, setReference ] = useState( '' );
	const { form, isForced, problemAt, submit } = useAttemptChange( 'receive_payment', props, () =>
		/* translators: 1: amount of money. 2: what was paid, such as the number of an invoice. */
		sprintf( __( 'Arrival of %1$s for %2$s recorded.', 'coffer' ), words, attemptSubject( attempt ) )
	);
	const words = amountWords( amount, currency );
	const problem = problemOfDay( day );
	const excess = document ? Math.max( 0, amount - document.balance ) : 0;
	return (
		<DialogForm
			/* translators: %s: amount of money. */
			title={ sprintf( __( '%s arrived', 'coffer' ), words ) }
			submitLabel={ __( 'Record arrival', 'coffer' ) }
			{ ...form }
			onClose={ onClose }
			onSubmit={ () =>
				void submit( problem === undefined ? { received_on: day, reference: reference.trim() } : null )
			}
		>
			<p>
				{ sprintf(
					/* translators: 1: amount of money. 2: what is paid, such as the number of an invoice. */
					__(
						'Writes down that exactly %1$s for %2$s is in your account. If another amount came, record a payment on the invoice instead.',
						'coffer'
					),
					words,
					attemptSubject( attempt )
				) }
			</p>
			<div className="coffer-dialog__pair">
				<TextField
					type="date"
					label={ __( 'Received on', 'coffer' ) }
					value={ day }
					max={ boot.today }
					onChange={ setDay }
					error={ ( isForced || day !== '' ? problem : undefined ) ?? problemAt( 'received_on' ) }
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
			{ document && (
				<BalanceChange
					currency={ currency }
					changes={ [
						{
							label: __( 'To pay', 'coffer' ),
							now: document.balance,
							then: Math.max( 0, document.balance - amount ),
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
			) }
		</DialogForm>
	);
}

/** Says that money which was announced came. */
export const receive = {
	id: 'receive',
	label: __( 'Money arrived', 'coffer' ),
	verdict: ( { actions, state, gateway } ) =>
		offered( actions.receive, state === 'pending' && gateway === 'bank_transfer' ),
	Dialog: ReceiveDialog,
} satisfies AttemptAction;
