import { Button, ComboboxControl, Spinner } from '@wordpress/components';
import { useDebounce } from '@wordpress/compose';
import { useEffect, useMemo, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { fetchCustomers, toCofferError, type Customer, type CustomerCard } from '@coffer/api';
import { boot } from '../../boot';
import { CustomerDialog } from '../../customers';

interface Props {
	value: CustomerCard | null;
	error: string | undefined;
	onChange: ( customer: Customer | null ) => void;
}

/** Whose document it is: searched on the server, or added here by those who may. */
export function CustomerPicker( { value, error, onChange }: Props ) {
	const { found, ask, isLoading, failure, typed } = useCustomerSearch();
	const [ isAdding, setAdding ] = useState( false );
	const options = useMemo( () => {
		const others = found.filter( ( { id } ) => id !== value?.id );
		return [ ...( value ? [ value ] : [] ), ...others ].map( ( { id, name, email } ) => ( {
			value: String( id ),
			// The list is narrowed by what its labels hold, so the address has to be in it.
			label: email === '' ? name : `${ name } · ${ email }`,
			name,
			email,
		} ) );
	}, [ found, value ] );

	return (
		<div className="coffer-customer-picker">
			<ComboboxControl
				className={ error === undefined ? 'coffer-field' : 'coffer-field has-error' }
				__next40pxDefaultSize
				label={ __( 'Customer', 'coffer' ) }
				placeholder={ __( 'Search customers', 'coffer' ) }
				help={ error ?? failure ?? '' }
				value={ value === null ? null : String( value.id ) }
				options={ options }
				onFilterValueChange={ ask }
				onChange={ ( chosen ) => onChange( found.find( ( { id } ) => String( id ) === chosen ) ?? null ) }
				__experimentalRenderItem={ ( { item } ) => (
					<span className="coffer-customer-picker__item">
						<span dir="auto">{ item.name }</span>
						<bdi>{ item.email }</bdi>
					</span>
				) }
			/>
			{ isLoading && <Spinner /> }
			{ boot.actions.manage_customers.allowed && (
				<Button variant="link" onClick={ () => setAdding( true ) }>
					{ __( 'New customer', 'coffer' ) }
				</Button>
			) }
			{ isAdding && (
				<CustomerDialog
					startName={ typed }
					onClose={ () => setAdding( false ) }
					onSaved={ ( customer ) => {
						setAdding( false );
						onChange( customer );
					} }
				/>
			) }
		</div>
	);
}

const WAIT = 200;

function useCustomerSearch() {
	const [ found, setFound ] = useState< readonly Customer[] >( [] );
	const [ typed, setTyped ] = useState( '' );
	const [ asked, setAsked ] = useState( '' );
	const [ isLoading, setLoading ] = useState( true );
	const [ failure, setFailure ] = useState< string >();
	const later = useDebounce( setAsked, WAIT );

	useEffect( () => {
		const stop = new AbortController();
		setLoading( true );
		fetchCustomers( { per_page: 20, ...( asked === '' ? {} : { search: asked } ) }, stop.signal ).then(
			( { items } ) => {
				setFound( items );
				setFailure( undefined );
				setLoading( false );
			},
			( thrown: unknown ) => {
				if ( ! stop.signal.aborted ) {
					setFailure( toCofferError( thrown ).message );
					setLoading( false );
				}
			}
		);
		return () => stop.abort();
	}, [ asked ] );

	const ask = ( text: string ) => {
		setTyped( text );
		later( text.trim().slice( 0, 190 ) );
	};
	return { found, ask, isLoading, failure, typed };
}
