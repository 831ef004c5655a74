import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { StripeConnection } from '@coffer/api';
import { CopyByHand } from '../clipboard/copy-by-hand';
import { copyWhenKnown } from '../clipboard/copy-when-known';
import { Moment } from '../components';
import { useNotify } from '../notices';

/** What Stripe has to report; Domain\Gateways takes the rest as noise. */
export const stripeEvents = [
	'checkout.session.completed',
	'checkout.session.expired',
	'checkout.session.async_payment_succeeded',
	'checkout.session.async_payment_failed',
	'charge.refunded',
	'refund.created',
	'refund.updated',
	'refund.failed',
	'charge.dispute.created',
	'charge.dispute.closed',
] as const;

/** The address that Stripe sends its messages to, and which ones; to be copied into Stripe's own screens. */
export function StripeWebhook( { stripe }: { stripe: StripeConnection } ) {
	const { webhook_url: url, last_webhook_at: last } = stripe;
	return (
		<details className="coffer-webhook">
			<summary>{ __( 'Messages of Stripe (webhook)', 'coffer' ) }</summary>
			<p>
				{ __(
					'Add a webhook in Stripe’s screens with this address and these events, then put its signing secret in under Settings > Connectors.',
					'coffer'
				) }
			</p>
			<Copyable
				label={ __( 'Address', 'coffer' ) }
				text={ url }
				action={ __( 'Copy address', 'coffer' ) }
				done={ __( 'Address copied.', 'coffer' ) }
			/>
			<Copyable
				label={ __( 'Events', 'coffer' ) }
				text={ stripeEvents.join( '\n' ) }
				action={ __( 'Copy events', 'coffer' ) }
				done={ __( 'Events copied.', 'coffer' ) }
			/>
			<p className="coffer-muted">
				{ last === null ? (
					__( 'No message of Stripe has come in the last seven days.', 'coffer' )
				) : (
					<>
						{ __( 'Last message of Stripe:', 'coffer' ) } <Moment at={ last } />
					</>
				) }
			</p>
		</details>
	);
}

interface CopyableProps {
	label: string;
	text: string;
	action: string;
	done: string;
}

function Copyable( { label, text, action, done }: CopyableProps ) {
	const notify = useNotify();
	const [ byHand, setByHand ] = useState( false );
	const copy = async () => {
		const { how } = await copyWhenKnown( Promise.resolve( text ) );
		if ( how === 'copied' ) {
			notify( done );
		} else {
			setByHand( true );
		}
	};
	return (
		<div className="coffer-webhook__part">
			<span className="coffer-webhook__label">{ label }</span>
			<code dir="ltr">{ text }</code>
			<Button variant="secondary" size="compact" onClick={ () => void copy() }>
				{ action }
			</Button>
			{ byHand && <CopyByHand title={ action } text={ text } onClose={ () => setByHand( false ) } /> }
		</div>
	);
}
