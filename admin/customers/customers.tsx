import { Button } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { speak } from '@wordpress/a11y';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { Customer } from '@coffer/api';
import { boot } from '../boot';
import { DecidedButton, Failure, Pager, SearchField } from '../components';
import { ImportDialog } from '../imports';
import { usePlace } from '../location';
import { useNotify } from '../notices';
import { CustomerDialog } from './customer-dialog';
import { CustomerTable, NoCustomers } from './customer-table';
import { useCustomers } from './use-customers';

/** Everybody who is asked for money, by name. */
export function Customers() {
	const { search, listPage } = usePlace();
	const { page, error, isLoading, refresh } = useCustomers( search, listPage );
	const [ edited, setEdited ] = useState< Customer | 'new' | null >( null );
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
		? __( 'Search name or e-mail', 'coffer' )
		: __( 'Search by name', 'coffer' );

	return (
		<section className="coffer-customers" aria-labelledby="coffer-customers-title">
			<header className="coffer-customers__head">
				<h2 id="coffer-customers-title">{ __( 'Customers', 'coffer' ) }</h2>
				<SearchField label={ label } />
				{ boot.actions.manage_customers.allowed && (
					<Button variant="secondary" __next40pxDefaultSize onClick={ () => setImporting( true ) }>
						{ __( 'Import', 'coffer' ) }
					</Button>
				) }
				<DecidedButton
					verdict={ boot.actions.manage_customers }
					variant="primary"
					isExplained
					onClick={ () => setEdited( 'new' ) }
				>
					{ __( 'New customer', 'coffer' ) }
				</DecidedButton>
			</header>
			{ error !== undefined && <Failure error={ error } onRetry={ refresh } /> }
			{ page?.items.length === 0 && ! isLoading && error === undefined ? (
				<NoCustomers search={ search } onAdd={ () => setEdited( 'new' ) } />
			) : (
				( page || error === undefined ) && (
					<CustomerTable customers={ page?.items } isLoading={ isLoading } onEdit={ setEdited } />
				)
			) }
			{ page && (
				<Pager
					page={ listPage }
					pages={ page.pages }
					total={ page.total }
					/* translators: %d: number of customers. */
					words={ sprintf( _n( '%d customer', '%d customers', page.total, 'coffer' ), page.total ) }
				/>
			) }
			{ isImporting && <ImportDialog onAdded={ refresh } onClose={ () => setImporting( false ) } /> }
			{ edited && (
				<CustomerDialog
					{ ...( edited === 'new' ? { startName: page?.total === 0 ? search : '' } : { customer: edited } ) }
					onClose={ () => setEdited( null ) }
					onSaved={ ( { name } ) => {
						setEdited( null );
						refresh();
						/* translators: %s: name of a customer. */
						notify( sprintf( __( '%s was saved.', 'coffer' ), name ) );
					} }
				/>
			) }
		</section>
	);
}
