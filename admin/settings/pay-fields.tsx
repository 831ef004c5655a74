import { CheckboxControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { StripeConnection } from '@coffer/api';
import { TextArea, TextField } from '../components';
import type { Part } from './settings-form';
import { StripeState } from './stripe-state';

type BankField = keyof Part[ 'typed' ][ 'bank' ];
type Way = keyof Part[ 'typed' ][ 'pay' ];

/** Where money goes, and which ways to pay customers are offered. */
export function PayFields( { typed, wrong, onChange, stripe }: Part & { stripe: StripeConnection } ) {
	const { bank, pay } = typed;
	const line = ( field: BankField ) => ( {
		value: bank[ field ],
		error: wrong( `bank.${ field }` ),
		onChange: ( text: string ) => onChange( { bank: { ...bank, [ field ]: text } } ),
	} );
	const way = ( name: Way ) => ( {
		checked: pay[ name ],
		onChange: ( isOn: boolean ) => onChange( { pay: { ...pay, [ name ]: isOn } } ),
	} );
	const refusal = wrong( 'pay.bank_transfer' );
	return (
		<fieldset className="coffer-settings__part" id="coffer-settings-pay">
			<legend>{ __( 'Getting paid', 'coffer' ) }</legend>
			<p>{ __( 'What customers are offered on their page. Switch on at least one.', 'coffer' ) }</p>
			<div className="coffer-way">
				<CheckboxControl
					label={ __( 'Bank transfer', 'coffer' ) }
					aria-invalid={ refusal !== undefined }
					help={
						refusal === undefined ? (
							__( 'Customers read the account below, with the reference to write.', 'coffer' )
						) : (
							<span className="coffer-problem">{ refusal }</span>
						)
					}
					{ ...way( 'bank_transfer' ) }
				/>
				<div
					className="coffer-fields coffer-way__more"
					role="group"
					aria-label={ __( 'Bank account', 'coffer' ) }
				>
					<TextField
						label={ __( 'Account holder', 'coffer' ) }
						maxLength={ 70 }
						dir="auto"
						{ ...line( 'account_holder' ) }
					/>
					<TextField
						label={ __( 'IBAN', 'coffer' ) }
						maxLength={ 60 }
						dir="ltr"
						spellCheck={ false }
						autoComplete="off"
						{ ...line( 'iban' ) }
					/>
					<TextField
						label={ __( 'BIC', 'coffer' ) }
						help={ __( 'May stay empty.', 'coffer' ) }
						maxLength={ 15 }
						dir="ltr"
						spellCheck={ false }
						autoComplete="off"
						{ ...line( 'bic' ) }
					/>
					<TextField
						label={ __( 'Name of the bank', 'coffer' ) }
						maxLength={ 70 }
						dir="auto"
						{ ...line( 'bank_name' ) }
					/>
					<TextArea
						className="is-wide"
						label={ __( 'Note for the transfer', 'coffer' ) }
						help={ __(
							'Where accounts have no IBAN: everything that a customer needs, such as routing and account number.',
							'coffer'
						) }
						rows={ 2 }
						maxLength={ 500 }
						dir="auto"
						{ ...line( 'note' ) }
					/>
				</div>
			</div>
			<div className="coffer-way">
				<CheckboxControl
					label={ __( 'Card and more, through Stripe', 'coffer' ) }
					help={ __( 'Customers pay on a page of Stripe and come back.', 'coffer' ) }
					{ ...way( 'stripe' ) }
				/>
				<div className="coffer-way__more">
					<StripeState stripe={ stripe } />
				</div>
			</div>
			<div className="coffer-way">
				<CheckboxControl
					label={ __( 'Test payments', 'coffer' ) }
					help={ __(
						'For trying things out: only staff see them, and only on test invoices. No money moves.',
						'coffer'
					) }
					{ ...way( 'test' ) }
				/>
			</div>
		</fieldset>
	);
}
