import { Button } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { speak } from '@wordpress/a11y';
import { __, _n, sprintf } from '@wordpress/i18n';
import { boot } from '../boot';
import { DecidedButton, Failure, Pager, SearchField } from '../components';
import { ImportDialog } from '../imports';
import { go, usePlace } from '../location';
import { useNotify } from '../notices';
import { CustomerDialog } from './customer-dialog';
import { CustomerTable, NoCustomers } from './customer-table';
import { CustomerPage } from './page';
import { useCustomers } from './use-customers';

/** The page of a customer, or all of them. */
export function Customers() {
	const { customer } = usePlace();
	return customer === null ? <CustomerList /> : <CustomerPage key={ customer } id={ customer } />;
}

/** Everybody who is asked for money, by name. */
function CustomerList() {
	const { search, listPage, part } = usePlace();
	const isAdding = part === 'new';
	const add = () => void go( { part: 'new' } );
	const { page, error, isLoading, refresh } = useCustomers( search, listPage );
	const [ isImporting, setImporting ] = useState( false );
	const notify = useNotify();
	const total = page?.total;
	useEffect( () => {
		if ( search !== '' && total !== undefined ) {
			/* translators: %d: number of customers that match a search. */
			speak( sprintf( _n( '%d customer found.', '%d customers found.', total, 'coffer' ), total ) );
		}
	}, [ search, total ] );

	// Only those who may see addresses may search them.
	const label = boot.actions.manage_customers.allowed
		? __( 'Search name, e-mail, phone, number', 'coffer' )
		: __( 'Search name or number', 'coffer' );

	return (
		<section className="coffer-customers" aria-labelledby="coffer-customers-title">
			<header className="coffer-room-head">
				<h2 id="coffer-customers-title">{ __( 'Customers', 'coffer' ) }</h2>
				<SearchField label={ label } />
				{ boot.actions.manage_customers.allowed && (
					<Button variant="secondary" __next40pxDefaultSize onClick={ () => setImporting( true ) }>
						{ __( 'Import', 'coffer' ) }
					</Button>
				) }
				<DecidedButton verdict={ boot.actions.manage_customers } variant="primary" isExplained onClick={ add }>
					{ __( 'New customer', 'coffer' ) }
				</DecidedButton>
			</header>
			{ error !== undefined && <Failure error={ error } onRetry={ refresh } /> }
			{ page?.items.length === 0 && ! isLoading && error === undefined ? (
				<NoCustomers search={ search } onAdd={ add } />
			) : (
				( page || error === undefined ) && <CustomerTable customers={ page?.items } isLoading={ isLoading } />
			) }
			{ page && (
				<Pager
					page={ listPage }
					pages={ page.pages }
					total={ page.total }
					more={ page.more }
					/* translators: %d: number of customers. */
					words={ sprintf( _n( '%d customer', '%d customers', page.total, 'coffer' ), page.total ) }
				/>
			) }
			{ isImporting && <ImportDialog onAdded={ refresh } onClose={ () => setImporting( false ) } /> }
			{ isAdding && (
				<CustomerDialog
					startName={ page?.total === 0 ? search : '' }
					onClose={ () => void go( { part: null }, 'replace' ) }
					onSaved={ ( { id, name } ) => {
						/* translators: %s: name of a customer. */
						notify( sprintf( __( '%s was saved.', 'coffer' ), name ) );
						void go( { customer: id } );
					} }
				/>
			) }
		</section>
	);
}
