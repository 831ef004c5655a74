import { useCallback, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { fetchCustomerMessages } from '@coffer/api';
import { Failure, Pager, Skeleton, useAnswer } from '../components';
import { PlaceLink } from '../location';
import { useChanges } from './changes';
import { MessageRow } from './message-row';

const PER_PAGE = 10;

/** Everything that was written to a customer, with the document it was about. */
export function CustomerMessages( { customerId, revision = 0 }: { customerId: number; revision?: number } ) {
	const changes = useChanges();
	const [ page, setPage ] = useState( 1 );
	const ask = useCallback(
		( signal: AbortSignal ) => (
			void changes,
			void revision,
			fetchCustomerMessages( customerId, { page, per_page: PER_PAGE }, signal )
		 ),
		[ customerId, page, changes, revision ]
	);
	const { answer, error, refresh } = useAnswer( ask );
	return (
		<section className="coffer-section" aria-labelledby="coffer-customer-messages-title">
			<h3 id="coffer-customer-messages-title" className="coffer-section__title">
				{ __( 'Messages', 'coffer' ) }
			</h3>
			{ error !== undefined && <Failure error={ error } onRetry={ refresh } /> }
			{ ! answer && error === undefined && (
				<p role="status">
					<span className="screen-reader-text">{ __( 'Loading messages', 'coffer' ) }</span>
					<Skeleton width="60%" />
				</p>
			) }
			{ answer?.items.length === 0 && (
				<p className="coffer-message__detail">
					{ __( 'Nobody has written to this customer from here yet. Open a document to do so.', 'coffer' ) }
				</p>
			) }
			{ answer && answer.items.length > 0 && (
				<ul className="coffer-messages">
					{ answer.items.map( ( message ) => (
						<MessageRow
							key={ message.id }
							message={ message }
							about={
								message.document_id !== null && (
									<>
										<PlaceLink to={ { document: message.document_id } }>
											{ message.document_number ?? __( 'Document', 'coffer' ) }
										</PlaceLink>
										{ ' · ' }
									</>
								)
							}
						/>
					) ) }
				</ul>
			) }
			{ answer && answer.pages > 1 && (
				<Pager
					page={ page }
					pages={ answer.pages }
					total={ answer.total }
					onPage={ setPage }
					label={ __( 'Pages of messages', 'coffer' ) }
					/* translators: %d: number of messages. */
					words={ sprintf( _n( '%d message', '%d messages', answer.total, 'coffer' ), answer.total ) }
				/>
			) }
		</section>
	);
}
