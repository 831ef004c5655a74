import Stripe from 'stripe';
import { emulated, refusal, sessionFor } from './emulated';

describe( 'requests to the emulated Stripe', () => {
	const { control, emulator, sdk, somebody } = emulated();

	it( 'says whose account the key belongs to', async () => {
		const { account, sdk: stripe } = await somebody();
		expect( await stripe.accounts.retrieveCurrent() ).toMatchObject( {
			id: account.id,
			object: 'account',
			country: 'NL',
			default_currency: 'eur',
			charges_enabled: true,
		} );
	} );

	it( 'refuses keys that it does not know, without repeating them', async () => {
		const error = await refusal( sdk( 'sk_test_unknownunknown' ).accounts.retrieveCurrent() );
		expect( error ).toMatchObject( { statusCode: 401, type: 'StripeAuthenticationError' } );
		expect( error.message ).not.toContain( 'unknownunknown' );
		const keyless = await fetch( `${ emulator().url }/v1/account` );
		expect( keyless.status ).toBe( 401 );
	} );

	it( 'wants the version that the library names, and echoes it', async () => {
		const ask = ( headers: Record< string, string > ) =>
			fetch( `${ emulator().url }/v1/account`, {
				headers: { authorization: 'Bearer sk_test_emulator', ...headers },
			} );
		expect( ( await ask( {} ) ).status ).toBe( 400 );
		expect( ( await ask( { 'stripe-version': '2019-12-03' } ) ).status ).toBe( 400 );
		const right = await ask( { 'stripe-version': Stripe.API_VERSION } );
		expect( right.status ).toBe( 200 );
		expect( right.headers.get( 'stripe-version' ) ).toBe( Stripe.API_VERSION );
		expect( right.headers.get( 'request-id' ) ).toMatch( /^req_/ );
	} );

	it( 'takes forms, not JSON', async () => {
		const response = await fetch( `${ emulator().url }/v1/refunds`, {
			method: 'POST',
			headers: {
				authorization: 'Bearer sk_test_emulator',
				'stripe-version': Stripe.API_VERSION,
				'content-type': 'application/json',
			},
			body: '{}',
		} );
		expect( response.status ).toBe( 400 );
	} );

	it( 'hides the objects of one account from others, and says when they are in the other mode', async () => {
		const [ one, other ] = [ await somebody(), await somebody() ];
		const { id, livemode } = await one.live.checkout.sessions.create( sessionFor( 1000 ) );
		expect( id ).toMatch( /^cs_live_/ );
		expect( livemode ).toBe( true );

		const foreign = await refusal( other.live.checkout.sessions.retrieve( id ) );
		expect( foreign ).toMatchObject( { statusCode: 404, code: 'resource_missing', param: 'session' } );
		expect( foreign.message ).toBe( `No such checkout.session: '${ id }'` );
		const otherMode = await refusal( one.sdk.checkout.sessions.retrieve( id ) );
		expect( otherMode ).toMatchObject( { statusCode: 404, code: 'resource_missing' } );
		expect( otherMode.message ).toContain( 'a similar object exists in live mode, but a test mode key was used' );
		expect( await one.live.checkout.sessions.retrieve( id ) ).toMatchObject( { id, livemode: true } );
	} );

	it( 'does not know addresses that it does not emulate', async () => {
		expect( await refusal( sdk().customers.list() ) ).toMatchObject( { statusCode: 404 } );
	} );

	it( 'writes down every request, with its parameters and without its key', async () => {
		const { account, sdk: stripe } = await somebody();
		await stripe.checkout.sessions.create( sessionFor( 1000 ), { idempotencyKey: 'order-1' } );
		const logged = await control().requests( { account: account.id, method: 'POST' } );
		expect( logged ).toEqual( [
			expect.objectContaining( {
				path: '/v1/checkout/sessions',
				status: 200,
				livemode: false,
				replayed: false,
				params: expect.objectContaining( { mode: 'payment' } ),
				headers: expect.objectContaining( { 'idempotency-key': 'order-1' } ),
			} ),
		] );
		expect( JSON.stringify( logged ) ).not.toContain( String( account.keys[ 0 ] ) );
	} );
} );
