import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PayState, PaymentAttempt } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { laterBy } from '../support/clock';
import { refused, succeed } from '../support/expectations';
import { changing, unique } from '../support/makers';
import { withMuPlugin } from '../support/mu-plugin';
import { clearOutbox, drainByProgram, messages } from '../support/outbox';
import { Guest, bookings, signatureOf, source, told, wants, withBookings } from '../support/payables';
import type { Person } from '../support/people';
import { soundAtTheEnd } from '../support/sound-ledger';
import { expect, intentOf, sessionOf, test } from '../support/stripe-site';
import type { StripeEmulator } from '../stripe/start';

soundAtTheEnd();

async function paid( stripe: StripeEmulator, guest: Guest, body: Record< string, unknown > = {} ): Promise< string > {
	const session = await stripe.control.pay( sessionOf( await guest.started( body ) ) );
	await stripe.control.quiet();
	return intentOf( session );
}

/** What staff see of the payment of a booking. */
async function attemptOf( by: Person, { reference }: Guest ): Promise< PaymentAttempt > {
	const query = `search=${ reference }&per_page=100`;
	const [ newest ] = succeed< PaymentAttempt[] >( await by.rest( 'GET', `/payments?${ query }` ) );
	if ( ! newest ) {
		throw new Error( `Nobody set out to pay ${ reference }.` );
	}
	return newest;
}

