import { useCallback, useEffect, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { fetchDocuments, type DocumentKind, type DocumentSummary } from '@coffer/api';
import { Badge, Failure, Pager, Skeleton, TestBadge, useAnswer } from '../../components';
import { amountLeft } from '../../documents/fields/amount-left';
import { RowLink } from '../../documents/list/row-link';
import { addressOf, currentPlace, placeAfter } from '../../location';
import { amountWords, dateWords, documentTitle, kindLabel, moneyWording, workflowWording } from '../../words';

interface Props {
	customerId: number;
	/** Asked anew when it changes. */
	revision: number;
	/** Told which documents are shown, in their order. */
	onRows: ( ids: readonly number[] ) => void;
}

const PER_PAGE = 10;

const kinds: readonly ( DocumentKind | null )[] = [ null, 'invoice', 'quote', 'credit_note' ];

/** The documents of a customer, the newest first. */
export function DocumentRows( { customerId, revision, onRows }: Props ) {
	const [ kind, setKind ] = useState< DocumentKind | null >( null );
	const [ page, setPage ] = useState( 1 );
	const ask = useCallback(
		async () => ( {
			revision,
			...( await fetchDocuments( {
				customer_id: customerId,
				...( kind === null ? {} : { kind: [ kind ] } ),
				page,
				per_page: PER_PAGE,
			} ) ),
		} ),
		[ customerId, revision, kind, page ]
	);
	const { answer, error, isLoading, refresh } = useAnswer( ask );
	useEffect( () => {
		onRows( answer?.items.map( ( { id } ) => id ) ?? [] );
	}, [ answer, onRows ] );
	return (
		<section className="coffer-section" aria-labelledby="coffer-documents-title" aria-busy={ isLoading }>
			<div className="coffer-section__head">
				<h3 id="coffer-documents-title" className="coffer-section__title">
					{ __( 'Documents', 'coffer' ) }
				</h3>
				<div className="coffer-customer__kinds" role="group" aria-label={ __( 'Show documents', 'coffer' ) }>
					{ kinds.map( ( each ) => (
						<button
							key={ each ?? 'all' }
							type="button"
							aria-pressed={ each === kind }
							onClick={ () => {
								setKind( each );
								setPage( 1 );
							} }
						>
							{ kindsLabel( each ) }
						</button>
					) ) }
				</div>
			</div>
			{ error !== undefined && <Failure error={ error } onRetry={ refresh } /> }
			{ ! answer && error === undefined && (
				<p>
					<Skeleton width="80%" />
				</p>
			) }
			{ answer?.total === 0 && (
				<p className="coffer-muted">
					{ kind === null
						? __( 'No document yet. Begin with “New invoice” above.', 'coffer' )
						: __( 'None of this kind.', 'coffer' ) }
				</p>
			) }
			{ answer && answer.items.length > 0 && <Rows documents={ answer.items } /> }
			{ answer && answer.pages > 1 && (
				<Pager
					page={ page }
					pages={ answer.pages }
					total={ answer.total }
					onPage={ setPage }
					label={ __( 'Pages of documents', 'coffer' ) }
					/* translators: %d: number of documents. */
					words={ sprintf( _n( '%d document', '%d documents', answer.total, 'coffer' ), answer.total ) }
				/>
			) }
		</section>
	);
}

function Rows( { documents }: { documents: readonly DocumentSummary[] } ) {
	return (
		<div className="coffer-list__rows">
			<table className="coffer-plain">
				<thead>
					<tr>
						<th scope="col">{ __( 'Number', 'coffer' ) }</th>
						<th scope="col" className="is-roomy">
							{ __( 'Issued', 'coffer' ) }
						</th>
						<th scope="col">{ __( 'Status', 'coffer' ) }</th>
						<th scope="col" className="is-number is-roomy">
							{ __( 'Total', 'coffer' ) }
						</th>
						<th scope="col" className="is-number">
							{ __( 'Balance', 'coffer' ) }
						</th>
					</tr>
				</thead>
				<tbody>
					{ documents.map( ( document ) => (
						<Row key={ document.id } document={ document } />
					) ) }
				</tbody>
			</table>
		</div>
	);
}

function Row( { document }: { document: DocumentSummary } ) {
	const { id, kind, total, currency, issue_date: issued, facts } = document;
	const { label, tone } = moneyWording( document ) ?? workflowWording( document.workflow );
	const left = amountLeft( document );
	return (
		<tr>
			<td>
				<RowLink id={ id } href={ addressOf( placeAfter( currentPlace(), { document: id } ) ) }>
					{ documentTitle( document ) }
				</RowLink>{ ' ' }
				{ document.is_test && <TestBadge /> }
				{ document.number !== null && <span className="coffer-customer__kind">{ kindLabel( kind ) }</span> }
			</td>
			<td className="is-roomy">{ issued === null ? '–' : dateWords( issued, 'short' ) }</td>
			<td>
				<span className="coffer-badges">
					<Badge tone={ tone }>{ label }</Badge>
					{ facts.overdue && <Badge tone="error">{ __( 'Overdue', 'coffer' ) }</Badge> }
				</span>
			</td>
			<td className="is-number is-roomy">
				<span className="coffer-amount">{ amountWords( total, currency ) }</span>
			</td>
			<td className="is-number">
				<span className="coffer-amount">{ left === null ? '–' : amountWords( left, currency ) }</span>
			</td>
		</tr>
	);
}

function kindsLabel( kind: DocumentKind | null ): string {
	switch ( kind ) {
		case null:
			return __( 'All', 'coffer' );
		case 'invoice':
			return __( 'Invoices', 'coffer' );
		case 'quote':
			return __( 'Quotes', 'coffer' );
		case 'credit_note':
			return __( 'Credits', 'coffer' );
	}
}
