import { ExternalLink } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { PaymentAttempt } from '@coffer/api';

/** To the payment in the gateway's own screens; only what looks like an address of the web. */
export function GatewayLink( { attempt }: { attempt: PaymentAttempt } ) {
	const { provider_url: url, gateway_label: gateway } = attempt;
	return url !== null && /^https?:\/\//.test( url ) ? (
		<ExternalLink href={ url } rel="noopener noreferrer">
			{
				/* translators: %s: name of a payment service, such as Stripe. */
				sprintf( __( 'Open in %s', 'coffer' ), gateway )
			}
		</ExternalLink>
	) : null;
}
