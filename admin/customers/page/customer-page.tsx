import { Button } from '@wordpress/components';
import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { chevronLeft } from '@wordpress/icons';
import { fetchCustomer, type Customer } from '@coffer/api';
import { Timeline } from '../../activity';
import { AskButton } from '../../assistant';
import { boot } from '../../boot';
import { DecidedButton, Failure, Skeleton, useAnswer } from '../../components';
import { Drawer } from '../../documents/drawer/drawer';
import { focusRow } from '../../documents/drawer/use-drawer-keys';
import { ExportButton } from '../../exports';
import { CustomerLinks } from '../../links';
import { go, usePlace } from '../../location';
import { CustomerMessages } from '../../messages';
import { useNotify } from '../../notices';
import { CustomerSchedules } from '../../recurring';
import { CustomerTasks } from '../../tasks';
import { CustomerDialog } from '../customer-dialog';
import { Contact } from './contact';
import { Duplicates } from './duplicates';
import { DocumentRows } from './document-rows';
import { PaymentRows } from './payment-rows';
import { Standing } from './standing';

/** Everything about one customer: who they are, where they stand, and what happened. */
export function CustomerPage( { id }: { id: number } ) {
	const { document: open } = usePlace();
	const ask = useCallback( ( signal: AbortSignal ) => fetchCustomer( id, signal ), [ id ] );
	const { answer: customer, error, refresh } = useAnswer( ask );
	const [ neighbours, setNeighbours ] = useState< readonly number[] >( [] );
	const { revision, count } = useRevision( open );
	const heading = useRef< HTMLHeadingElement >( null );
	const isKnown = customer !== undefined;
	useEffect( () => {
		if ( isKnown && window.document.activeElement === window.document.body ) {
			heading.current?.focus( { preventScroll: true } );
		}
	}, [ isKnown ] );

	// Somebody who was merged into another customer: what follows is about that one.
	const current = customer?.id;
	useEffect( () => {
		if ( current !== undefined && current !== id ) {
			void go( { customer: current } );
		}
	}, [ current, id ] );

	return (
		<div className={ open === null ? 'coffer-documents' : 'coffer-documents has-drawer' }>
			<section className="coffer-customer" aria-labelledby="coffer-customer-title">
				<Button
					className="coffer-customer__back"
					variant="tertiary"
					size="compact"
					icon={ chevronLeft }
					onClick={ () => void go( { customer: null } ) }
				>
					{ __( 'All customers', 'coffer' ) }
				</Button>
				<header className="coffer-customer__head">
					<h2 id="coffer-customer-title" ref={ heading } tabIndex={ -1 } dir="auto">
						{ customer?.name ?? __( 'Customer', 'coffer' ) }
					</h2>
					{ customer && <Buttons customer={ customer } onSaved={ refresh } /> }
				</header>
				{ error !== undefined && <Failure error={ error } onRetry={ refresh } /> }
				{ ! customer && error === undefined && (
					<p role="status">
						<span className="screen-reader-text">{ __( 'Loading the customer', 'coffer' ) }</span>
						<Skeleton width="40%" />
					</p>
				) }
				{ customer && (
					<div className="coffer-customer__columns">
						<div className="coffer-customer__main">
							<Standing customerId={ id } revision={ revision } />
							<CustomerTasks key={ `tasks-${ revision }` } customer={ customer } />
							<DocumentRows customerId={ id } revision={ revision } onRows={ setNeighbours } />
							<PaymentRows customerId={ id } revision={ revision } />
							<section className="coffer-section" aria-labelledby="coffer-timeline-title">
								<div className="coffer-section__head">
									<h3 id="coffer-timeline-title" className="coffer-section__title">
										{ __( 'What happened', 'coffer' ) }
									</h3>
									<ExportButton
										customerId={ id }
										offers={ [ 'activity', 'payments', 'documents' ] }
									/>
								</div>
								<Timeline
									subject={ { customer: id } }
									revision={ revision + customer.version }
									level={ 4 }
								/>
							</section>
						</div>
						<div className="coffer-customer__side">
							<Contact customer={ customer } />
							<CustomerLinks key={ revision } customerId={ id } />
							<CustomerSchedules customer={ id } />
							<CustomerMessages customerId={ id } revision={ revision } />
							<Duplicates
								key={ customer.version }
								customer={ customer }
								onMerged={ () => {
									refresh();
									count();
								} }
							/>
						</div>
					</div>
				) }
			</section>
			{ open !== null && <Drawer id={ open } neighbours={ neighbours } /> }
		</div>
	);
}

/** Counts up each time a document is closed: whatever was done there may have changed what stands on the page. */
function useRevision( open: number | null ) {
	const [ revision, setRevision ] = useState( 0 );
	const former = useRef( open );
	useEffect( () => {
		if ( former.current !== null && open === null ) {
			focusRow( former.current );
			setRevision( ( before ) => before + 1 );
		}
		former.current = open;
	}, [ open ] );
	return { revision, count: () => setRevision( ( before ) => before + 1 ) };
}

function Buttons( { customer, onSaved }: { customer: Customer; onSaved: () => void } ) {
	const [ isEditing, setEditing ] = useState( false );
	const notify = useNotify();
	const create = boot.actions.create_document;
	return (
		<div className="coffer-customer__buttons">
			<AskButton about={ customer.name } />
			<DecidedButton
				verdict={ customer.actions.edit }
				variant="secondary"
				isExplained
				onClick={ () => setEditing( true ) }
			>
				{ __( 'Edit', 'coffer' ) }
			</DecidedButton>
			<DecidedButton
				verdict={ create }
				variant="secondary"
				onClick={ () => void go( { creating: 'quote', customer: customer.id } ) }
			>
				{ __( 'New quote', 'coffer' ) }
			</DecidedButton>
			<DecidedButton
				verdict={ create }
				variant="primary"
				onClick={ () => void go( { creating: 'invoice', customer: customer.id } ) }
			>
				{ __( 'New invoice', 'coffer' ) }
			</DecidedButton>
			{ isEditing && (
				<CustomerDialog
					customer={ customer }
					onClose={ () => setEditing( false ) }
					onSaved={ ( { name } ) => {
						setEditing( false );
						onSaved();
						/* translators: %s: name of a customer. */
						notify( sprintf( __( '%s was saved.', 'coffer' ), name ) );
					} }
				/>
			) }
		</div>
	);
}
