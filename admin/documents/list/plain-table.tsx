import type { ReactNode } from 'react';
import { Button, VisuallyHidden } from '@wordpress/components';
import { memo } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { DocumentPage, DocumentSummary } from '@coffer/api';
import { Badge, Skeleton, TestBadge } from '../../components';
import { addressOf, currentPlace, placeAfter } from '../../location';
import { amountWords, documentTitle, dueDateWords, moneyWording, workflowWording } from '../../words';
import { amountLeft } from '../fields/amount-left';
import { RowLink } from './row-link';

interface Props {
	page: DocumentPage | undefined;
	empty: ReactNode;
	/** The table library did not come; the rows are here all the same. */
	isLibraryMissing: boolean;
	onRetry: () => void;
}

/** The rows before the table library is there: grey bars first, then the documents themselves. */
export function PlainTable( { page, empty, isLibraryMissing, onRetry }: Props ) {
	if ( page?.items.length === 0 ) {
		return empty;
	}
	return (
		<div className="coffer-list__rows" aria-busy={ ! page }>
			{ isLibraryMissing && (
				<p className="coffer-problem" role="alert">
					{ __( 'The table did not load completely.', 'coffer' ) }{ ' ' }
					<Button variant="link" onClick={ onRetry }>
						{ __( 'Try again', 'coffer' ) }
					</Button>
				</p>
			) }
			{ ! page && <VisuallyHidden role="status">{ __( 'Loading documents', 'coffer' ) }</VisuallyHidden> }
			<table className="coffer-plain">
				<thead>
					<tr>
						<th scope="col">{ __( 'Number', 'coffer' ) }</th>
						<th scope="col">{ __( 'Customer', 'coffer' ) }</th>
						<th scope="col">{ __( 'Status', 'coffer' ) }</th>
						<th scope="col">{ __( 'Due', 'coffer' ) }</th>
						<th scope="col">{ __( 'Balance', 'coffer' ) }</th>
					</tr>
				</thead>
				<tbody>{ page ? page.items.map( ( item ) => <Row key={ item.id } item={ item } /> ) : bars }</tbody>
			</table>
		</div>
	);
}

const Row = memo( function One( { item }: { item: DocumentSummary } ) {
	const { label, tone } = moneyWording( item ) ?? workflowWording( item.workflow );
	return (
		<tr>
			<td>
				<RowLink id={ item.id } href={ addressOf( placeAfter( currentPlace(), { document: item.id } ) ) }>
					{ documentTitle( item ) }
				</RowLink>{ ' ' }
				{ item.is_test && <TestBadge /> }
			</td>
			<td>
				<span className="coffer-ellipsis" dir="auto">
					{ item.customer_name }
				</span>
			</td>
			<td>
				<Badge tone={ tone }>{ label }</Badge>
			</td>
			<td>{ dueDateWords( item ) }</td>
			<td>
				<span className="coffer-amount">
					{ amountWords( amountLeft( item ) ?? item.total, item.currency ) }
				</span>
			</td>
		</tr>
	);
} );

const bars = Array.from( { length: 10 }, ( _, row ) => (
	<tr key={ row } aria-hidden="true">
		{ [ 96, 168, 64, 72, 96 ].map( ( width, column ) => (
			<td key={ column }>
				<Skeleton width={ `${ width - ( ( row * 7 ) % 24 ) }px` } />
			</td>
		) ) }
	</tr>
) );
