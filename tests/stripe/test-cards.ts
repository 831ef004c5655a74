/** What a card does. https://docs.stripe.com/testing */
export interface TestCard {
	readonly number: string;
	readonly brand: string;
	readonly country: string;
	readonly behaviour: 'pays' | 'declines' | 'needs_authentication';
	readonly decline_code?: string;
}

export const testCards = {
	pays: { number: '4242424242424242', brand: 'visa', country: 'US', behaviour: 'pays' },
	pays_mastercard: { number: '5555555555554444', brand: 'mastercard', country: 'US', behaviour: 'pays' },
	declines: {
		number: '4000000000000002',
		brand: 'visa',
		country: 'US',
		behaviour: 'declines',
		decline_code: 'generic_decline',
	},
	lacks_funds: {
		number: '4000000000009995',
		brand: 'visa',
		country: 'US',
		behaviour: 'declines',
		decline_code: 'insufficient_funds',
	},
	needs_authentication: {
		number: '4000002500003155',
		brand: 'visa',
		country: 'US',
		behaviour: 'needs_authentication',
	},
} satisfies Record< string, TestCard >;

export function cardOf( typed: string ): TestCard | undefined {
	const number = typed.replace( /[\s-]/g, '' );
	return Object.values( testCards ).find( ( card ) => card.number === number );
}

export const declined = {
	generic_decline: 'Your card was declined.',
	insufficient_funds: 'Your card has insufficient funds.',
} as const;

export function declineMessage( card: TestCard ): string {
	return card.decline_code === 'insufficient_funds' ? declined.insufficient_funds : declined.generic_decline;
}
