import { expect, test } from '../support/money-site';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

/** Minor units of Coffer, as Stripe wants to be asked for them; null for what it does not take. */
const cases: readonly ( readonly [ number, string, number | null ] )[] = [
	[ 1250, 'EUR', 1250 ],
	[ 1, 'USD', 1 ],
	[ 0, 'USD', null ],
	[ -5, 'USD', null ],
	[ 99_999_999, 'USD', 99_999_999 ],
	[ 100_000_000, 'USD', null ],
	[ 9_007_199_254_740_991, 'USD', null ],
	[ 500, 'JPY', 500 ],
	// No decimals in ISO 4217, two at Stripe.
	[ 500, 'ISK', 50_000 ],
	[ 500, 'UGX', 50_000 ],
	[ 9_007_199_254_740_991, 'ISK', null ],
	// Two decimals in ISO 4217, none at Stripe.
	[ 1200, 'MGA', 12 ],
	[ 1250, 'MGA', null ],
	// Three decimals, of which Stripe takes two.
	[ 12_340, 'KWD', 12_340 ],
	[ 12_345, 'KWD', null ],
];

test.describe( 'What Stripe is asked for', () => {
	for ( const [ minor, currency, asked ] of cases ) {
		test( `${ minor } of ${ currency } is ${ asked ?? 'not asked for' }`, async ( { site } ) => {
			const [ sent, back ] = await site.php< [ number | null, number | null ] >( `
				$sent = Coffer\\WordPress\\Gateways\\StripeAmount::of( ${ minor }, '${ currency }' );
				return array( $sent, null === $sent ? null : Coffer\\WordPress\\Gateways\\StripeAmount::minor( $sent, '${ currency }' ) );
			` );
			expect( sent ).toBe( asked );
			expect( back ).toBe( asked === null ? null : minor );
		} );
	}
} );
