import { useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { fetchCustomerLinks, type CustomerLink } from '@coffer/api';
import { Failure, Moment, Skeleton } from '../components';
import { PlaceLink } from '../location';
import { kindLabel } from '../words';
import { expiryWords, scopeLabel } from './link-words';

/** Every link that opens a page of a customer now; what is to be done with one is done in its document. */
export function CustomerLinks( { customerId }: { customerId: number } ) {
	const [ links, setLinks ] = useState< readonly CustomerLink[] >();
	const [ error, setError ] = useState< unknown >();
	const [ round, setRound ] = useState( 0 );
	useEffect( () => {
		let isWanted = true;
		setError( undefined );
		fetchCustomerLinks( customerId ).then(
			( { items } ) => isWanted && setLinks( items ),
			( thrown: unknown ) => isWanted && setError( thrown )
		);
		return () => {
			isWanted = false;
		};
	}, [ customerId, round ] );
	return (
		<section className="coffer-customer-links" aria-labelledby="coffer-customer-links-title">
			<h3 id="coffer-customer-links-title" className="coffer-section__title">
				{ links === undefined
					? __( 'Live portal links', 'coffer' )
					: /* translators: %d: number of portal links. */
						sprintf( __( 'Live portal links (%d)', 'coffer' ), links.length ) }
			</h3>
			{ error !== undefined && (
				<Failure error={ error } onRetry={ () => setRound( ( before ) => before + 1 ) } />
			) }
			{ ! links && error === undefined && (
				<p aria-busy="true">
					<Skeleton width="60%" />
				</p>
			) }
			{ links?.length === 0 && (
				<p className="coffer-muted">{ __( 'No link opens a page of this customer now.', 'coffer' ) }</p>
			) }
			{ links && links.length > 0 && (
				<ul className="coffer-links">
					{ links.map( ( each ) => (
						<Row key={ each.link.id } { ...each } />
					) ) }
				</ul>
			) }
		</section>
	);
}

function Row( { link, document_id: id, kind, number }: CustomerLink ) {
	return (
		<li className="coffer-link">
			<span className="coffer-link__label">
				<PlaceLink
					to={ { screen: 'documents', document: id } }
				>{ `${ kindLabel( kind ) } ${ number }` }</PlaceLink>
			</span>
			<p className="coffer-link__detail" dir="auto">
				{ [ link.label, scopeLabel( link.scope, kind ), expiryWords( link ) ].filter( Boolean ).join( ' · ' ) }
				{ ' · ' }
				{ link.last_seen_at === null ? (
					__( 'Not seen yet', 'coffer' )
				) : (
					<>
						{ __( 'Last seen by a person', 'coffer' ) } <Moment at={ link.last_seen_at } />
					</>
				) }
			</p>
		</li>
	);
}
