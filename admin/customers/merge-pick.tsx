import { Button, SearchControl } from '@wordpress/components';
import { useDebounce } from '@wordpress/compose';
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { fetchCustomers, fetchDuplicates, toCofferError, type Customer, type CustomerDuplicate } from '@coffer/api';
import { Failure, Pick, Skeleton } from '../components';

interface Props {
	customer: Customer;
	value: Customer | undefined;
	onChange: ( customer: Customer | undefined ) => void;
}

interface Found {
	customer: Customer;
	detail: string;
}

const WAIT = 200;

/** Who the other one is: likely ones first, anybody by search. */
export function MergePick( { customer, value, onChange }: Props ) {
	const [ typed, setTyped ] = useState( '' );
	const [ asked, setAsked ] = useState( '' );
	const later = useDebounce( setAsked, WAIT );
	const [ found, setFound ] = useState< readonly Found[] >();
	const [ error, setError ] = useState< unknown >();
	const { id } = customer;
	useEffect( () => {
		let isWanted = true;
		setError( undefined );
		find( id, asked ).then(
			( others ) => isWanted && setFound( others ),
			( thrown: unknown ) => isWanted && setError( toCofferError( thrown ) )
		);
		return () => {
			isWanted = false;
		};
	}, [ id, asked ] );

	if ( value ) {
		return (
			<p className="coffer-merge__chosen">
				<span>
					<strong dir="auto">{ value.name }</strong> <bdi className="coffer-muted">{ value.email }</bdi>
				</span>
				<Button variant="link" onClick={ () => onChange( undefined ) }>
					{ __( 'Choose another one', 'coffer' ) }
				</Button>
			</p>
		);
	}
	return (
		<>
			<p>
				{ __(
					'Documents, payments, links, tasks and the whole history of the other customer move here. No amount changes.',
					'coffer'
				) }
			</p>
			<SearchControl
				__nextHasNoMarginBottom
				label={ __( 'Search name or e-mail', 'coffer' ) }
				value={ typed }
				onChange={ ( text ) => {
					setTyped( text );
					later( text.trim().slice( 0, 190 ) );
				} }
			/>
			{ error !== undefined && <Failure error={ error } /> }
			{ ! found && error === undefined && (
				<p aria-busy="true">
					<Skeleton width="60%" />
				</p>
			) }
			{ found?.length === 0 && (
				<p className="coffer-muted" role="status">
					{ asked === ''
						? __( 'Nobody looks like the same customer. Search for the other one.', 'coffer' )
						: __( 'Nobody else matches.', 'coffer' ) }
				</p>
			) }
			{ found && found.length > 0 && (
				<Pick
					label={
						asked === '' ? __( 'May be the same', 'coffer' ) : __( 'Who is the same customer?', 'coffer' )
					}
					value=""
					options={ found.map( ( { customer: other, detail } ) => ( {
						value: String( other.id ),
						label: other.name,
						detail,
						refusal: null,
					} ) ) }
					onChange={ ( chosen ) =>
						onChange( found.find( ( { customer: other } ) => String( other.id ) === chosen )?.customer )
					}
				/>
			) }
		</>
	);
}

async function find( id: number, search: string ): Promise< Found[] > {
	if ( search === '' ) {
		return ( await fetchDuplicates( id ) ).map( ( { customer, reasons } ) => ( {
			customer,
			detail: [ customer.email, ...reasons.map( reasonWords ) ].filter( Boolean ).join( ' · ' ),
		} ) );
	}
	const { items } = await fetchCustomers( { search, per_page: 10 } );
	return items
		.filter( ( customer ) => customer.id !== id )
		.map( ( customer ) => ( {
			customer,
			detail: [ customer.email, customer.address.city ].filter( Boolean ).join( ' · ' ),
		} ) );
}

function reasonWords( reason: CustomerDuplicate[ 'reasons' ][ number ] ): string {
	switch ( reason ) {
		case 'email':
			return __( 'same e-mail address', 'coffer' );
		case 'phone':
			return __( 'same telephone number', 'coffer' );
		case 'name':
			return __( 'same name', 'coffer' );
	}
}
