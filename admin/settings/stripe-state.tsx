import { __, sprintf } from '@wordpress/i18n';
import type { StripeConnection } from '@coffer/api';
import { Badge } from '../components';
import type { Wording } from '../words';
import { StripeWebhook } from './stripe-webhook';

/** In words, whether Stripe could be used now, where its keys are set, and what it has to be told. */
export function StripeState( { stripe }: { stripe: StripeConnection } ) {
	const { label, tone, sentence } = wording( stripe );
	return (
		<div className="coffer-stripe">
			<p>
				<Badge tone={ tone }>{ label }</Badge> <span>{ sentence }</span>
			</p>
			{ stripe.mode !== 'off' && ! stripe.webhook && (
				<p className="coffer-caution">
					{ __(
						'The secret for messages of Stripe is missing. Until it is set, payments are only noticed when the customer comes back or the site asks.',
						'coffer'
					) }
				</p>
			) }
			<p>
				<a href="options-connectors.php">{ __( 'Open Settings > Connectors', 'coffer' ) }</a>
			</p>
			<StripeWebhook stripe={ stripe } />
		</div>
	);
}

function wording( stripe: StripeConnection ): Wording & { sentence: string } {
	switch ( stripe.mode ) {
		case 'live':
			return { label: __( 'Keys are set', 'coffer' ), tone: 'success', sentence: of( stripe.account ) };
		case 'test':
			return {
				label: __( 'Test keys are set', 'coffer' ),
				tone: 'warning',
				sentence:
					`${ of( stripe.account ) } ${ __( 'No real money moves with these keys.', 'coffer' ) }`.trim(),
			};
		case 'off':
			return {
				label: __( 'No keys', 'coffer' ),
				tone: 'neutral',
				sentence: __( 'Until keys are set, customers are not offered this.', 'coffer' ),
			};
	}
}

function of( account: string ): string {
	/* translators: %s: name or number of an account at Stripe. */
	return account === '' ? '' : sprintf( __( 'Account %s.', 'coffer' ), account );
}
