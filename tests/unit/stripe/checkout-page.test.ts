import { emulated, idIn, sessionFor } from './emulated';

describe( 'the emulated page of Checkout', () => {
	const { control, emulator, sdk, somebody } = emulated();

	const visit = async ( url: string | null ) => {
		const response = await fetch( url ?? '', { redirect: 'manual' } );
		const html = await response.text();
		return { status: response.status, html, attempt: /name="attempt" value="(\w+)"/.exec( html )?.[ 1 ] ?? '' };
	};
	/** Sends the form. Leads on to other pages of Checkout, as a browser would, but not away from them. */
	const press = async ( url: string | null, fields: Record< string, string > ) => {
		const response = await fetch( url ?? '', {
			method: 'POST',
			body: new URLSearchParams( fields ),
			redirect: 'manual',
		} );
		const location = response.headers.get( 'location' ) ?? '';
		const inside = location.startsWith( '/c/pay/' );
		const { html } = inside ? await visit( emulator().url + location ) : { html: '' };
		return { status: response.status, location, html };
	};
	const card = ( card_number: string, attempt: string ) => ( {
		attempt,
		method: 'card',
		email: 'customer@example.com',
		card_number,
		expiry: '12 / 40',
		cvc: '123',
	} );
	const returned = ( id: string ) => `http://127.0.0.1:9/paid?session=${ id }`;

	it( 'shows what is paid for, and the way back', async () => {
		const { url } = await sdk().checkout.sessions.create( {
			...sessionFor( 1250 ),
			line_items: [
				{
					price_data: { currency: 'eur', unit_amount: 625, product_data: { name: 'Tea & <b>cake</b>' } },
					quantity: 2,
				},
			],
		} );
		const { html } = await visit( url );
		expect( html ).toContain( '<h1>Pay EUR 12.50</h1>' );
		expect( html ).toContain( 'Tea &amp; &lt;b&gt;cake&lt;/b&gt; × 2' );
		expect( html ).toContain( '<a href="http://127.0.0.1:9/cancelled">Cancel</a>' );
	} );

	it( 'takes a card, and sends the customer back with the session’s id', async () => {
		const session = await sdk().checkout.sessions.create( sessionFor( 1250 ) );
		const { attempt } = await visit( session.url );
		expect( await press( session.url, card( '4242 4242 4242 4242', attempt ) ) ).toMatchObject( {
			status: 303,
			location: returned( session.id ),
		} );
		expect( await sdk().checkout.sessions.retrieve( session.id ) ).toMatchObject( {
			payment_status: 'paid',
			customer_details: { email: 'customer@example.com' },
		} );
	} );

	it( 'charges once, however often and from wherever Pay is pressed', async () => {
		const { account, sdk: stripe } = await somebody();
		const { id, url } = await stripe.checkout.sessions.create( sessionFor( 1250 ) );
		const [ one, other ] = [ await visit( url ), await visit( url ) ];
		const pressed = await Promise.all(
			[ one, one, one ].map( ( { attempt } ) => press( url, card( '4242424242424242', attempt ) ) )
		);
		expect( pressed.map( ( { location } ) => location ) ).toEqual( Array( 3 ).fill( returned( id ) ) );
		const secondTab = await press( url, card( '4242424242424242', other.attempt ) );
		expect( secondTab.html ).toContain( 'You have already paid' );
		expect( ( await visit( url ) ).html ).toContain( 'You have already paid' );
		expect( await control().charges( account.id ) ).toHaveLength( 1 );
	} );

	it( 'stays when the card is declined, and takes another one', async () => {
		const { account, sdk: stripe } = await somebody();
		const { id, url } = await stripe.checkout.sessions.create( sessionFor( 1250 ) );
		const { attempt } = await visit( url );
		const declined = await press( url, card( '4000000000000002', attempt ) );
		expect( declined ).toMatchObject( { status: 303, location: `/c/pay/${ id }` } );
		expect( declined.html ).toContain( '<p role="alert" class="error">Your card was declined.</p>' );
		const between = await stripe.checkout.sessions.retrieve( id, { expand: [ 'payment_intent' ] } );
		expect( between ).toMatchObject( {
			status: 'open',
			payment_intent: {
				status: 'requires_payment_method',
				last_payment_error: { code: 'card_declined', decline_code: 'generic_decline' },
			},
		} );

		const again = await visit( url );
		expect( await press( url, card( '4242424242424242', again.attempt ) ) ).toMatchObject( {
			location: returned( id ),
		} );
		const after = await stripe.checkout.sessions.retrieve( id );
		expect( idIn( after.payment_intent ) ).toBe( idIn( between.payment_intent ) );
		expect( await control().charges( account.id ) ).toHaveLength( 1 );
	} );

	it( 'refuses numbers that are no card and cards that have expired, without a charge', async () => {
		const { url } = await sdk().checkout.sessions.create( sessionFor( 1250 ) );
		const { attempt } = await visit( url );
		expect( ( await press( url, card( '1234', attempt ) ) ).html ).toContain( 'Your card number is invalid.' );
		const old = { ...card( '4242424242424242', attempt ), expiry: '01 / 20' };
		expect( ( await press( url, old ) ).html ).toContain( 'in the past' );
	} );

	it( 'asks the bank first where the card needs it, and goes by its answer', async () => {
		const session = await sdk().checkout.sessions.create( sessionFor( 1250 ) );
		const bank = `/c/pay/${ session.id }/authenticate`;
		const begin = async () =>
			press( session.url, card( '4000002500003155', ( await visit( session.url ) ).attempt ) );

		expect( await begin() ).toMatchObject( { status: 303, location: bank } );
		expect( ( await visit( emulator().url + bank ) ).html ).toContain( '3-D Secure' );
		const failed = await press( emulator().url + bank, { answer: 'fail' } );
		expect( failed.html ).toContain( 'We are unable to authenticate your payment method.' );
		expect( await sdk().checkout.sessions.retrieve( session.id ) ).toMatchObject( { status: 'open' } );

		await begin();
		const passed = await press( emulator().url + bank, { answer: 'complete' } );
		expect( passed ).toMatchObject( { status: 303, location: returned( session.id ) } );
		expect( await press( emulator().url + bank, { answer: 'fail' } ) ).toMatchObject( {
			location: returned( session.id ),
		} );
		expect( await sdk().checkout.sessions.retrieve( session.id ) ).toMatchObject( { payment_status: 'paid' } );
	} );

	it.each( [
		[ 'succeed', 'paid', 'succeeded' ],
		[ 'fail', 'unpaid', 'requires_payment_method' ],
	] as const )(
		'takes a debit that is unpaid until the bank lets it %s',
		async ( ending, payment_status, status ) => {
			const session = await sdk().checkout.sessions.create( sessionFor( 1250 ) );
			const { attempt } = await visit( session.url );
			const pressed = await press( session.url, {
				attempt,
				method: 'sepa_debit',
				email: 'customer@example.com',
			} );
			expect( pressed.location ).toBe( returned( session.id ) );
			const look = () =>
				sdk().checkout.sessions.retrieve( session.id, { expand: [ 'payment_intent.latest_charge' ] } );
			expect( await look() ).toMatchObject( {
				status: 'complete',
				payment_status: 'unpaid',
				payment_intent: { status: 'processing', latest_charge: { status: 'pending', paid: false } },
			} );
			await control().completeAsync( session.id, ending );
			expect( await look() ).toMatchObject( { status: 'complete', payment_status, payment_intent: { status } } );
		}
	);

	it( 'offers debits for euros only', async () => {
		const { url } = await sdk().checkout.sessions.create( sessionFor( 1250, 'usd' ) );
		expect( ( await visit( url ) ).html ).not.toContain( 'SEPA' );
	} );

	it( 'says when the session has expired, also to a form that was open', async () => {
		const { id, url } = await sdk().checkout.sessions.create( sessionFor( 1250 ) );
		const { attempt } = await visit( url );
		await control().expire( id );
		expect( ( await visit( url ) ).html ).toContain( 'This checkout session has expired' );
		expect( ( await press( url, card( '4242424242424242', attempt ) ) ).html ).toContain( 'has expired' );
		expect( ( await visit( `${ emulator().url }/c/pay/cs_test_nobodys` ) ).status ).toBe( 404 );
	} );
} );
