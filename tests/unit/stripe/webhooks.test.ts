import { emulated, idIn, sessionFor } from './emulated';
import { openInbox, type Inbox } from './inbox';

describe( 'emulated webhooks', () => {
	const { control, somebody } = emulated( { retryDelays: [ 30, 60 ] } );
	const inboxes: Inbox[] = [];
	afterAll( () => Promise.all( inboxes.map( ( inbox ) => inbox.stop() ) ) );

	/** Somebody whose webhooks arrive in a box. */
	async function shop( events?: readonly string[] ) {
		const { account, sdk: stripe, live } = await somebody();
		const inbox = await openInbox();
		inboxes.push( inbox );
		inbox.secret = ( await control().endpoint( { url: inbox.url, account: account.id, events } ) ).secret;
		const types = () => inbox.events.map( ( { type } ) => type );
		const open = async () => ( await stripe.checkout.sessions.create( sessionFor( 1000 ) ) ).id;
		return { account: account.id, stripe, live, inbox, types, open };
	}

	it( 'are signed so that the library accepts them, and say which request caused them', async () => {
		const { stripe, inbox, open } = await shop( [ 'checkout.session.completed', 'refund.created' ] );
		const { payment_intent } = await control().pay( await open() );
		await control().quiet();
		const refund = await stripe.refunds.create(
			{ payment_intent: idIn( payment_intent ) },
			{ idempotencyKey: 'refund-1' }
		);
		await control().quiet();
		expect( inbox.refused ).toEqual( [] );
		expect( inbox.events ).toMatchObject( [
			{
				object: 'event',
				type: 'checkout.session.completed',
				livemode: false,
				request: { id: null },
				data: { object: { object: 'checkout.session', payment_status: 'paid', payment_intent } },
			},
			{
				type: 'refund.created',
				request: { id: refund.lastResponse.requestId, idempotency_key: 'refund-1' },
				data: { object: { id: refund.id } },
			},
		] );
		expect( new Set( inbox.events.map( ( { id } ) => id ) ).size ).toBe( 2 );
	} );

	it( 'tell everything that happens to a payment', async () => {
		const { types, open } = await shop();
		const declined = await open();
		await control().decline( declined );
		await control().expire( declined );
		const debit = await open();
		await control().pay( debit, 'debit' );
		await control().completeAsync( debit, 'fail' );
		const arriving = await open();
		await control().pay( arriving, 'debit' );
		const { payment_intent } = await control().completeAsync( arriving, 'succeed' );
		await control().refundInDashboard( idIn( payment_intent ), 100 );
		const { id } = await control().dispute( idIn( payment_intent ), 900 );
		await control().closeDispute( id, 'won' );
		await control().quiet();
		expect( new Set( types() ) ).toEqual(
			new Set( [
				'payment_intent.created',
				'charge.failed',
				'payment_intent.payment_failed',
				'payment_intent.canceled',
				'checkout.session.expired',
				'charge.pending',
				'payment_intent.processing',
				'checkout.session.completed',
				'checkout.session.async_payment_failed',
				'charge.succeeded',
				'payment_intent.succeeded',
				'checkout.session.async_payment_succeeded',
				'refund.created',
				'charge.refunded',
				'charge.dispute.created',
				'charge.dispute.closed',
			] )
		);
	} );

	it( 'hold what was true when the event happened, also when they arrive later', async () => {
		const { account, inbox, open } = await shop( [ 'checkout.session.completed' ] );
		await control().hold( account );
		const session = await open();
		await control().pay( session, 'debit' );
		await control().completeAsync( session, 'succeed' );
		await control().release( account );
		expect( inbox.events ).toMatchObject( [ { data: { object: { id: session, payment_status: 'unpaid' } } } ] );
	} );

	it( 'are repeated while they are not answered with 2xx, and then given up', async () => {
		const { account, stripe, inbox, open } = await shop( [ 'checkout.session.completed' ] );
		inbox.answers.push( 500, 302 );
		await control().pay( await open() );
		await control().quiet();
		const [ first, ...again ] = inbox.events;
		expect( again.map( ( { id } ) => id ) ).toEqual( [ first?.id, first?.id ] );
		expect(
			( await control().deliveries( account ) ).map( ( { attempt, status } ) => [ attempt, status ] )
		).toEqual( [
			[ 1, 500 ],
			[ 2, 302 ],
			[ 3, 200 ],
		] );
		expect( ( await stripe.events.list( { delivery_success: false } ) ).data ).toEqual( [] );

		inbox.answers.push( 500, 500, 500 );
		await control().pay( await open() );
		await control().quiet();
		expect( ( await stripe.events.list( { delivery_success: false } ) ).data ).toMatchObject( [
			{ type: 'checkout.session.completed', pending_webhooks: 1 },
		] );
	} );

	it( 'that are held arrive in any order, twice, all at once or never', async () => {
		const { account, inbox, types, open } = await shop( [
			'payment_intent.succeeded',
			'charge.succeeded',
			'checkout.session.completed',
		] );
		await control().hold( account );
		await control().pay( await open() );
		expect( inbox.events ).toEqual( [] );
		const [ charge, intent, session ] = await control().held( account );
		expect( session?.type ).toBe( 'checkout.session.completed' );

		await control().deliver( String( session?.id ) );
		await control().deliver( String( intent?.id ), { times: 3, together: true } );
		await control().drop( String( charge?.id ) );
		await control().release( account );
		expect( types() ).toEqual( [ 'checkout.session.completed', ...Array( 3 ).fill( 'payment_intent.succeeded' ) ] );

		await control().deliver( String( session?.id ) );
		expect( types().at( -1 ) ).toBe( 'checkout.session.completed' );
	} );

	it( 'can be forged, and can be too old', async () => {
		const { account, inbox, open } = await shop( [ 'checkout.session.completed' ] );
		await control().hold( account );
		await control().pay( await open() );
		const [ event ] = await control().held( account );
		const forged = await control().deliver( String( event?.id ), { secret: 'whsec_guessed' } );
		const old = await control().deliver( String( event?.id ), { age: 3600 } );
		expect( [ ...forged, ...old ].map( ( { status } ) => status ) ).toEqual( [ 400, 400 ] );
		expect( inbox.refused ).toEqual( [
			expect.stringContaining( 'No signatures found' ),
			expect.stringContaining( 'outside the tolerance' ),
		] );
		expect( inbox.events ).toEqual( [] );
	} );

	it( 'of one mode and account do not go to the other', async () => {
		const { live, inbox } = await shop();
		const { id } = await live.checkout.sessions.create( sessionFor( 1000 ) );
		await control().pay( id );
		await control().quiet();
		expect( inbox.events ).toEqual( [] );
	} );

	it( 'are listed as events, by type and time', async () => {
		const { stripe, open } = await shop();
		await control().pay( await open() );
		const { data } = await stripe.events.list( {
			types: [ 'checkout.session.completed', 'charge.succeeded' ],
			created: { gte: 1 },
		} );
		expect( data.map( ( { type } ) => type ) ).toEqual( [ 'checkout.session.completed', 'charge.succeeded' ] );
		const [ first ] = data;
		expect( await stripe.events.retrieve( String( first?.id ) ) ).toMatchObject( { id: first?.id } );
		expect( ( await stripe.events.list( { created: { lt: 1 } } ) ).data ).toEqual( [] );
	} );

	it( 'never leave this machine', async () => {
		await expect( control().endpoint( { url: 'https://example.com/webhooks' } ) ).rejects.toThrow(
			'this machine only'
		);
	} );
} );