test.describe( 'A plugin that asks for a payment', () => {
	test.beforeEach( ( { site } ) => clearOutbox( site ) );

	test( 'is told once that it was paid, from the outbox, with the id of the event', async ( {
		site,
		people: { owner },
		stripe,
	} ) => {
		await withBookings( site, async () => {
			const guest = await Guest.of( site, { amount: 5_000, email: 'guest@example.com' } );
			expect( await guest.state() ).toMatchObject( { state: 'open', due: 5_000, currency: 'EUR' } );
			await paid( stripe, guest );
			expect( await guest.state() ).toMatchObject( { state: 'paid' } );
			expect( await told( site ) ).toEqual( [] );
			await drainByProgram( site );
			const attempt = await attemptOf( owner, guest );
			const [ event, ...more ] = await told( site );
			expect( more ).toEqual( [] );
			expect( event ).toMatchObject( {
				callback: 'paid',
				type: 'succeeded',
				source,
				reference: guest.reference,
				paymentId: attempt.id,
				amount: 5_000,
				refundedTotal: 0,
				currency: 'EUR',
				gateway: 'stripe',
				test: false,
			} );
			const events = ( await messages( owner, '?per_page=100' ) ).map( ( { event_id } ) => event_id );
			expect( events ).toContain( event?.id );
			await laterBy( site, 86_400, () => drainByProgram( site ) );
			expect( await told( site ) ).toHaveLength( 1 );
		} );
	} );

	test( 'is told again, with the same id, when its callback throws', async ( {
		site,
		people: { owner },
		stripe,
	} ) => {
		await withBookings( site, async () => {
			const guest = await Guest.of( site );
			await paid( stripe, guest );
			await site.php( `update_option( 'test_booking_throws', 2, false );` );
			await drainByProgram( site );
			expect( await told( site ) ).toEqual( [] );
			const waiting = ( await messages( owner, '?state=retrying' ) ).find(
				( { topic } ) => topic === 'payable.paid'
			);
			expect( JSON.stringify( waiting ) ).toContain( 'The calendar is full' );
			await laterBy( site, 3_600, () => drainByProgram( site ) );
			await laterBy( site, 86_400, () => drainByProgram( site ) );
			expect( ( await told( site ) ).map( ( { id } ) => id ) ).toEqual( [ waiting?.event_id ] );
			expect( await guest.state() ).toMatchObject( { state: 'paid' } );
		} );
	} );

	test( 'is told when it is there again, if it was switched off meanwhile', async ( {
		site,
		people: { owner },
		stripe,
	} ) => {
		const parts: { guest?: Guest; session?: string } = {};
		await withMuPlugin( site, bookings, async () => {
			parts.guest = await Guest.of( site );
			parts.session = sessionOf( await parts.guest.started() );
		} );
		const { guest, session = '' } = parts;
		await stripe.control.pay( session );
		await stripe.control.quiet();
		// The money is taken note of all the same, and there is nothing to pay without the plugin.
		expect( guest && ( await attemptOf( owner, guest ) ) ).toMatchObject( { state: 'succeeded' } );
		expect( guest && ( await guest.look() ).status ).toBe( 404 );
		await drainByProgram( site );
		await withBookings( site, async () => {
			expect( await told( site ) ).toEqual( [] );
			await laterBy( site, 3_600, () => drainByProgram( site ) );
			expect( await told( site ) ).toMatchObject( [ { callback: 'paid', reference: guest?.reference } ] );
		} );
	} );

	test( 'is told of every refund, whoever makes it, and how much that is so far', async ( {
		site,
		people: { owner, bookkeeper, viewer },
		stripe,
	} ) => {
		await withBookings( site, async () => {
			const guest = await Guest.of( site, { amount: 5_000 } );
			const intent = await paid( stripe, guest );
			const attempt = await attemptOf( owner, guest );
			const giveBack = ( by: Person, seen: PaymentAttempt, amount: number, method = 'online' ) =>
				by.rest( 'POST', `/payments/${ seen.id }/refund`, {
					headers: changing( seen ),
					body: { amount, method, reason: 'Rain' },
				} );
			refused( await giveBack( bookkeeper, attempt, 100 ), 'role_may_not' );
			refused( await giveBack( viewer, attempt, 100 ), 'role_may_not' );
			refused( await giveBack( owner, attempt, 5_001 ), 'refund_exceeds_payment' );
			const after = succeed< PaymentAttempt >( await giveBack( owner, attempt, 1_000 ) );
			expect( after ).toMatchObject( { refunded: 1_000, refunds: [ { amount: 1_000, state: 'succeeded' } ] } );
			const twice = await Promise.all( [ giveBack( owner, after, 3_000 ), giveBack( owner, after, 3_000 ) ] );
			expect( twice.filter( ( { status } ) => status === 200 ) ).toHaveLength( 1 );
			await stripe.control.refundInDashboard( intent );
			await stripe.control.quiet();
			await drainByProgram( site );
			const events = ( await told( site ) ).filter( ( { callback } ) => callback === 'refunded' );
			expect( events.map( ( { amount } ) => amount ) ).toEqual( [ 1_000, 3_000, 1_000 ] );
			expect( new Set( events.map( ( { id } ) => id ) ).size ).toBe( 3 );
			expect( events.at( -1 ) ).toMatchObject( { type: 'refunded', refundedTotal: 5_000 } );
			expect( await guest.state() ).toMatchObject( { state: 'open', due: 5_000 } );
		} );
	} );

	test( 'that fails or answers with rubbish has nothing to pay, and its owner reads why', async ( { site } ) => {
		const log = join( dirname( site.logFile ), 'plugin-errors.log' );
		await rm( log, { force: true } );
		const apart = `ini_set( 'error_log', WP_CONTENT_DIR . '/coffer-dev/plugin-errors.log' );`;
		await withBookings(
			site,
			async () => {
				for ( const does of [ 'throw', 'array', 'number', 'wrong' ] as const ) {
					const guest = await Guest.of( site, { does } );
					refused( await guest.look(), 'payable_unknown' );
					refused( await guest.pay(), 'payable_unknown' );
				}
				const unknown = new Guest( site, source, 'nothing', await signatureOf( site, source, 'nothing' ) );
				refused( await unknown.look(), 'payable_unknown' );
			},
			apart
		);
		const words = await readFile( log, 'utf8' );
		expect( words ).toMatch(
			/a plugin failed in resolve of "test_booking": RuntimeException at \S+\.php:\d+: No calendar/
		);
		expect( words ).toContain( 'must return a Coffer\\Payable or null, and returned array' );
		expect( words ).toContain( 'The amount must be a whole number of minor units' );
		await rm( log, { force: true } );
	} );

	test( 'is told what is wrong with how it registers', async ( { site } ) => {
		const said = await site.php< Record< string, string > >( `
			$good  = array( 'label' => 'Room', 'resolve' => '__return_null' );
			$tries = array(
				'name'     => array( 'Rooms!', $good ),
				'own'      => array( 'document', $good ),
				'block'    => array( 'block', $good ),
				'label'    => array( 'test_rooms', array( 'resolve' => '__return_null' ) ),
				'resolve'  => array( 'test_rooms', array( 'label' => 'Room' ) ),
				'callback' => array( 'test_rooms', array( ...$good, 'on_paid' => 'no_such_function' ) ),
				'unknown'  => array( 'test_rooms', array( ...$good, 'onPaid' => '__return_null' ) ),
				'first'    => array( 'test_rooms', $good ),
				'again'    => array( 'test_rooms', $good ),
			);
			return array_map( static function ( $try ) {
				try {
					coffer_register_payable( ...$try );
					return '';
				} catch ( InvalidArgumentException $error ) {
					return $error->getMessage();
				}
			}, $tries );
		` );
		expect( said ).toMatchObject( {
			name: expect.stringContaining( 'lower-case letters' ),
			own: expect.stringContaining( 'document' ),
			block: expect.stringContaining( 'block' ),
			label: expect.stringContaining( 'needs a label' ),
			resolve: expect.stringContaining( 'needs resolve' ),
			callback: expect.stringContaining( 'on_paid' ),
			unknown: expect.stringContaining( 'onPaid' ),
			first: '',
			again: expect.stringContaining( 'Put the name of your plugin in front' ),
		} );
	} );
} );

