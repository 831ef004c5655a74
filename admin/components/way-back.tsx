import { __, sprintf } from '@wordpress/i18n';
import { isMethod, methodChoices, type PaymentMethod } from '../words';
import { Choice } from './choice';
import { Pick } from './pick';

export type RefundMethod = PaymentMethod | 'online';

interface Props {
	/** What people call the gateway that can be asked; null when the payment came through none. */
	gateway: string | null;
	value: RefundMethod;
	onChange: ( method: RefundMethod ) => void;
	error?: string | undefined;
}

/** How money goes back: the way it came, by asking the gateway; or in another way, which is only written down. */
export function WayBack( { gateway, value, onChange, error }: Props ) {
	const byHand = (
		<Choice
			label={ __( 'Given back by', 'coffer' ) }
			value={ value }
			options={ methodChoices() }
			onChange={ ( picked ) => isMethod( picked ) && onChange( picked ) }
			error={ error }
		/>
	);
	if ( gateway === null ) {
		return byHand;
	}
	return (
		<>
			<Pick
				label={ __( 'How it goes back', 'coffer' ) }
				value={ value === 'online' ? 'online' : 'by_hand' }
				onChange={ ( picked ) => onChange( picked === 'online' ? 'online' : 'transfer' ) }
				options={ [
					{
						value: 'online',
						/* translators: %s: name of a payment service, such as Stripe. */
						label: sprintf( __( 'Back to the customer, through %s', 'coffer' ), gateway ),
						detail: __( 'It goes back the way it came. Their bank may take some days.', 'coffer' ),
						refusal: null,
					},
					{
						value: 'by_hand',
						label: __( 'I gave it back in another way', 'coffer' ),
						detail: __( 'It is only written down. No money is moved by this site.', 'coffer' ),
						refusal: null,
					},
				] }
			/>
			{ value !== 'online' && byHand }
		</>
	);
}
