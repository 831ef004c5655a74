import { __, sprintf } from '@wordpress/i18n';
import type { PaymentAttempt } from '@coffer/api';
import { Moment, Skeleton } from '../components';
import { PlaceLink } from '../location';
import { amountWords, attemptSubject } from '../words';
import { AttemptBadges } from './attempt-badges';

interface Props {
	/** Undefined until the first answer. */
	attempts: readonly PaymentAttempt[] | undefined;
	isLoading: boolean;
}

export function PaymentTable( { attempts, isLoading }: Props ) {
	return (
		<div className="coffer-pays__rows" aria-busy={ isLoading }>
			{ ! attempts && (
				<p className="screen-reader-text" role="status">
					{ __( 'Loading payments', 'coffer' ) }
				</p>
			) }
			<table className="coffer-plain">
				<thead>
					<tr>
						<th scope="col">{ __( 'When', 'coffer' ) }</th>
						<th scope="col">{ __( 'For', 'coffer' ) }</th>
						<th scope="col" className="is-roomy">
							{ __( 'Payer', 'coffer' ) }
						</th>
						<th scope="col" className="is-roomy">
							{ __( 'Way to pay', 'coffer' ) }
						</th>
						<th scope="col">{ __( 'State', 'coffer' ) }</th>
						<th scope="col" className="is-number">
							{ __( 'Amount', 'coffer' ) }
						</th>
					</tr>
				</thead>
				<tbody>{ attempts ? attempts.map( ( one ) => <Row key={ one.id } attempt={ one } /> ) : bars }</tbody>
			</table>
		</div>
	);
}

function Row( { attempt }: { attempt: PaymentAttempt } ) {
	const { id, document_id: document, customer_name: customer, amount, currency } = attempt;
	const { payer_name: name, payer_email: email } = attempt;
	const subject = attemptSubject( attempt );
	return (
		<tr>
			<td>
				<PlaceLink
					to={ { payment: id } }
					className="coffer-pays__when"
					data-coffer-payment={ id }
					aria-label={ sprintf(
						/* translators: 1: amount of money. 2: what is paid, such as the number of an invoice. */
						__( 'Payment of %1$s for %2$s', 'coffer' ),
						amountWords( amount, currency ),
						subject
					) }
				>
					<Moment at={ attempt.started_at } />
				</PlaceLink>
			</td>
			<td>
				<span className="coffer-pays__for" dir="auto">
					{ document === null ? subject : <PlaceLink to={ { document } }>{ subject }</PlaceLink> }
				</span>
			</td>
			<td className="is-roomy">
				<bdi className="coffer-ellipsis" title={ email }>
					{ name || email || customer || (
						<span className="coffer-muted">{ __( 'not known', 'coffer' ) }</span>
					) }
				</bdi>
			</td>
			<td className="is-roomy">{ attempt.gateway_label }</td>
			<td className="coffer-pays__state">
				<AttemptBadges attempt={ attempt } />
				{ attempt.problem_text !== '' && (
					<span className="coffer-pays__problem">{ attempt.problem_text }</span>
				) }
			</td>
			<td className="is-number">
				<span className="coffer-amount">{ amountWords( amount, currency ) }</span>
			</td>
		</tr>
	);
}

const bars = Array.from( { length: 8 }, ( _, row ) => (
	<tr key={ row } aria-hidden="true">
		{ [ 90, 120, 140, 80, 90, 80 ].map( ( width, column ) => (
			<td key={ column } className={ column === 2 || column === 3 ? 'is-roomy' : '' }>
				<Skeleton width={ `${ width - ( ( row * 11 ) % 40 ) }px` } />
			</td>
		) ) }
	</tr>
) );
