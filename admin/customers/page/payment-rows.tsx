import { useCallback, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { fetchCustomerPayments, type CustomerPayment } from '@coffer/api';
import { Failure, Pager, Skeleton, TestBadge, useAnswer } from '../../components';
import { PlaceLink } from '../../location';
import { amountWords, dateWords, documentTitle } from '../../words';

interface Props {
	customerId: number;
	/** Asked anew when it changes. */
	revision: number;
}

const PER_PAGE = 10;

/** What money came from a customer, what it pays, and what is left of it. */
export function PaymentRows( { customerId, revision }: Props ) {
	const [ page, setPage ] = useState( 1 );
	const ask = useCallback(
		async ( signal: AbortSignal ) => ( {
			revision,
			...( await fetchCustomerPayments( customerId, { page, per_page: PER_PAGE }, signal ) ),
		} ),
		[ customerId, revision, page ]
	);
	const { answer, error, isLoading, refresh } = useAnswer( ask );
	return (
		<section className="coffer-section" aria-labelledby="coffer-received-title" aria-busy={ isLoading }>
			<h3 id="coffer-received-title" className="coffer-section__title">
				{ __( 'Payments', 'coffer' ) }
			</h3>
			{ error !== undefined && <Failure error={ error } onRetry={ refresh } /> }
			{ ! answer && error === undefined && (
				<p>
					<Skeleton width="80%" />
				</p>
			) }
			{ answer?.total === 0 && <p className="coffer-muted">{ __( 'No money came yet.', 'coffer' ) }</p> }
			{ answer && answer.items.length > 0 && (
				<table className="coffer-plain">
					<thead>
						<tr>
							<th scope="col">{ __( 'Received', 'coffer' ) }</th>
							<th scope="col" className="is-roomy">
								{ __( 'How', 'coffer' ) }
							</th>
							<th scope="col">{ __( 'For', 'coffer' ) }</th>
							<th scope="col" className="is-number">
								{ __( 'Amount', 'coffer' ) }
							</th>
						</tr>
					</thead>
					<tbody>
						{ answer.items.map( ( payment ) => (
							<Row key={ payment.id } payment={ payment } />
						) ) }
					</tbody>
				</table>
			) }
			{ answer && answer.pages > 1 && (
				<Pager
					page={ page }
					pages={ answer.pages }
					total={ answer.total }
					onPage={ setPage }
					label={ __( 'Pages of payments', 'coffer' ) }
					/* translators: %d: number of payments. */
					words={ sprintf( _n( '%d payment', '%d payments', answer.total, 'coffer' ), answer.total ) }
				/>
			) }
		</section>
	);
}

function Row( { payment }: { payment: CustomerPayment } ) {
	const { currency, amount, left, refunded, reference, method_label: method } = payment;
	return (
		<tr>
			<td>
				{ dateWords( payment.received_on, 'short' ) } { payment.test && <TestBadge /> }
			</td>
			<td className="is-roomy">
				<span dir="auto">{ method }</span>
				{ reference !== '' && <bdi className="coffer-customer__kind">{ reference }</bdi> }
			</td>
			<td>
				<span className="coffer-customer__paid">
					{ payment.documents.map( ( { document, amount: part } ) => (
						<span key={ document.id }>
							<PlaceLink to={ { document: document.id } }>{ documentTitle( document ) }</PlaceLink>
							{ payment.documents.length > 1 && ` ${ amountWords( part, currency ) }` }
						</span>
					) ) }
					{ payment.documents.length === 0 && <span className="coffer-muted">–</span> }
				</span>
			</td>
			<td className="is-number">
				<span className="coffer-amount">{ amountWords( amount, currency ) }</span>
				{ left > 0 && (
					<span className="coffer-customer__kind">
						{
							/* translators: %s: amount of money. */
							sprintf( __( '%s left as credit', 'coffer' ), amountWords( left, currency ) )
						}
					</span>
				) }
				{ refunded > 0 && (
					<span className="coffer-customer__kind">
						{
							/* translators: %s: amount of money. */
							sprintf( __( '%s given back', 'coffer' ), amountWords( refunded, currency ) )
						}
					</span>
				) }
			</td>
		</tr>
	);
}
