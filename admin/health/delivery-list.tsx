import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { OutboxMessage } from '@coffer/api';
import { Badge, Moment, Skeleton } from '../components';
import { PlaceLink } from '../location';
import { stateWords } from './state-words';

interface Props {
	/** Undefined until the first answer. */
	messages: readonly OutboxMessage[] | undefined;
	isLoading: boolean;
	/** The one that is tried again right now. */
	busy: number | 'due' | undefined;
	onRetry: ( id: number ) => void;
}

export function DeliveryList( { messages, isLoading, busy, onRetry }: Props ) {
	if ( ! messages ) {
		return (
			<div className="coffer-deliveries" aria-busy="true">
				<p className="screen-reader-text" role="status">
					{ __( 'Loading deliveries', 'coffer' ) }
				</p>
				{ bars }
			</div>
		);
	}
	return (
		<ul className="coffer-deliveries" aria-label={ __( 'Deliveries', 'coffer' ) } aria-busy={ isLoading }>
			{ messages.map( ( message ) => (
				<Row key={ message.id } message={ message } busy={ busy } onRetry={ onRetry } />
			) ) }
		</ul>
	);
}

interface RowProps extends Pick< Props, 'busy' | 'onRetry' > {
	message: OutboxMessage;
}

function Row( { message, busy, onRetry }: RowProps ) {
	const { id, sentence, state, last_error: error, number, actions } = message;
	const { label, tone } = stateWords( state );
	const what = [ sentence, number ].filter( Boolean ).join( ' · ' );
	/* translators: %s: what is tried again. */
	const retryLabel = sprintf( __( 'Retry: %s', 'coffer' ), what );
	return (
		<li className="coffer-deliveries__row">
			<div className="coffer-deliveries__what">
				<p>
					{ sentence }
					<About message={ message } />
				</p>
				{ error !== null && (
					<p className="coffer-deliveries__error" dir="auto">
						{ error }
					</p>
				) }
			</div>
			<div>
				<Badge tone={ tone }>{ label }</Badge>
				<p className="coffer-muted">
					<When message={ message } />
				</p>
			</div>
			<div className="coffer-deliveries__act">
				{ actions.retry.allowed && (
					<Button
						variant="secondary"
						size="compact"
						isBusy={ busy === id }
						disabled={ busy !== undefined }
						accessibleWhenDisabled
						aria-label={ retryLabel }
						onClick={ () => onRetry( id ) }
					>
						{ __( 'Retry', 'coffer' ) }
					</Button>
				) }
			</div>
		</li>
	);
}

function About( { message: { document_id: document, number } }: { message: OutboxMessage } ) {
	return document === null ? null : (
		<>
			{ ' · ' }
			<PlaceLink to={ { document } }>
				{
					/* translators: %d: number of a record. */
					number ?? sprintf( __( 'Document %d', 'coffer' ), document )
				}
			</PlaceLink>
		</>
	);
}

/** The time that matters in its state, and how often it was tried when that is more than once. */
function When( { message }: { message: OutboxMessage } ) {
	const { state, attempts, created_at: created, due_at: due, processed_at: processed } = message;
	const isAhead = state === 'retrying' && due !== null;
	const tried =
		attempts > 1 || isAhead
			? /* translators: %d: number of attempts. */
				sprintf( _n( 'tried %d time', 'tried %d times', attempts, 'coffer' ), attempts )
			: null;
	return (
		<>
			{ isAhead && `${ __( 'next', 'coffer' ) } ` }
			<Moment at={ isAhead ? due : ( processed ?? created ) } />
			{ tried !== null && `, ${ tried }` }
		</>
	);
}

const bars = Array.from( { length: 4 }, ( _, row ) => (
	<div key={ row } className="coffer-deliveries__row" aria-hidden="true">
		<Skeleton width={ `${ 260 - ( ( row * 23 ) % 80 ) }px` } />
		<Skeleton width="90px" />
	</div>
) );