test.describe( 'What is paid', () => {
	test( 'once, is paid once: everybody gets the same page of Stripe, and then hears that it is paid', async ( {
		site,
		stripe,
	} ) => {
		await withBookings( site, async () => {
			const guest = await Guest.of( site, { amount: 5_000 } );
			const other = guest.another();
			const [ mine, theirs ] = await Promise.all( [ guest.started(), other.started() ] );
			expect( sessionOf( mine ) ).toBe( sessionOf( theirs ) );
			await stripe.control.pay( sessionOf( mine ) );
			await stripe.control.quiet();
			refused( await other.pay(), 'already_paid' );
			expect( succeed< PayState >( await guest.confirm( mine.id ) ) ).toMatchObject( {
				state: 'paid',
				attempt: { state: 'succeeded', amount: 5_000 },
			} );
			// The guest stays a night longer.
			await wants( site, guest.reference, { amount: 8_000 } );
			expect( await guest.state() ).toMatchObject( {
				state: 'open',
				choices: [ { code: 'rest', amount: 3_000 } ],
			} );
			await wants( site, guest.reference, { amount: 0 } );
			refused( await guest.pay(), [ 'already_paid', 'payment_closed' ] );
		} );
	} );

	test( 'in parts, says of each choice what it is, in words of Coffer or of the plugin', async ( {
		site,
		stripe,
	} ) => {
		await withBookings( site, async () => {
			const wish = { amount: 8_000, choices: [ 8_000, 2_000, 4_000 ], labels: { 2_000: 'Deposit <b>' } };
			const guest = await Guest.of( site, wish );
			const words = async () => ( await guest.state() ).choices.map( ( { label, amount } ) => [ label, amount ] );
			expect( await words() ).toEqual( [
				[ 'Full amount', 8_000 ],
				[ 'Deposit <b>', 2_000 ],
				[ '', 4_000 ],
			] );
			await stripe.control.pay( sessionOf( await guest.started( { amount: 2_000 } ) ) );
			await stripe.control.quiet();
			expect( await words() ).toEqual( [
				[ 'Remaining amount', 6_000 ],
				[ 'Deposit <b>', 2_000 ],
				[ '', 4_000 ],
			] );
			const many = await Guest.of( site, {
				amount: 500,
				choices: [ 500, 1_000 ],
				labels: { 1_000: 'Two' },
				repeatable: true,
			} );
			expect( ( await many.state() ).choices.map( ( { label } ) => label ) ).toEqual( [ '', 'Two' ] );
		} );
	} );

	test( 'by many, is paid by each on their own, and once with one key', async ( { site, stripe } ) => {
		await withBookings( site, async () => {
			const guest = await Guest.of( site, { amount: 5_000, repeatable: true } );
			const other = guest.another();
			const [ mine, again, theirs ] = await Promise.all( [ guest.started(), guest.started(), other.started() ] );
			expect( sessionOf( mine ) ).toBe( sessionOf( again ) );
			expect( sessionOf( theirs ) ).not.toBe( sessionOf( mine ) );
			// Nobody is told of others.
			expect( await guest.state() ).toMatchObject( { attempt: null } );
			for ( const each of [ mine, theirs ] ) {
				await stripe.control.pay( sessionOf( each ) );
			}
			await stripe.control.quiet();
			// Back from Stripe with the back button: the page still has its key.
			const { state, attempt } = succeed< PayState >( await guest.pay() );
			expect( [ state, attempt?.id, attempt?.state ] ).toEqual( [ 'paid', mine.id, 'succeeded' ] );
			expect( succeed< PayState >( await guest.pay( { amount: 5_000 } ) ).attempt?.id ).toBe( mine.id );
			expect( sessionOf( await guest.another().started() ) ).not.toBe( sessionOf( theirs ) );
		} );
	} );

	test( 'by many, is not begun again with a key whose payment a person has yet to look at', async ( {
		site,
		people: { owner },
		stripe,
	} ) => {
		await withBookings( site, async () => {
			const guest = await Guest.of( site, { amount: 5_000, repeatable: true } );
			const begun = await guest.started();
			await site.php(
				`global $wpdb; $wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->prefix}coffer_payments SET amount = 4500 WHERE public_id = %s", $input ) );`,
				begun.id
			);
			await stripe.control.pay( sessionOf( begun ) );
			await stripe.control.quiet();
			expect( await attemptOf( owner, guest ) ).toMatchObject( { state: 'needs_review', problem: 'amount' } );
			expect( succeed< PayState >( await guest.pay() ) ).toMatchObject( {
				state: 'confirming',
				attempt: { id: begun.id, state: 'needs_review', redirect_url: null },
			} );
			// Others pay meanwhile.
			await guest.another().started();
		} );
	} );

	test( 'by many, may be tried again with the same key when it did not work out', async ( { site, stripe } ) => {
		await withBookings( site, async () => {
			const guest = await Guest.of( site, { amount: 5_000, choices: [ 5_000, 2_500 ], repeatable: true } );
			const first = await guest.started();
			await stripe.control.expire( sessionOf( first ) );
			await stripe.control.quiet();
			const second = await guest.started( { amount: 2_500 } );
			expect( second.id ).not.toBe( first.id );
			const third = await guest.started( { amount: 5_000 } );
			await expect( stripe.control.pay( sessionOf( second ) ) ).rejects.toThrow( 'expired' );
			await stripe.control.pay( sessionOf( third ) );
			await stripe.control.quiet();
			expect( succeed< PayState >( await guest.pay() ).attempt ).toMatchObject( {
				id: third.id,
				state: 'succeeded',
			} );
		} );
	} );

	test( 'in parts, is between the least part and what is left, and told part by part', async ( { site, stripe } ) => {
		await withBookings( site, async () => {
			const guest = await Guest.of( site, { amount: 5_000, minimum: 1_000 } );
			expect( await guest.started( { amount: 1 } ) ).toMatchObject( { amount: 1_000 } );
			await paid( stripe, guest, { amount: 2_000 } );
			expect( await guest.state() ).toMatchObject( { state: 'open', due: 3_000, custom: { maximum: 3_000 } } );
			expect( await guest.started( { amount: 1e15 } ) ).toMatchObject( { amount: 3_000 } );
			await paid( stripe, guest, { amount: 3_000 } );
			expect( await guest.state() ).toMatchObject( { state: 'paid' } );
			await drainByProgram( site );
			const mine = ( await told( site ) ).filter( ( { reference } ) => reference === guest.reference );
			expect( mine.map( ( { amount } ) => amount ) ).toEqual( [ 2_000, 3_000 ] );
		} );
	} );

	test( 'is what the plugin says when it is paid, whatever the page was made with', async ( { site, stripe } ) => {
		await withBookings( site, async () => {
			const guest = await Guest.of( site, { amount: 5_000 } );
			const first = await guest.started();
			await wants( site, guest.reference, { amount: 9_000 } );
			refused( await guest.pay( { amount: 5_000 } ), 'part_not_allowed' );
			const second = await guest.started();
			expect( second.amount ).toBe( 9_000 );
			await expect( stripe.control.pay( sessionOf( first ) ) ).rejects.toThrow( 'expired' );
		} );
	} );

	test( 'for a test, is paid by staff alone', async ( { site, people: { owner } } ) => {
		await withBookings( site, async () => {
			const guest = await Guest.of( site, { test: true } );
			expect( await guest.state() ).toMatchObject( { test: true, gateways: [] } );
			for ( const gateway of [ 'stripe', 'test', 'bank_transfer' ] ) {
				refused( await guest.pay( { gateway } ), 'gateway_unavailable' );
			}
			refused( await guest.pay( { gateway: 'stripe' }, owner.headers ), 'gateway_unavailable' );
		} );
	} );

	test( 'is paid back to a page of this site and no other', async ( { site, stripe } ) => {
		await withBookings( site, async () => {
			for ( const [ wish, home ] of [
				[ `${ site.url }/sample-page/?room=1#pay`, `${ site.url }/sample-page/?room=1` ],
				[ 'https://evil.example/', site.url ],
				[ '//evil.example/', site.url ],
				[ 'javascript:alert(1)', site.url ],
			] as const ) {
				const guest = await Guest.of( site );
				await stripe.control.forgetRequests();
				const attempt = await guest.started( { return_url: wish } );
				const [ made ] = await stripe.control.requests( { method: 'POST', path: '/v1/checkout/sessions' } );
				for ( const name of [ 'success_url', 'cancel_url' ] ) {
					const address = String( made?.params[ name ] );
					expect( address.startsWith( home ), address ).toBe( true );
					expect( address ).toContain( attempt.id );
				}
			}
		} );
	} );
} );

