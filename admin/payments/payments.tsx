import { Button } from '@wordpress/components';
import { useEffect } from '@wordpress/element';
import { speak } from '@wordpress/a11y';
import { __, _n, sprintf } from '@wordpress/i18n';
import { Failure, Pager, SearchField } from '../components';
import { ExportButton } from '../exports';
import { go, usePlace } from '../location';
import { PaymentDialog } from './payment-dialog';
import { PaymentTable } from './payment-table';
import { SourcePick } from './source-pick';
import { StateTabs } from './state-tabs';
import { useAttempts } from './use-attempts';

/** Each time that somebody set out to pay, for a document or for what a plugin or block collects. */
export function Payments() {
	const { search, listPage, attempt: state, source, payment: open } = usePlace();
	const { page, toReview, error, isLoading, refresh } = useAttempts( { search, state, source, page: listPage } );
	const total = page?.total;
	useEffect( () => {
		if ( search !== '' && total !== undefined ) {
			/* translators: %d: number of payments that match a search. */
			speak( sprintf( _n( '%d payment found.', '%d payments found.', total, 'coffer' ), total ) );
		}
	}, [ search, total ] );

	return (
		<section className="coffer-pays" aria-labelledby="coffer-pays-title">
			<header className="coffer-room-head">
				<h2 id="coffer-pays-title">{ __( 'Payments', 'coffer' ) }</h2>
				<SourcePick source={ source } />
				<SearchField label={ __( 'Search payments', 'coffer' ) } />
				<ExportButton offers={ [ 'payments', 'activity' ] } />
			</header>
			<StateTabs current={ state } toReview={ toReview } />
			{ error !== undefined && <Failure error={ error } onRetry={ refresh } /> }
			{ page?.items.length === 0 && ! isLoading && error === undefined ? (
				<NoPayments isNarrowed={ search !== '' || state !== null || source !== null } />
			) : (
				( page || error === undefined ) && <PaymentTable attempts={ page?.items } isLoading={ isLoading } />
			) }
			{ page && (
				<Pager
					page={ listPage }
					pages={ page.pages }
					total={ page.total }
					/* translators: %d: number of payments. */
					words={ sprintf( _n( '%d payment', '%d payments', page.total, 'coffer' ), page.total ) }
				/>
			) }
			{ open !== null && (
				<PaymentDialog
					key={ open }
					id={ open }
					known={ page?.items.find( ( { id } ) => id === open ) }
					onChanged={ refresh }
				/>
			) }
		</section>
	);
}

function NoPayments( { isNarrowed }: { isNarrowed: boolean } ) {
	return (
		<div className="coffer-empty">
			<p className="coffer-empty__title">
				{ isNarrowed ? __( 'No payment matches', 'coffer' ) : __( 'Nobody has set out to pay yet', 'coffer' ) }
			</p>
			{ isNarrowed ? (
				<Button
					variant="secondary"
					__next40pxDefaultSize
					onClick={ () => void go( { search: '', attempt: null, source: null } ) }
				>
					{ __( 'Show all payments', 'coffer' ) }
				</Button>
			) : (
				<p>
					{ __(
						'Whoever begins to pay on their page or with a pay-now block is listed here. Money that you record by hand is in its invoice.',
						'coffer'
					) }
				</p>
			) }
		</div>
	);
}
