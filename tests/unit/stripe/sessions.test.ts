import type Stripe from 'stripe';
import { emulated, idIn, refusal, sessionFor } from './emulated';

describe( 'emulated Checkout Sessions', () => {
	const { control, emulator, sdk, somebody } = emulated();
	const now = () => Math.floor( Date.now() / 1000 );

	it( 'are open, unpaid and without a payment intent until somebody tries to pay', async () => {
		const session = await sdk().checkout.sessions.create( {
			...sessionFor( 1250 ),
			client_reference_id: 'attempt-1',
			customer_email: 'customer@example.com',
			locale: 'nl',
			metadata: { attempt: '1' },
			payment_intent_data: { metadata: { attempt: '1' }, description: 'Invoice 1' },
		} );
		expect( session ).toMatchObject( {
			object: 'checkout.session',
			status: 'open',
			payment_status: 'unpaid',
			payment_intent: null,
			amount_total: 1250,
			currency: 'eur',
			client_reference_id: 'attempt-1',
			metadata: { attempt: '1' },
			livemode: false,
			url: `${ emulator().url }/c/pay/${ session.id }`,
		} );
		expect( session.expires_at ).toBeGreaterThan( now() + 23 * 3600 );
	} );

	it( 'show the whole payment, when asked to expand it', async () => {
		const stripe = sdk();
		const { id } = await stripe.checkout.sessions.create( {
			...sessionFor( 1250 ),
			payment_intent_data: { metadata: { attempt: '7' }, description: 'Invoice 1' },
		} );
		await control().pay( id );
		const session = await stripe.checkout.sessions.retrieve( id, {
			expand: [ 'payment_intent.latest_charge.refunds' ],
		} );
		expect( session ).toMatchObject( {
			status: 'complete',
			payment_status: 'paid',
			url: null,
			payment_intent: {
				object: 'payment_intent',
				status: 'succeeded',
				amount_received: 1250,
				metadata: { attempt: '7' },
				latest_charge: {
					object: 'charge',
					paid: true,
					amount: 1250,
					amount_refunded: 0,
					metadata: { attempt: '7' },
					payment_method_details: { type: 'card', card: { brand: 'visa', last4: '4242' } },
					refunds: { data: [] },
				},
			},
		} );
		expect( await refusal( stripe.checkout.sessions.retrieve( id, { expand: [ 'nothing' ] } ) ) ).toMatchObject( {
			statusCode: 400,
		} );
	} );

	it( 'are found by their payment intent', async () => {
		const { sdk: stripe } = await somebody();
		const [ paid ] = [
			await stripe.checkout.sessions.create( sessionFor( 700 ) ),
			await stripe.checkout.sessions.create( sessionFor( 800 ) ),
		];
		const { payment_intent } = await control().pay( paid.id );
		const { data } = await stripe.checkout.sessions.list( { payment_intent: idIn( payment_intent ) } );
		expect( data.map( ( { id } ) => id ) ).toEqual( [ paid.id ] );
	} );

	it( 'come in pages, newest first', async () => {
		const { sdk: stripe } = await somebody();
		const made: string[] = [];
		for ( let count = 0; count < 5; count++ ) {
			made.unshift( ( await stripe.checkout.sessions.create( sessionFor( 1000 + count ) ) ).id );
		}
		const first = await stripe.checkout.sessions.list( { limit: 2 } );
		expect( [ first.data.map( ( { id } ) => id ), first.has_more ] ).toEqual( [ made.slice( 0, 2 ), true ] );
		const all = await stripe.checkout.sessions.list( { limit: 2 } ).autoPagingToArray( { limit: 10 } );
		expect( all.map( ( { id } ) => id ) ).toEqual( made );
	} );

	it( 'end on request once, and never after they were paid', async () => {
		const stripe = sdk();
		const [ open, paid ] = [
			await stripe.checkout.sessions.create( sessionFor( 700 ) ),
			await stripe.checkout.sessions.create( sessionFor( 800 ) ),
		];
		expect( await stripe.checkout.sessions.expire( open.id ) ).toMatchObject( { status: 'expired', url: null } );
		await control().pay( paid.id );
		for ( const { id } of [ open, paid ] ) {
			expect( await refusal( stripe.checkout.sessions.expire( id ) ) ).toMatchObject( { statusCode: 400 } );
		}
	} );

	it( 'end by themselves when their time is over, and cannot be paid then', async () => {
		const { sdk: stripe } = await somebody();
		const { id } = await stripe.checkout.sessions.create( { ...sessionFor( 700 ), expires_at: now() + 1860 } );
		await control().decline( id );
		await control().advance( 1900 );
		const session = await stripe.checkout.sessions.retrieve( id, { expand: [ 'payment_intent' ] } );
		expect( session ).toMatchObject( { status: 'expired', payment_intent: { status: 'canceled' } } );
		await expect( control().pay( id ) ).rejects.toThrow( 'expired' );
	} );

	type Broken = readonly [
		why: string,
		param: string,
		code: string | undefined,
		params: Stripe.Checkout.SessionCreateParams,
	];
	const broken: readonly Broken[] = [
		[ 'less than the least', 'line_items', 'amount_too_small', sessionFor( 49 ) ],
		[ 'less than the least of another currency', 'line_items', 'amount_too_small', sessionFor( 17_499, 'huf' ) ],
		[ 'more than eight digits', 'line_items', 'amount_too_large', sessionFor( 100_000_000 ) ],
		[ 'a third decimal', 'line_items[0][price_data][unit_amount]', undefined, sessionFor( 12_345, 'kwd' ) ],
		[ 'fractions of a krona', 'line_items[0][price_data][unit_amount]', undefined, sessionFor( 12_345, 'isk' ) ],
		[ 'fractions of a shilling', 'line_items[0][price_data][unit_amount]', undefined, sessionFor( 12_345, 'ugx' ) ],
		[ 'a currency that nobody has', 'line_items[0][price_data][currency]', undefined, sessionFor( 1000, 'xxx' ) ],
		[
			'no return address',
			'success_url',
			'parameter_missing',
			{ mode: 'payment', line_items: sessionFor( 1000 ).line_items },
		],
		[
			'a return address that is none',
			'success_url',
			'url_invalid',
			{ ...sessionFor( 1000 ), success_url: '/paid' },
		],
		[ 'an expiry too soon', 'expires_at', undefined, { ...sessionFor( 1000 ), expires_at: 1 } ],
		[ 'an expiry too late', 'expires_at', undefined, { ...sessionFor( 1000 ), expires_at: 4_000_000_000 } ],
		[ 'an unknown language', 'locale', undefined, { ...sessionFor( 1000 ), locale: 'tlh' } ],
		[
			'no address for mail',
			'customer_email',
			'email_invalid',
			{ ...sessionFor( 1000 ), customer_email: 'somebody' },
		],
		[
			'too long a reference',
			'client_reference_id',
			'parameter_invalid_string',
			{ ...sessionFor( 1000 ), client_reference_id: 'x'.repeat( 201 ) },
		],
		[
			'too long metadata',
			'metadata[note]',
			'parameter_invalid_string',
			{ ...sessionFor( 1000 ), metadata: { note: 'x'.repeat( 501 ) } },
		],
		[
			'a parameter that it does not know',
			'allow_promotion_codes',
			'parameter_unknown',
			{ ...sessionFor( 1000 ), allow_promotion_codes: true },
		],
	];

	it.each( broken )( 'are refused for %s', async ( _why, param, code, params ) => {
		const error = await refusal( sdk().checkout.sessions.create( params ) );
		expect( error ).toMatchObject( { type: 'StripeInvalidRequestError', statusCode: 400, param } );
		expect( error.code ).toBe( code );
	} );

	it.each( [
		[ 'kwd', 12_340 ],
		[ 'isk', 12_300 ],
		[ 'jpy', 50 ],
		[ 'eur', 99_999_999 ],
		[ 'usd', 50 ],
	] )( 'are made in %s for %i minor units', async ( currency, amount ) => {
		const session = await sdk().checkout.sessions.create( sessionFor( amount, currency ) );
		expect( session ).toMatchObject( { currency, amount_total: amount } );
	} );
} );
