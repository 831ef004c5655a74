import type { PayState } from '../../../src/contract/types';

type Attempt = NonNullable< PayState[ 'attempt' ] >;

/** Nothing was paid of 40.00 EUR, which can be paid by card. */
export function aState( change: Partial< PayState > = {} ): PayState {
	return {
		state: 'open',
		message: '',
		currency: 'EUR',
		digits: 2,
		due: 4000,
		due_text: '40.00 EUR',
		choices: [ { code: 'full', label: 'All of it', amount: 4000, amount_text: '40.00 EUR' } ],
		custom: null,
		gateways: [ { id: 'stripe', label: 'Pay by card', kind: 'redirect' } ],
		attempt: null,
		test: false,
		...change,
	};
}

export function anAttempt( change: Partial< Attempt > = {} ): Attempt {
	return {
		id: 'a'.repeat( 32 ),
		gateway: 'stripe',
		state: 'pending',
		amount: 4000,
		amount_text: '40.00 EUR',
		date_text: 'November 24, 2026',
		redirect_url: null,
		instructions: null,
		message: '',
		...change,
	};
}
