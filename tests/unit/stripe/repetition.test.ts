import { emulated, refusal, sessionFor } from './emulated';

describe( 'repeated requests to the emulated Stripe', () => {
	const { control, somebody } = emulated();

	it( 'with the same key get the same answer, and make one session', async () => {
		const { sdk: stripe } = await somebody();
		const first = await stripe.checkout.sessions.create( sessionFor( 1000 ), { idempotencyKey: 'one' } );
		const second = await stripe.checkout.sessions.create( sessionFor( 1000 ), { idempotencyKey: 'one' } );
		expect( second.id ).toBe( first.id );
		expect( first.lastResponse.headers ).not.toHaveProperty( 'idempotent-replayed' );
		expect( second.lastResponse.headers ).toMatchObject( {
			'idempotent-replayed': 'true',
			'original-request': first.lastResponse.requestId,
		} );
		expect( ( await stripe.checkout.sessions.list() ).data ).toHaveLength( 1 );
	} );

	it( 'with the same key and other parameters are refused', async () => {
		const { sdk: stripe } = await somebody();
		await stripe.checkout.sessions.create( sessionFor( 1000 ), { idempotencyKey: 'one' } );
		const error = await refusal( stripe.checkout.sessions.create( sessionFor( 1001 ), { idempotencyKey: 'one' } ) );
		expect( error ).toMatchObject( {
			statusCode: 400,
			type: 'StripeIdempotencyError',
			rawType: 'idempotency_error',
		} );
	} );

	it( 'with a key that is being worked on are told to wait', async () => {
		const { account, sdk: stripe } = await somebody();
		await control().fault( { kind: 'slow', milliseconds: 300, account: account.id } );
		const first = stripe.checkout.sessions.create( sessionFor( 1000 ), { idempotencyKey: 'one' } );
		await new Promise( ( resolve ) => setTimeout( resolve, 100 ) );
		const meanwhile = await refusal(
			stripe.checkout.sessions.create( sessionFor( 1000 ), { idempotencyKey: 'one' } )
		);
		expect( meanwhile ).toMatchObject( { statusCode: 409, code: 'idempotency_key_in_use' } );
		const { id } = await first;
		expect( await stripe.checkout.sessions.create( sessionFor( 1000 ), { idempotencyKey: 'one' } ) ).toMatchObject(
			{ id }
		);
	} );

	it( 'use keys of their own in each account and mode, for a day', async () => {
		const { sdk: stripe, live } = await somebody();
		const ask = async ( by = stripe ) =>
			( await by.checkout.sessions.create( sessionFor( 1000 ), { idempotencyKey: 'one' } ) ).id;
		const first = await ask();
		expect( await ask( live ) ).not.toBe( first );
		expect( await ask( ( await somebody() ).sdk ) ).not.toBe( first );
		await control().advance( 24 * 3600 + 1 );
		expect( await ask() ).not.toBe( first );
	} );

	it( 'may correct parameters that were refused, but not repeat a refund that was', async () => {
		const { sdk: stripe } = await somebody();
		const options = { idempotencyKey: 'one' };
		await refusal( stripe.checkout.sessions.create( sessionFor( 1 ), options ) );
		const { id } = await stripe.checkout.sessions.create( sessionFor( 1000 ), options );
		const { payment_intent } = await control().pay( id );
		const params = { payment_intent: String( payment_intent ), amount: 1001 };
		await refusal( stripe.refunds.create( params, { idempotencyKey: 'two' } ) );
		const again = await refusal( stripe.refunds.create( params, { idempotencyKey: 'two' } ) );
		expect( again.headers ).toMatchObject( { 'idempotent-replayed': 'true' } );
	} );

	it( 'get the answer that was lost on the way', async () => {
		const { account, sdk: stripe } = await somebody();
		const options = { idempotencyKey: 'one' };
		// The library asks again by itself, once, when its connection is reset.
		for ( const fault of [ { kind: 'reset', after: true, times: 2 }, { kind: 'half_answer' } ] as const ) {
			await control().fault( { ...fault, account: account.id } );
			await refusal( stripe.checkout.sessions.create( sessionFor( 1000 ), options ) );
		}
		const { id } = await stripe.checkout.sessions.create( sessionFor( 1000 ), options );
		expect( ( await stripe.checkout.sessions.list() ).data ).toMatchObject( [ { id } ] );
	} );
} );

describe( 'faults of the emulated Stripe', () => {
	const { control, sdk, somebody } = emulated();

	it.each( [
		[ 'error', 1, { statusCode: 500, type: 'StripeAPIError' } ],
		[ 'rate_limit', 1, { statusCode: 429, type: 'StripeRateLimitError' } ],
		// The library asks again by itself, once, when its connection is reset.
		[ 'reset', 2, { type: 'StripeConnectionError' } ],
		[ 'half_answer', 1, { type: 'StripeConnectionError' } ],
		[ 'timeout', 1, { type: 'StripeConnectionError' } ],
	] as const )( 'strike as often as was said, with %s', async ( kind, each, seen ) => {
		const { account } = await somebody();
		const stripe = sdk( account.keys[ 0 ], { timeout: 300 } );
		await control().fault( { kind, times: 2 * each, account: account.id } );
		expect( await refusal( stripe.accounts.retrieveCurrent() ) ).toMatchObject( seen );
		expect( await refusal( stripe.accounts.retrieveCurrent() ) ).toMatchObject( seen );
		expect( await stripe.accounts.retrieveCurrent() ).toMatchObject( { id: account.id } );
		const logged = await control().requests( { account: account.id } );
		expect( logged.map( ( { fault } ) => fault ) ).toEqual( [ ...Array( 2 * each ).fill( kind ), null ] );
	} );

	it( 'strike where they were sent, until they are called off', async () => {
		const { account, sdk: stripe } = await somebody();
		await control().fault( { kind: 'error', times: 9, method: 'POST', path: '/v1/refunds', account: account.id } );
		await stripe.checkout.sessions.create( sessionFor( 1000 ) );
		await stripe.refunds.list();
		expect( await refusal( stripe.refunds.create( { payment_intent: 'pi_1' } ) ) ).toMatchObject( {
			statusCode: 500,
		} );
		await control().clearFaults();
		expect( await refusal( stripe.refunds.create( { payment_intent: 'pi_1' } ) ) ).toMatchObject( {
			statusCode: 404,
		} );
	} );

	it( 'let the library’s own repetition make one session of two tries', async () => {
		const { account } = await somebody();
		const stripe = sdk( account.keys[ 0 ], { maxNetworkRetries: 2 } );
		await control().fault( { kind: 'reset', after: true, account: account.id } );
		await stripe.checkout.sessions.create( sessionFor( 1000 ) );
		expect( ( await stripe.checkout.sessions.list() ).data ).toHaveLength( 1 );
	} );

	it( 'of the worst kind do the work and answer 500 for ever', async () => {
		const { account, sdk: stripe } = await somebody();
		await control().fault( { kind: 'error', after: true, account: account.id } );
		const options = { idempotencyKey: 'one' };
		await refusal( stripe.checkout.sessions.create( sessionFor( 1000 ), options ) );
		expect( await refusal( stripe.checkout.sessions.create( sessionFor( 1000 ), options ) ) ).toMatchObject( {
			statusCode: 500,
		} );
		expect( ( await stripe.checkout.sessions.list() ).data ).toHaveLength( 1 );
	} );
} );
