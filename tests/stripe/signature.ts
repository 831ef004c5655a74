import { createHmac } from 'node:crypto';

/** The header Stripe-Signature. https://docs.stripe.com/webhooks#verify-manually */
export function signature( payload: string, secret: string, timestamp: number ): string {
	const v1 = createHmac( 'sha256', secret ).update( `${ timestamp }.${ payload }` ).digest( 'hex' );
	return `t=${ timestamp },v1=${ v1 }`;
}
