import { Button } from '@wordpress/components';
import { useRef } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { MessageState } from '@coffer/api';
import { Failure, Pager } from '../components';
import { go, usePlace } from '../location';
import { DeliveryList } from './delivery-list';
import { StateTabs } from './state-tabs';
import { useDeliver } from './use-deliver';
import { useDeliveries } from './use-deliveries';

/** What other plugins and services are told about money, and what became of it. */
export function Deliveries() {
	const { delivery: state, listPage } = usePlace();
	const { page, counts, error, isLoading, refresh } = useDeliveries( state, listPage );
	const { busy, deliverDue, retry } = useDeliver( refresh );
	const heading = useRef< HTMLHeadingElement >( null );

	const retryOne = async ( id: number ) => {
		await retry( id );
		// The button goes with what it was for.
		heading.current?.focus();
	};

	return (
		<section className="coffer-health__part" aria-labelledby="coffer-deliveries-title">
			<header className="coffer-health__head">
				<h3 id="coffer-deliveries-title" ref={ heading } tabIndex={ -1 }>
					{ __( 'Deliveries', 'coffer' ) }
				</h3>
				<Button
					variant="secondary"
					__next40pxDefaultSize
					isBusy={ busy === 'due' }
					disabled={ busy !== undefined }
					accessibleWhenDisabled
					onClick={ () => void deliverDue() }
				>
					{ __( 'Deliver now', 'coffer' ) }
				</Button>
			</header>
			<p className="coffer-muted">
				{ __(
					'What other plugins and services are told about money. It is done in the background; what goes wrong is tried again eight times over three days. What was delivered stays here for 30 days.',
					'coffer'
				) }
			</p>
			<StateTabs current={ state } counts={ counts } />
			{ error !== undefined && <Failure error={ error } onRetry={ refresh } /> }
			{ page?.items.length === 0 && ! isLoading && error === undefined ? (
				<Nothing state={ state } />
			) : (
				( page || error === undefined ) && (
					<DeliveryList
						messages={ page?.items }
						isLoading={ isLoading }
						busy={ busy }
						onRetry={ ( id ) => void retryOne( id ) }
					/>
				)
			) }
			{ page && (
				<Pager
					page={ listPage }
					pages={ page.pages }
					total={ page.total }
					/* translators: %d: number of deliveries. */
					words={ sprintf( _n( '%d delivery', '%d deliveries', page.total, 'coffer' ), page.total ) }
				/>
			) }
		</section>
	);
}

function Nothing( { state }: { state: MessageState | null } ) {
	return (
		<div className="coffer-empty">
			<p className="coffer-empty__title">{ nothingWords( state ) }</p>
			{ state !== null && (
				<Button variant="secondary" __next40pxDefaultSize onClick={ () => void go( { delivery: null } ) }>
					{ __( 'Show all deliveries', 'coffer' ) }
				</Button>
			) }
		</div>
	);
}

function nothingWords( state: MessageState | null ): string {
	switch ( state ) {
		case null:
			return __( 'Nothing had to be delivered yet', 'coffer' );
		case 'failed':
			return __( 'Nothing failed', 'coffer' );
		case 'retrying':
			return __( 'Nothing has to be tried again', 'coffer' );
		case 'waiting':
			return __( 'Nothing is waiting', 'coffer' );
		case 'processing':
			return __( 'Nothing is under way', 'coffer' );
		case 'processed':
			return __( 'Nothing was delivered in the last 30 days', 'coffer' );
	}
}
