import { __ } from '@wordpress/i18n';
import { Choice, TextArea, TextField } from '../components';
import { currencyChoices } from '../words';
import type { Part } from './settings-form';

const currencies = currencyChoices();

/** What a new draft begins with. */
export function DefaultFields( { typed, wrong, onChange }: Part ) {
	return (
		<fieldset className="coffer-settings__part" id="coffer-settings-defaults">
			<legend>{ __( 'New invoices and quotes', 'coffer' ) }</legend>
			<p>{ __( 'A new draft begins with these. Each can be changed there.', 'coffer' ) }</p>
			<div className="coffer-fields">
				<Choice
					label={ __( 'Currency', 'coffer' ) }
					value={ typed.default_currency }
					options={ currencies }
					error={ wrong( 'default_currency' ) }
					onChange={ ( default_currency ) => onChange( { default_currency } ) }
				/>
				<TextField
					label={ __( 'Days until due', 'coffer' ) }
					inputMode="numeric"
					value={ typed.default_due_days }
					error={ wrong( 'default_due_days' ) }
					onChange={ ( default_due_days ) => onChange( { default_due_days } ) }
				/>
				<TextArea
					className="is-wide"
					label={ __( 'Terms', 'coffer' ) }
					rows={ 3 }
					maxLength={ 5000 }
					dir="auto"
					value={ typed.default_terms }
					error={ wrong( 'default_terms' ) }
					onChange={ ( default_terms ) => onChange( { default_terms } ) }
				/>
			</div>
		</fieldset>
	);
}
