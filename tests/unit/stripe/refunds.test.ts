import { emulated, idIn, refusal, sessionFor } from './emulated';

describe( 'emulated refunds and disputes', () => {
	const { control, sdk, somebody } = emulated();

	async function paid( amount = 1000, stripe = sdk(), by: 'pays' | 'debit' = 'pays' ) {
		const { id } = await stripe.checkout.sessions.create( sessionFor( amount ) );
		const { payment_intent } = await control().pay( id, by );
		return idIn( payment_intent );
	}
	const chargeOf = async ( intent: string ) => {
		const { latest_charge } = await sdk().paymentIntents.retrieve( intent );
		return sdk().charges.retrieve( idIn( latest_charge ) );
	};

	it( 'give back a part, and then the rest', async () => {
		const intent = await paid();
		const part = await sdk().refunds.create( { payment_intent: intent, amount: 300, metadata: { refund: '1' } } );
		expect( part ).toMatchObject( {
			object: 'refund',
			amount: 300,
			status: 'succeeded',
			payment_intent: intent,
			metadata: { refund: '1' },
		} );
		expect( await chargeOf( intent ) ).toMatchObject( { amount_refunded: 300, refunded: false } );

		const rest = await sdk().refunds.create( { payment_intent: intent } );
		expect( rest.amount ).toBe( 700 );
		expect( await chargeOf( intent ) ).toMatchObject( { amount_refunded: 1000, refunded: true } );
		const { data } = await sdk().refunds.list( { payment_intent: intent } );
		expect( data.map( ( { id } ) => id ) ).toEqual( [ rest.id, part.id ] );
		expect( await sdk().refunds.retrieve( part.id ) ).toMatchObject( { amount: 300 } );
	} );

	it( 'never give back more than there was', async () => {
		const intent = await paid();
		await sdk().refunds.create( { payment_intent: intent, amount: 600 } );
		const tooMuch = await refusal( sdk().refunds.create( { payment_intent: intent, amount: 401 } ) );
		expect( tooMuch ).toMatchObject( { statusCode: 400, param: 'amount' } );
		expect( tooMuch.message ).toBe(
			'Refund amount (EUR 4.01) is greater than unrefunded amount on charge (EUR 4.00)'
		);
		await sdk().refunds.create( { payment_intent: intent } );
		expect( await refusal( sdk().refunds.create( { payment_intent: intent } ) ) ).toMatchObject( {
			statusCode: 400,
			code: 'charge_already_refunded',
		} );
	} );

	it( 'need a payment that arrived', async () => {
		const debit = await paid( 1000, sdk(), 'debit' );
		expect( await refusal( sdk().refunds.create( { payment_intent: debit } ) ) ).toMatchObject( {
			statusCode: 400,
			param: 'payment_intent',
		} );
		expect( await refusal( sdk().refunds.create( { payment_intent: 'pi_nobodys' } ) ) ).toMatchObject( {
			code: 'resource_missing',
		} );
	} );

	it( 'may be pending, and then arrive', async () => {
		const { account, sdk: stripe } = await somebody();
		await control().refundsTurnOut( 'pending', account.id );
		const refund = await stripe.refunds.create( { payment_intent: await paid( 1000, stripe ) } );
		expect( refund.status ).toBe( 'pending' );
		await control().settleRefund( refund.id, 'succeed' );
		expect( await stripe.refunds.retrieve( refund.id ) ).toMatchObject( { status: 'succeeded' } );
	} );

	it( 'may come back: then the payment counts as not refunded', async () => {
		const { account, sdk: stripe } = await somebody();
		const intent = await paid( 1000, stripe );
		const refund = await stripe.refunds.create( { payment_intent: intent } );
		await control().settleRefund( refund.id, 'fail' );
		const again = await stripe.paymentIntents.retrieve( intent, { expand: [ 'latest_charge' ] } );
		expect( again.latest_charge ).toMatchObject( { amount_refunded: 0, refunded: false } );
		const { data } = await stripe.events.list( {
			types: [ 'refund.created', 'refund.updated', 'refund.failed', 'charge.refunded' ],
		} );
		expect( data.map( ( { type } ) => type ).reverse() ).toEqual( [
			'refund.created',
			'charge.refunded',
			'refund.updated',
			'refund.failed',
		] );

		await control().refundsTurnOut( 'failed', account.id );
		const failing = await stripe.refunds.create( { payment_intent: intent } );
		expect( await stripe.refunds.retrieve( failing.id ) ).toMatchObject( {
			status: 'failed',
			failure_reason: expect.any( String ),
		} );
	} );

	it( 'are made in the Dashboard as well', async () => {
		const intent = await paid();
		const refund = await control().refundInDashboard( intent, 250 );
		const { data } = await sdk().refunds.list( { payment_intent: intent } );
		expect( data ).toMatchObject( [ { id: refund.id, amount: 250, metadata: {} } ] );
	} );

	it( 'are refused while the customer’s bank disputes the payment', async () => {
		const { sdk: stripe } = await somebody();
		const intent = await paid( 1000, stripe );
		const dispute = await control().dispute( intent );
		expect( dispute ).toMatchObject( {
			object: 'dispute',
			status: 'needs_response',
			payment_intent: intent,
			amount: 1000,
		} );
		expect( await refusal( stripe.refunds.create( { payment_intent: intent } ) ) ).toMatchObject( {
			code: 'charge_disputed',
		} );
		await control().closeDispute( dispute.id, 'lost' );
		const { data } = await stripe.events.list( { type: 'charge.dispute.closed' } );
		expect( data ).toMatchObject( [ { data: { object: { id: dispute.id, status: 'lost' } } } ] );
		expect( ( await stripe.disputes.list( { payment_intent: intent } ) ).data ).toHaveLength( 1 );
	} );
} );