test.describe( 'A pay-now block', () => {
	interface Attributes {
		readonly [ name: string ]: unknown;
	}

	const block = ( attributes: Attributes ) => {
		const whole = { kind: 'service', label: 'Consulting', amount: 5_000, currency: 'EUR', ...attributes };
		return `<!-- wp:coffer/pay-now ${ JSON.stringify( whole ) } /-->`;
	};

	/** Saves the page, a new one unless `more` has its ID, and gives the visitor who has that block of it in front of them. */
	async function aVisitorOf( site: Site, content: string, id: string, more: Attributes = {} ): Promise< Guest > {
		const [ reference, signature ] = await site.php< [ string, string ] >(
			`
			$post      = wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Pay', ...$input['post'] ) ), true );
			$reference = "$post.{$input['id']}";
			return array( $reference, coffer_payable_signature( 'block', $reference ) );
			`,
			{ id, post: { post_content: content, ...more } }
		);
		return new Guest( site, 'block', reference, signature );
	}

	const postOf = ( { reference }: Guest ) => Number( reference.split( '.' )[ 0 ] );

	const anId = () => unique( 'blk' ).slice( 0, 40 ).toLowerCase();

	test( 'asks for what the saved post says, and for nothing that a browser says', async ( { site, stripe } ) => {
		const id = anId();
		const visitor = await aVisitorOf( site, block( { id } ), id );
		expect( await visitor.state() ).toMatchObject( { state: 'open', due: 5_000, custom: null } );
		refused( await visitor.pay( { amount: 1 } ), 'part_not_allowed' );
		const first = await visitor.started();
		expect( first.amount ).toBe( 5_000 );
		await aVisitorOf( site, block( { id, amount: 7_500 } ), id, { ID: postOf( visitor ) } );
		expect( await visitor.state() ).toMatchObject( { due: 7_500 } );
		const second = await visitor.started();
		expect( second.amount ).toBe( 7_500 );
		await expect( stripe.control.pay( sessionOf( first ) ) ).rejects.toThrow( 'expired' );
		await stripe.control.pay( sessionOf( second ) );
		await stripe.control.quiet();
		expect( succeed< PayState >( await visitor.confirm( second.id ) ) ).toMatchObject( { state: 'paid' } );
	} );

	test( 'of a page that visitors cannot read is nothing that they can pay', async ( { site } ) => {
		for ( const hidden of [
			{ post_status: 'draft' },
			{ post_status: 'private' },
			{ post_status: 'trash' },
			{ post_password: 'open' },
		] ) {
			const id = anId();
			const visitor = await aVisitorOf( site, block( { id } ), id, hidden );
			refused( await visitor.look(), 'payable_unknown' );
			refused( await visitor.pay(), 'payable_unknown' );
		}
	} );

	test( 'whose id two blocks of a page share with different amounts is none; twice the same is one', async ( {
		site,
	} ) => {
		const id = anId();
		const visitor = await aVisitorOf( site, block( { id } ) + block( { id, amount: 1 } ), id );
		refused( await visitor.pay(), 'payable_unknown' );
		await aVisitorOf( site, block( { id } ) + block( { id } ), id, { ID: postOf( visitor ) } );
		expect( await visitor.state() ).toMatchObject( { due: 5_000 } );
	} );

	test( 'is found in groups and in synced patterns, and not in patterns that are drafts', async ( { site } ) => {
		const id = anId();
		const content = block( { id, amount: 3_300 } );
		const pattern = postOf( await aVisitorOf( site, content, id, { post_type: 'wp_block' } ) );
		const group = `<!-- wp:group --><div class="wp-block-group"><!-- wp:block {"ref":${ pattern }} /--></div><!-- /wp:group -->`;
		const visitor = await aVisitorOf( site, group, id );
		expect( await visitor.state() ).toMatchObject( { due: 3_300 } );
		const anywhere = `0.${ id }`;
		const elsewhere = new Guest( site, 'block', anywhere, await signatureOf( site, 'block', anywhere ) );
		expect( await elsewhere.state() ).toMatchObject( { due: 3_300 } );
		await aVisitorOf( site, content, id, { ID: pattern, post_type: 'wp_block', post_status: 'draft' } );
		refused( await visitor.look(), 'payable_unknown' );
	} );

	test( 'for a donation takes what is offered, and an amount of one’s own between the bounds', async ( { site } ) => {
		const id = anId();
		const fixed = { id, kind: 'donation', presets: [ 1_000, 2_500 ] };
		const visitor = await aVisitorOf( site, block( fixed ), id );
		expect( await visitor.started( { amount: 2_500 } ) ).toMatchObject( { amount: 2_500 } );
		refused( await visitor.pay( { amount: 777 } ), 'part_not_allowed' );
		await aVisitorOf( site, block( { ...fixed, custom: true, minimum: 500, maximum: 90_000 } ), id, {
			ID: postOf( visitor ),
		} );
		for ( const [ amount, charged ] of [
			[ 777, 777 ],
			[ 1, 500 ],
			[ 1e15, 90_000 ],
		] as const ) {
			expect( await visitor.started( { amount } ), String( amount ) ).toMatchObject( { amount: charged } );
		}
	} );

	test( 'that is not finished, or of another kind, is nothing to pay', async ( { site } ) => {
		const blocks = [
			{ amount: 0 },
			{ amount: -5 },
			{ amount: '5000' },
			{ amount: 1.5 },
			{ label: ' ' },
			{ currency: 'XXX' },
			{ kind: 'payable' },
		].map( ( wrong ) => ( { id: anId(), ...wrong } ) );
		const id = anId();
		const visitor = await aVisitorOf( site, [ { id }, ...blocks ].map( block ).join( '' ), id );
		expect( await visitor.state() ).toMatchObject( { due: 5_000 } );
		const signatures = await site.php< Record< string, string > >(
			`return array_combine( $input, array_map( static fn ( $reference ) => coffer_payable_signature( 'block', $reference ), $input ) );`,
			blocks.map( ( each ) => `${ postOf( visitor ) }.${ each.id }` )
		);
		for ( const [ reference, signature ] of Object.entries( signatures ) ) {
			refused( await new Guest( site, 'block', reference, signature ).look(), 'payable_unknown' );
		}
	} );
} );
