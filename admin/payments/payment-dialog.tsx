import { Button, Modal } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { PaymentAttempt } from '@coffer/api';
import { Failure, Skeleton } from '../components';
import { go } from '../location';
import { AttemptBadges } from './attempt-badges';
import { AttemptButtons } from './attempt-buttons';
import { AttemptFacts } from './attempt-facts';
import { RefundList } from './refund-list';
import { useAttempt } from './use-attempt';

interface Props {
	id: number;
	/** What the list knows of it. */
	known: PaymentAttempt | undefined;
	/** The list is out of date. */
	onChanged: () => void;
}

/** One payment with all that is known, and what can be done about it. */
export function PaymentDialog( { id, known, onChanged }: Props ) {
	const { attempt, error, refresh } = useAttempt( id, known );
	const close = () => {
		void go( { payment: null } );
		// The dialog may have been opened by its address, so WordPress knows no place to go back to.
		window.requestAnimationFrame( () => {
			document.querySelector< HTMLElement >( `[data-coffer-payment="${ id }"]` )?.focus();
		} );
	};
	return (
		<Modal title={ __( 'Payment', 'coffer' ) } onRequestClose={ close } size="medium">
			<div className="coffer-dialog coffer-pay">
				{ error !== undefined && <Failure error={ error } onRetry={ refresh } /> }
				{ ! attempt && error === undefined && (
					<p role="status">
						<span className="screen-reader-text">{ __( 'Loading the payment', 'coffer' ) }</span>
						<Skeleton width="60%" />
					</p>
				) }
				{ attempt && (
					<>
						<p>
							<AttemptBadges attempt={ attempt } />
						</p>
						{ attempt.problem_text !== '' && <p className="coffer-caution">{ attempt.problem_text }</p> }
						<AttemptFacts attempt={ attempt } />
						{ attempt.refunds.length > 0 && (
							<RefundList refunds={ attempt.refunds } currency={ attempt.currency } />
						) }
						<AttemptButtons
							attempt={ attempt }
							onChanged={ () => {
								refresh();
								onChanged();
							} }
						/>
						{ attempt.document_id !== null && attempt.state === 'succeeded' && (
							<p className="coffer-muted">
								{ __( 'What paid a document is refunded on the document.', 'coffer' ) }
							</p>
						) }
					</>
				) }
				<div className="coffer-dialog__buttons">
					<Button variant="primary" __next40pxDefaultSize onClick={ close }>
						{ __( 'Close', 'coffer' ) }
					</Button>
				</div>
			</div>
		</Modal>
	);
}
