import { __ } from '@wordpress/i18n';
import type { CofferError } from '@coffer/api';
import { boot } from '../boot';
import { Choice, TextArea, TextField } from '../components';
import { countryChoices, currencyChoices, languageChoices } from '../words';
import type { TypedCustomer } from './customer-form';
import { UserPicker } from './user-picker';

interface Props {
	typed: TypedCustomer;
	error: CofferError | undefined;
	onChange: ( change: Partial< TypedCustomer > ) => void;
}

/** What is known about a customer. */
export function CustomerFields( { typed, error, onChange }: Props ) {
	const wrong = ( field: string ) => ( error?.field === field ? error.message : undefined );
	const part = ( name: keyof TypedCustomer[ 'address' ], maxLength = 190 ) => ( {
		value: typed.address[ name ],
		error: wrong( `address.${ name }` ),
		maxLength,
		dir: 'auto',
		autoComplete: 'off',
		onChange: ( value: string ) => onChange( { address: { ...typed.address, [ name ]: value } } ),
	} );
	const text = ( name: 'name' | 'email' | 'phone' | 'tax_id', maxLength: number ) => ( {
		value: typed[ name ],
		error: wrong( name ),
		maxLength,
		autoComplete: 'off',
		onChange: ( value: string ) => onChange( { [ name ]: value } ),
	} );
	return (
		<div className="coffer-fields">
			<TextField
				{ ...text( 'name', 190 ) }
				label={ __( 'Name', 'coffer' ) }
				className="is-wide"
				dir="auto"
				required
			/>
			<TextField { ...text( 'email', 190 ) } label={ __( 'E-mail', 'coffer' ) } type="email" />
			<TextField { ...text( 'phone', 60 ) } label={ __( 'Phone', 'coffer' ) } type="tel" />
			<TextField { ...part( 'line1' ) } label={ __( 'Street and number', 'coffer' ) } />
			<TextField { ...part( 'line2' ) } label={ __( 'Second address line', 'coffer' ) } />
			<TextField { ...part( 'postcode', 40 ) } label={ __( 'Postal code', 'coffer' ) } />
			<TextField { ...part( 'city' ) } label={ __( 'City', 'coffer' ) } />
			<TextField { ...part( 'region' ) } label={ __( 'State or region', 'coffer' ) } />
			<Choice
				label={ __( 'Country', 'coffer' ) }
				value={ typed.address.country }
				options={ countries }
				error={ wrong( 'address.country' ) }
				onChange={ ( country ) => onChange( { address: { ...typed.address, country } } ) }
			/>
			<TextField { ...text( 'tax_id', 60 ) } label={ __( 'Tax number', 'coffer' ) } />
			<Choice
				label={ __( 'Currency', 'coffer' ) }
				value={ typed.currency }
				options={ currencies }
				error={ wrong( 'currency' ) }
				onChange={ ( currency ) => onChange( { currency } ) }
			/>
			<Choice
				label={ __( 'Language', 'coffer' ) }
				value={ typed.language }
				options={ languages }
				error={ wrong( 'language' ) }
				onChange={ ( language ) => onChange( { language } ) }
			/>
			<UserPicker
				value={ typed.user }
				error={ wrong( 'user_id' ) }
				onChange={ ( user ) => onChange( { user } ) }
			/>
			{ boot.actions.view_private.allowed && (
				<TextArea
					className="is-wide"
					label={ __( 'Private notes', 'coffer' ) }
					help={ __( 'Never shown to the customer.', 'coffer' ) }
					rows={ 3 }
					maxLength={ 5000 }
					dir="auto"
					value={ typed.notes }
					error={ wrong( 'notes' ) }
					onChange={ ( notes ) => onChange( { notes } ) }
				/>
			) }
		</div>
	);
}

const countries = [ { value: '', label: __( 'Not known', 'coffer' ) }, ...countryChoices() ];
const currencies = [ { value: '', label: __( 'The site’s currency', 'coffer' ) }, ...currencyChoices() ];
const languages = [ { value: '', label: __( 'The site’s language', 'coffer' ) }, ...languageChoices() ];
