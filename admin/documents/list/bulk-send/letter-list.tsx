import { __, sprintf } from '@wordpress/i18n';
import type { DocumentSummary } from '@coffer/api';
import { Badge } from '../../../components';
import { amountWords, documentTitle } from '../../../words';
import type { Letter, Outcome, Sorted } from './bulk-send';

/** Those that are sent, and how it goes with each. */
export function LetterList( { letters, isAsking }: { letters: readonly Letter[]; isAsking: boolean } ) {
	return (
		<div>
			{ isAsking && (
				<h2 className="coffer-bulk-send__heading">
					{ __( 'To be sent', 'coffer' ) } ({ letters.length })
				</h2>
			) }
			<ul className="coffer-bulk-send__list" aria-label={ __( 'To be sent', 'coffer' ) }>
				{ letters.map( ( { draft, key, outcome } ) => (
					<li key={ key }>
						<What document={ draft } />
						<span className="coffer-amount">{ amountWords( draft.total, draft.currency ) }</span>
						<How outcome={ outcome } />
					</li>
				) ) }
			</ul>
		</div>
	);
}

/** Those that are not, and why. */
export function RefusedList( { refused }: Pick< Sorted, 'refused' > ) {
	return (
		<div>
			<h2 className="coffer-bulk-send__heading">
				{ __( 'Not to be sent', 'coffer' ) } ({ refused.length })
			</h2>
			<ul className="coffer-bulk-send__list" aria-label={ __( 'Not to be sent', 'coffer' ) }>
				{ refused.map( ( { document, reason } ) => (
					<li key={ document.id }>
						<What document={ document } />
						<span className="coffer-amount">{ amountWords( document.total, document.currency ) }</span>
						<p className="coffer-bulk-send__reason">{ reason }</p>
					</li>
				) ) }
			</ul>
		</div>
	);
}

function What( { document }: { document: DocumentSummary } ) {
	return (
		<span className="coffer-bulk-send__what">
			<strong>{ documentTitle( document ) }</strong>{ ' ' }
			<bdi>{ document.customer_name || __( 'No customer yet', 'coffer' ) }</bdi>
		</span>
	);
}

function How( { outcome }: { outcome: Outcome } ) {
	switch ( outcome.state ) {
		case 'waiting':
			return null;
		case 'sending':
			return <p className="coffer-bulk-send__reason">{ __( 'Sending…', 'coffer' ) }</p>;
		case 'sent':
			return (
				<p className="coffer-bulk-send__reason">
					<Badge tone="success">
						{
							/* translators: %s: number of a document. */
							sprintf( __( 'Sent as %s', 'coffer' ), outcome.number ?? '' )
						}
					</Badge>
				</p>
			);
		case 'failed':
			return (
				<p className="coffer-bulk-send__reason">
					<Badge tone="error">{ __( 'Not sent', 'coffer' ) }</Badge> { outcome.error.message }
				</p>
			);
	}
}
