import type { ReactNode } from 'react';
import { Button, VisuallyHidden } from '@wordpress/components';
import { memo } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { DocumentPage } from '@coffer/api';
import { Skeleton } from '../../components';
import { addressOf, currentPlace, placeAfter } from '../../location';
import { PlainHead, PlainRow } from './plain-row';
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
				<PlainHead />
				<tbody>
					{ page ? page.items.map( ( item ) => <Row key={ item.id } item={ item } link={ link } /> ) : bars }
				</tbody>
			</table>
		</div>
	);
}

const Row = memo( PlainRow );

const link = ( title: string, id: number ) => (
	<RowLink id={ id } href={ addressOf( placeAfter( currentPlace(), { document: id } ) ) }>
		{ title }
	</RowLink>
);

const bars = Array.from( { length: 10 }, ( _, row ) => (
	<tr key={ row } aria-hidden="true">
		{ [ 96, 168, 64, 72, 96 ].map( ( width, column ) => (
			<td key={ column }>
				<Skeleton width={ `${ width - ( ( row * 7 ) % 24 ) }px` } />
			</td>
		) ) }
	</tr>
) );
