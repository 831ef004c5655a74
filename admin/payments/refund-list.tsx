import { __, sprintf } from '@wordpress/i18n';
import type { Refund } from '@coffer/api';
import { Badge } from '../components';
import { amountWords, methodLabel, momentWords, refundWording } from '../words';

interface Props {
	refunds: readonly Refund[];
	currency: string;
}

/** What was given back of a payment, what is on its way, and what did not get there. */
export function RefundList( { refunds, currency }: Props ) {
	return (
		<ul className="coffer-payments__refunds">
			{ refunds.map( ( refund, position ) => (
				<RefundRow key={ position } refund={ refund } currency={ currency } />
			) ) }
		</ul>
	);
}

function RefundRow( { refund, currency }: { refund: Refund; currency: string } ) {
	const { amount, method, at, actor, reason, state } = refund;
	const { label, tone } = refundWording( state );
	const words = amountWords( -amount, currency );
	return (
		<li className="coffer-payments__row">
			<span className="coffer-payments__source">
				{ method === 'online'
					? __( 'Refund, through the payment service', 'coffer' )
					: /* translators: %s: how it was given back, such as Cash. */
						sprintf( __( 'Refund, %s', 'coffer' ), methodLabel( method ) ) }{ ' ' }
				{ state !== 'succeeded' && <Badge tone={ tone }>{ label }</Badge> }
			</span>
			<span className="coffer-amount">{ state === 'failed' ? <s>{ words }</s> : words }</span>
			<span />
			<span className="coffer-payments__detail" dir="auto">
				{ [ momentWords( at ), actor, reason ].filter( Boolean ).join( ' · ' ) }
			</span>
			{ state !== 'succeeded' && <span className="coffer-payments__detail">{ adviceFor( state ) }</span> }
		</li>
	);
}

function adviceFor( state: Exclude< Refund[ 'state' ], 'succeeded' > ): string {
	return state === 'pending'
		? __( 'It counts as soon as the payment service confirms it. Nothing is to be done.', 'coffer' )
		: __(
				'The money did not reach the customer and is with you still. Refund it again, or give it back in another way.',
				'coffer'
			);
}
