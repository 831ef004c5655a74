import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Stripe from 'stripe';

const read = ( file: string ) => readFileSync( join( __dirname, '..', '..', '..', file ), 'utf8' );

describe( 'the version of Stripe’s API', () => {
	it( 'is pinned by the gateway to the one that the tests emulate', () => {
		const pinned = /API_VERSION = '([^']+)'/.exec( read( 'server/WordPress/Gateways/StripeClient.php' ) );
		expect( pinned?.[ 1 ] ).toBe( Stripe.API_VERSION );
	} );

	it( 'is the one for which it is written down what the emulator does not do', () => {
		expect( read( 'docs/stripe-coverage.md' ) ).toContain( `\`${ Stripe.API_VERSION }\`` );
	} );
} );
