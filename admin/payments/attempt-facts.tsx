import type { ReactNode } from 'react';
import { __ } from '@wordpress/i18n';
import type { PaymentAttempt } from '@coffer/api';
import { PlaceLink } from '../location';
import { amountWords, attemptSubject, momentWords } from '../words';
import { GatewayLink } from './gateway-link';

/** All that is known of an attempt. */
export function AttemptFacts( { attempt }: { attempt: PaymentAttempt } ) {
	const { amount, currency, document_id: document, customer_name: customer, refunded } = attempt;
	const { payer_name: name, payer_email: email } = attempt;
	const subject = attemptSubject( attempt );
	const rows: [ string, ReactNode ][] = [
		[ __( 'For', 'coffer' ), document === null ? subject : <PlaceLink to={ { document } }>{ subject }</PlaceLink> ],
		[ __( 'Amount', 'coffer' ), <span key="amount">{ amountWords( amount, currency ) }</span> ],
		...( refunded > 0
			? [ [ __( 'Given back', 'coffer' ), amountWords( refunded, currency ) ] satisfies [ string, ReactNode ] ]
			: [] ),
		[ __( 'Customer', 'coffer' ), customer && <bdi>{ customer }</bdi> ],
		[ __( 'Payer', 'coffer' ), name && <bdi>{ name }</bdi> ],
		[ __( 'E-mail', 'coffer' ), email && <bdi>{ email }</bdi> ],
		[ __( 'Way to pay', 'coffer' ), attempt.gateway_label ],
		[
			__( 'Reference there', 'coffer' ),
			attempt.provider_reference && (
				<>
					<bdi>{ attempt.provider_reference }</bdi> <GatewayLink attempt={ attempt } />
				</>
			),
		],
		[ __( 'Begun', 'coffer' ), momentWords( attempt.started_at ) ],
		[ __( 'Last changed', 'coffer' ), momentWords( attempt.updated_at ) ],
	];
	return (
		<dl className="coffer-facts">
			{ rows
				.filter( ( [ , value ] ) => value !== '' )
				.map( ( [ label, value ] ) => (
					<div key={ label }>
						<dt>{ label }</dt>
						<dd>{ value }</dd>
					</div>
				) ) }
		</dl>
	);
}
