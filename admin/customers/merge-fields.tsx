import { RadioControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Customer, CustomerMerge, CustomerMergeInput } from '@coffer/api';

type Field = NonNullable< CustomerMergeInput[ 'take' ] >[ number ];
export type Taken = readonly Field[];

interface Props {
	preview: CustomerMerge;
	/** Fields that are taken from the one who goes. */
	taken: Taken;
	onChange: ( taken: Taken ) => void;
}

/** What both have and only one of which can stay; what only one of them has is offered too. */
export function MergeFields( { preview: { from, into }, taken, onChange }: Props ) {
	const differ = fields.filter( ( field ) => {
		const theirs = valueOf( from, field );
		return theirs !== '' && theirs !== valueOf( into, field );
	} );
	if ( differ.length === 0 ) {
		return null;
	}
	return (
		<fieldset className="coffer-merge__fields">
			<legend>{ __( 'What is kept', 'coffer' ) }</legend>
			{ differ.map( ( field ) => (
				<RadioControl
					key={ field }
					label={ fieldWords( field ) }
					selected={ taken.includes( field ) ? 'from' : 'into' }
					onChange={ ( value ) =>
						onChange( value === 'from' ? [ ...taken, field ] : taken.filter( ( each ) => each !== field ) )
					}
					options={ [
						{
							value: 'into',
							label: valueOf( into, field ) || __( 'nothing', 'coffer' ),
							description: into.name,
						},
						{ value: 'from', label: valueOf( from, field ), description: from.name },
					] }
				/>
			) ) }
			{ !! from.notes && (
				<p className="coffer-muted">
					{
						/* translators: %s: name of a customer. */
						sprintf( __( 'The private notes of %s are added to the others.', 'coffer' ), from.name )
					}
				</p>
			) }
		</fieldset>
	);
}

const fields = [
	'name',
	'email',
	'phone',
	'address',
	'tax_id',
	'language',
	'currency',
] as const satisfies readonly Field[];

function valueOf( customer: Customer, field: Field ): string {
	return field === 'address'
		? [
				customer.address.line1,
				customer.address.line2,
				customer.address.postcode,
				customer.address.city,
				customer.address.region,
				customer.address.country,
			]
				.filter( Boolean )
				.join( ', ' )
		: ( customer[ field ] ?? '' );
}

function fieldWords( field: Field ): string {
	switch ( field ) {
		case 'name':
			return __( 'Name', 'coffer' );
		case 'email':
			return __( 'E-mail', 'coffer' );
		case 'phone':
			return __( 'Phone', 'coffer' );
		case 'address':
			return __( 'Address', 'coffer' );
		case 'tax_id':
			return __( 'Tax number', 'coffer' );
		case 'language':
			return __( 'Language', 'coffer' );
		case 'currency':
			return __( 'Currency', 'coffer' );
	}
}
