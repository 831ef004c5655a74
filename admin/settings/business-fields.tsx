import { __ } from '@wordpress/i18n';
import { TextArea, TextField } from '../components';
import type { Part } from './settings-form';

/** Who asks for the money. Without the first two no link is handed out. */
export function BusinessFields( { typed, wrong, onChange }: Part ) {
	return (
		<fieldset className="coffer-settings__part" id="coffer-settings-business">
			<legend>{ __( 'Your business', 'coffer' ) }</legend>
			<p>{ __( 'Customers read this at the head of every invoice and quote.', 'coffer' ) }</p>
			<div className="coffer-fields">
				<TextField
					label={ __( 'Business name', 'coffer' ) }
					help={ typed.business_name === '' ? needed() : undefined }
					maxLength={ 190 }
					dir="auto"
					value={ typed.business_name }
					error={ wrong( 'business_name' ) }
					onChange={ ( business_name ) => onChange( { business_name } ) }
				/>
				<TextField
					label={ __( 'E-mail for questions', 'coffer' ) }
					type="email"
					help={ typed.business_email === '' ? needed() : undefined }
					maxLength={ 190 }
					value={ typed.business_email }
					error={ wrong( 'business_email' ) }
					onChange={ ( business_email ) => onChange( { business_email } ) }
				/>
				<TextArea
					label={ __( 'Postal address', 'coffer' ) }
					rows={ 4 }
					maxLength={ 1000 }
					dir="auto"
					value={ typed.business_address }
					error={ wrong( 'business_address' ) }
					onChange={ ( business_address ) => onChange( { business_address } ) }
				/>
				<TextField
					label={ __( 'Tax number', 'coffer' ) }
					maxLength={ 60 }
					value={ typed.business_tax_id }
					error={ wrong( 'business_tax_id' ) }
					onChange={ ( business_tax_id ) => onChange( { business_tax_id } ) }
				/>
			</div>
		</fieldset>
	);
}

const needed = () => __( 'Needed before a portal link can be copied.', 'coffer' );
