import type Stripe from 'stripe';
import type { AccountDetails } from './accounts';

/** What GET /v1/account answers. The fields of onboarding, payouts and the Dashboard are left out. */
export function accountObject( { id, country, default_currency }: AccountDetails ): Stripe.Account {
	return {
		id,
		object: 'account',
		business_profile: {
			mcc: null,
			minority_owned_business_designation: null,
			name: 'Emulated account',
			specified_commercial_transactions_act_url: null,
			support_address: null,
			support_email: null,
			support_phone: null,
			support_url: null,
			url: null,
		},
		business_type: null,
		capabilities: { card_payments: 'active', transfers: 'active' },
		charges_enabled: true,
		country,
		created: Date.UTC( 2026, 0, 1 ) / 1000,
		default_currency,
		details_submitted: true,
		email: null,
		metadata: {},
		payouts_enabled: true,
		type: 'standard',
	};
}
