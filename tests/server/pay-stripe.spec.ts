import type { Site } from '../../tools/site/site';
import type { PayState } from '../../src/contract/types';
import { laterBy } from '../support/clock';
import { refused, succeed } from '../support/expectations';
import { pay, readDocument } from '../support/makers';
import { drainByProgram } from '../support/outbox';
import { soundAtTheEnd } from '../support/sound-ledger';
import { Payer, aBill, expect, lastAttempt, payable, received, sessionOf, test } from '../support/stripe-site';
import { dumpTables } from '../support/tables';

soundAtTheEnd();

/** More sweeps than the other tests leave work for. */
const everything = 20;

/** The schedule's work, as often as it would have come by. */
function sweep( site: Site, times: number ): Promise< unknown > {
	return site.php(
		`
		$sweep = new Coffer\\WordPress\\PayNow\\PaymentSweep( Coffer\\WordPress\\Plugin::services() );
		for ( $each = 0; $each < $input['times']; ++$each ) {
			$sweep->run();
		}
		`,
		{ times }
	);
}

test.describe( 'Paying by Stripe', () => {
	test( 'takes the customer to Stripe, and is paid when they come back, webhook or not', async ( {
		site,
		people: { manager, viewer },
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, manager );
		await stripe.control.hold();
		const attempt = await payer.started();
		expect( attempt ).toMatchObject( { gateway: 'stripe', state: 'pending', amount: invoice.total } );
		await stripe.control.pay( sessionOf( attempt ) );
		expect( await payer.confirmed() ).toMatchObject( {
			state: 'paid',
			attempt: { state: 'succeeded', amount: invoice.total },
		} );
		const paid = await readDocument( viewer, invoice.id );
		expect( paid ).toMatchObject( { payment_status: 'paid', balance: 0 } );
		expect( received( paid ) ).toEqual( [ invoice.total ] );
		// The webhooks come after all, and change nothing.
		const told = await stripe.control.release();
		expect( told.length ).toBeGreaterThan( 1 );
		expect( told.map( ( { status, answer } ) => `${ status } ${ answer }` ) ).toEqual( told.map( () => '204 ' ) );
		expect( await readDocument( viewer, invoice.id ) ).toEqual( paid );
	} );

	test( 'is paid by the webhook alone, when the customer closes the page and never comes back', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, manager );
		await stripe.control.pay( sessionOf( await payer.started() ) );
		await stripe.control.quiet();
		const paid = await readDocument( manager, invoice.id );
		expect( paid ).toMatchObject( { payment_status: 'paid', balance: 0, version: expect.any( Number ) } );
		// Coming back late says so, and changes nothing.
		expect( await payer.confirmed() ).toMatchObject( { state: 'paid' } );
		expect( await readDocument( manager, invoice.id ) ).toEqual( paid );
	} );

	test( 'is found out by schedule, when neither the customer nor a webhook comes', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, manager );
		await stripe.control.hold();
		await stripe.control.pay( sessionOf( await payer.started() ) );
		await laterBy( site, 300, () => sweep( site, everything ) );
		const paid = await readDocument( manager, invoice.id );
		expect( received( paid ) ).toEqual( [ invoice.total ] );
		await stripe.control.release();
		expect( await readDocument( manager, invoice.id ) ).toEqual( paid );
	} );

	test( 'is found out by schedule however many were left behind hours ago', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { payer: left } = await aBill( site, manager );
		await left.started();
		await sweep( site, everything );
		await site.php(
			`
			global $wpdb;
			$table = $wpdb->prefix . 'coffer_payments';
			$now   = time();
			$like  = $wpdb->get_row( $wpdb->prepare( 'SELECT * FROM %i WHERE session_reference IS NOT NULL ORDER BY id DESC LIMIT 1', $table ), ARRAY_A );
			unset( $like['id'] );
			foreach ( range( 1, 30 ) as $each ) {
				$wpdb->insert( $table, [
					...$like,
					'public_id'         => substr( hash( 'sha256', $like['public_id'] . $each ), 0, strlen( $like['public_id'] ) ),
					'session_reference' => "left_behind_$each",
					'open_key'          => null,
					'created_at'        => $now - 9000,
					'checked_at'        => $now - 1800,
				] );
			}
			`
		);
		const { invoice, payer } = await aBill( site, manager );
		await stripe.control.hold();
		await stripe.control.pay( sessionOf( await payer.started() ) );
		// Those of hours ago were asked about half an hour ago: it is not their turn, and they take no one else's.
		await laterBy( site, 300, () => sweep( site, 1 ) );
		const paid = await readDocument( manager, invoice.id );
		const removed = await site.php(
			`global $wpdb; return $wpdb->query( "DELETE FROM {$wpdb->prefix}coffer_payments WHERE session_reference LIKE 'left_behind_%'" );`
		);
		await stripe.control.release();
		expect( received( paid ) ).toEqual( [ invoice.total ] );
		expect( removed ).toBe( 30 );
	} );

	test( 'asks Stripe for what the server knows, and tells it no address of the customer’s page', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, manager, 4_210 );
		await stripe.control.forgetRequests();
		const attempt = await payer.started();
		const asked = await stripe.control.requests( { method: 'POST', path: '/v1/checkout/sessions' } );
		expect( asked ).toHaveLength( 1 );
		expect( asked[ 0 ]?.params ).toMatchObject( {
			client_reference_id: attempt.id,
			line_items: { 0: { quantity: '1', price_data: { currency: 'eur', unit_amount: '4210' } } },
			payment_intent_data: { metadata: { coffer_charge: attempt.id } },
		} );
		expect( asked[ 0 ]?.headers ).toMatchObject( {
			'idempotency-key': expect.stringContaining( attempt.id ),
			'stripe-version': expect.stringMatching( /^\d{4}-\d\d-\d\d/ ),
		} );
		expect( JSON.stringify( asked ) ).not.toContain( payer.token );
		expect( JSON.stringify( asked ) ).toContain( String( invoice.number ) );
	} );

	test( 'takes another card after a declined one, on the same page of Stripe', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, manager );
		const first = await payer.started();
		await stripe.control.decline( sessionOf( first ) );
		await stripe.control.quiet();
		expect( await payer.confirmed() ).toMatchObject( { state: 'open', attempt: { state: 'pending' } } );
		expect( await payer.started() ).toMatchObject( { id: first.id, redirect_url: first.redirect_url } );
		await stripe.control.pay( sessionOf( first ) );
		await stripe.control.quiet();
		expect( await payer.confirmed() ).toMatchObject( { state: 'paid' } );
		expect( received( await readDocument( manager, invoice.id ) ) ).toEqual( [ invoice.total ] );
	} );

	test( 'goes on where it stopped, from every tab and every click: there is one session', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, payer, address } = await aBill( site, manager );
		const other = await Payer.open( site, address );
		const clicks = [ payer, other, payer, other ].map( ( each ) => each.started() );
		const begun = await Promise.all( clicks );
		begun.push( await ( await Payer.open( site, address ) ).started() );
		expect( new Set( begun.map( sessionOf ) ).size ).toBe( 1 );
		expect( new Set( begun.map( ( { id } ) => id ) ).size ).toBe( 1 );
		expect( await payable( stripe, invoice ) ).toHaveLength( 1 );
		expect( ( await readDocument( manager, invoice.id ) ).attempts ).toHaveLength( 1 );
	} );

	test( 'begins once although the answer of Stripe was lost', async ( { site, people: { manager }, stripe } ) => {
		const { invoice, payer } = await aBill( site, manager );
		await stripe.control.fault( { kind: 'reset', method: 'POST', path: '/v1/checkout/sessions', after: true } );
		refused( await payer.pay(), 'gateway_failed' );
		await stripe.control.fault( { kind: 'half_answer', method: 'POST', path: '/v1/checkout/sessions' } );
		refused( await payer.pay(), 'gateway_failed' );
		await stripe.control.fault( { kind: 'rate_limit', method: 'POST', path: '/v1/checkout/sessions' } );
		refused( await payer.pay(), 'gateway_failed' );
		const attempt = await payer.started();
		const open = await payable( stripe, invoice );
		expect( open.map( ( { id } ) => id ) ).toEqual( [ sessionOf( attempt ) ] );
		await stripe.control.pay( sessionOf( attempt ) );
		expect( await payer.confirmed() ).toMatchObject( { state: 'paid' } );
	} );

	test( 'says that it is being confirmed when Stripe does not answer, and never that it failed', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, manager );
		await stripe.control.hold();
		await stripe.control.pay( sessionOf( await payer.started() ) );
		await stripe.control.fault( { kind: 'error', path: '/v1/checkout/sessions', times: 10 } );
		expect( await payer.confirmed() ).toMatchObject( { attempt: { state: 'pending' } } );
		expect( lastAttempt( await readDocument( manager, invoice.id ) ) ).toMatchObject( { state: 'pending' } );
		await stripe.control.clearFaults();
		await expect.poll( async () => ( await payer.confirmed() ).state, { timeout: 15_000 } ).toBe( 'paid' );
	} );
} );

test.describe( 'Another amount', () => {
	const parts = { part_payments: true };

	test( 'closes the page of Stripe that was open for the first one', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, manager, 10_000, parts );
		const first = await payer.started();
		const second = await payer.started( { amount: 5_000 } );
		expect( second ).toMatchObject( { state: 'pending', amount: 5_000 } );
		expect( ( await payable( stripe, invoice ) ).map( ( { id } ) => id ) ).toEqual( [ sessionOf( second ) ] );
		await expect( stripe.control.pay( sessionOf( first ) ) ).rejects.toThrow( 'expired' );
		await stripe.control.pay( sessionOf( second ) );
		expect( await payer.confirmed() ).toMatchObject( {
			state: 'open',
			due: 5_000,
			choices: [ { code: 'rest', amount: 5_000 }, { code: 'half' } ],
		} );
		expect( await readDocument( manager, invoice.id ) ).toMatchObject( {
			payment_status: 'partial',
			balance: 5_000,
		} );
		await stripe.control.pay( sessionOf( await payer.started() ) );
		expect( await payer.confirmed() ).toMatchObject( { state: 'paid' } );
		expect( received( await readDocument( manager, invoice.id ) ) ).toEqual( [ 5_000, 5_000 ] );
	} );

	test( 'is not collected when the first one was paid a moment before', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, manager, 10_000, parts );
		await stripe.control.hold();
		await stripe.control.pay( sessionOf( await payer.started() ) );
		refused( await payer.pay( { amount: 5_000 } ), 'already_paid' );
		expect( await payable( stripe, invoice ) ).toEqual( [] );
		expect( received( await readDocument( manager, invoice.id ) ) ).toEqual( [ 10_000 ] );
	} );

	test( 'from many tabs at once leaves one page of Stripe that can be paid', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, manager, 10_000, parts );
		const answers = await Promise.all(
			[ 2_000, 3_000, 4_000, 10_000 ].map( ( amount ) => payer.pay( { amount } ) )
		);
		for ( const answer of answers ) {
			if ( answer.status !== 200 ) {
				refused( answer, [ 'busy', 'gateway_failed' ] );
			}
		}
		expect( answers.some( ( { status } ) => status === 200 ) ).toBe( true );
		const open = await payable( stripe, invoice );
		expect( open.length ).toBeLessThanOrEqual( 1 );
		const now = succeed< PayState >( await payer.pay( { amount: 2_000 } ) );
		expect( ( await payable( stripe, invoice ) ).map( ( { id, amount_total } ) => [ id, amount_total ] ) ).toEqual(
			[ [ now.attempt && sessionOf( now.attempt ), 2_000 ] ]
		);
	} );

	test( 'is not begun while Stripe cannot be asked to close the first page', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, manager, 10_000, parts );
		const first = await payer.started();
		await stripe.control.fault( { kind: 'error', path: '/v1/checkout/sessions/', times: 2 } );
		refused( await payer.pay( { amount: 5_000 } ), 'gateway_failed' );
		expect( ( await payable( stripe, invoice ) ).map( ( { id } ) => id ) ).toEqual( [ sessionOf( first ) ] );
	} );
} );

test.describe( 'Money that takes a while', () => {
	test( 'is being confirmed, is not collected a second time, and then is there', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, manager );
		const session = sessionOf( await payer.started() );
		await stripe.control.pay( session, 'debit' );
		await stripe.control.quiet();
		expect( await payer.confirmed() ).toMatchObject( {
			state: 'confirming',
			choices: [],
			gateways: [],
			attempt: { state: 'processing', redirect_url: null },
		} );
		expect( await readDocument( manager, invoice.id ) ).toMatchObject( {
			payment_status: 'processing',
			balance: invoice.total,
		} );
		refused( await payer.pay(), 'payment_processing' );
		await stripe.control.completeAsync( session, 'succeed' );
		await stripe.control.quiet();
		const paid = await readDocument( manager, invoice.id );
		expect( paid ).toMatchObject( { payment_status: 'paid', balance: 0 } );
		expect( received( paid ) ).toEqual( [ invoice.total ] );
	} );

	test( 'can be paid again when the bank says no', async ( { site, people: { manager }, stripe } ) => {
		const { invoice, payer } = await aBill( site, manager );
		const session = sessionOf( await payer.started() );
		await stripe.control.pay( session, 'debit' );
		await stripe.control.quiet();
		refused( await payer.pay(), 'payment_processing' );
		await stripe.control.completeAsync( session, 'fail' );
		await stripe.control.quiet();
		const state = await payer.confirmed();
		expect( state ).toMatchObject( { state: 'open', attempt: { state: 'failed' } } );
		expect( state.attempt?.message ).toContain( 'nothing was charged' );
		expect( await readDocument( manager, invoice.id ) ).toMatchObject( {
			payment_status: 'unpaid',
			balance: invoice.total,
		} );
		const again = await payer.started();
		expect( sessionOf( again ) ).not.toBe( session );
		await stripe.control.pay( sessionOf( again ) );
		expect( await payer.confirmed() ).toMatchObject( { state: 'paid' } );
		expect( received( await readDocument( manager, invoice.id ) ) ).toEqual( [ invoice.total ] );
	} );
} );

test.describe( 'A page of Stripe whose time is over', () => {
	test( 'leaves the invoice as it was, and a new one is opened', async ( { site, people: { manager }, stripe } ) => {
		const { invoice, payer } = await aBill( site, manager );
		const first = await payer.started();
		await stripe.control.expire( sessionOf( first ) );
		await stripe.control.quiet();
		expect( lastAttempt( await readDocument( manager, invoice.id ) ) ).toMatchObject( { state: 'cancelled' } );
		expect( await payer.confirmed() ).toMatchObject( { state: 'open', attempt: null } );
		const second = await payer.started();
		expect( second.id ).not.toBe( first.id );
		await stripe.control.pay( sessionOf( second ) );
		expect( await payer.confirmed() ).toMatchObject( { state: 'paid' } );
	} );

	test( 'is not handed out when it is about to end, even before Stripe says so', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, manager );
		const first = await payer.started();
		// Two hours, less a minute.
		const second = await laterBy( site, 7_140, () => payer.started() );
		expect( sessionOf( second ) ).not.toBe( sessionOf( first ) );
		expect( ( await payable( stripe, invoice ) ).map( ( { id } ) => id ) ).toEqual( [ sessionOf( second ) ] );
	} );
} );

test.describe( 'Money that staff record by hand while a page of Stripe is open', () => {
	test( 'closes that page', async ( { site, people: { manager }, stripe } ) => {
		const { invoice, payer } = await aBill( site, manager );
		const session = sessionOf( await payer.started() );
		await pay( manager, await readDocument( manager, invoice.id ), invoice.total );
		await drainByProgram( site );
		expect( await payable( stripe, invoice ) ).toEqual( [] );
		await expect( stripe.control.pay( session ) ).rejects.toThrow( 'expired' );
		await stripe.control.quiet();
		const paid = await readDocument( manager, invoice.id );
		expect( lastAttempt( paid ) ).toMatchObject( { state: 'cancelled' } );
		expect( received( paid ) ).toEqual( [ invoice.total ] );
		refused( await payer.pay(), 'already_paid' );
	} );

	test( 'leaves a page open whose amount is still due', async ( { site, people: { manager }, stripe } ) => {
		const { invoice, payer } = await aBill( site, manager, 10_000, { part_payments: true } );
		const session = sessionOf( await payer.started( { amount: 4_000 } ) );
		await pay( manager, await readDocument( manager, invoice.id ), 5_000 );
		await drainByProgram( site );
		expect( ( await payable( stripe, invoice ) ).map( ( { id } ) => id ) ).toEqual( [ session ] );
	} );

	test( 'makes what the customer paid in that moment their credit, and loses nothing', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, manager, 10_000 );
		const session = sessionOf( await payer.started() );
		await stripe.control.hold();
		await pay( manager, await readDocument( manager, invoice.id ), 7_000 );
		await stripe.control.pay( session );
		await drainByProgram( site );
		const paid = await readDocument( manager, invoice.id );
		expect( paid ).toMatchObject( { payment_status: 'paid', balance: 0, credit: 7_000 } );
		expect( received( paid ) ).toEqual( [ 7_000, 3_000 ] );
		expect( lastAttempt( paid ) ).toMatchObject( { state: 'succeeded', amount: 10_000 } );
		await stripe.control.release();
		expect( await readDocument( manager, invoice.id ) ).toEqual( paid );
	} );
} );

test.describe( 'Currencies', () => {
	for ( const { currency, price, at } of [
		{ currency: 'JPY', price: 12_345, at: 12_345 },
		{ currency: 'KWD', price: 12_340, at: 12_340 },
		{ currency: 'ISK', price: 1_234, at: 123_400 },
		{ currency: 'USD', price: 99_999_999, at: 99_999_999 },
	] ) {
		test( `${ currency } ${ price } is charged as ${ at }, and received as ${ price }`, async ( {
			site,
			people: { manager },
			stripe,
		} ) => {
			const { invoice, payer } = await aBill( site, manager, price, { currency } );
			const session = await stripe.control.pay( sessionOf( await payer.started() ) );
			expect( session ).toMatchObject( { currency: currency.toLowerCase(), amount_total: at } );
			expect( await payer.confirmed() ).toMatchObject( { state: 'paid' } );
			expect( received( await readDocument( manager, invoice.id ) ) ).toEqual( [ price ] );
		} );
	}

	test( 'are not offered for amounts that Stripe cannot take', async ( { site, people: { manager } } ) => {
		for ( const [ price, currency ] of [
			[ 12_345, 'KWD' ],
			[ 100_000_000, 'USD' ],
			[ 1_000_000, 'ISK' ],
		] as const ) {
			const { payer } = await aBill( site, manager, price, { currency } );
			expect( ( await payer.confirmed() ).gateways.map( ( { id } ) => id ) ).not.toContain( 'stripe' );
			refused( await payer.pay(), 'gateway_unavailable' );
		}
	} );
} );

test.describe( 'What is charged', () => {
	test( 'is the deposit at first and the rest after it, unless the customer chooses all of it', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, manager, 10_000, { deposit: 3_000 } );
		expect( ( await payer.confirmed() ).choices ).toMatchObject( [
			{ code: 'deposit', amount: 3_000 },
			{ code: 'full', amount: 10_000 },
		] );
		refused( await payer.pay( { amount: 4_000 } ), 'part_not_allowed' );
		expect( await payer.started( { amount: 10_000 } ) ).toMatchObject( { amount: 10_000 } );
		const attempt = await payer.started();
		expect( attempt ).toMatchObject( { amount: 3_000 } );
		await stripe.control.pay( sessionOf( attempt ) );
		expect( await payer.confirmed() ).toMatchObject( {
			state: 'open',
			choices: [ { code: 'rest', amount: 7_000 } ],
		} );
		expect( await payer.started() ).toMatchObject( { amount: 7_000 } );
		expect( received( await readDocument( manager, invoice.id ) ) ).toEqual( [ 3_000 ] );
	} );

	test( 'is brought between the least part and the balance', async ( { site, people: { manager }, stripe } ) => {
		const { invoice, payer } = await aBill( site, manager, 10_000, { part_payments: true } );
		expect( ( await payer.confirmed() ).custom ).toMatchObject( { minimum: 1_000, maximum: 10_000 } );
		for ( const [ amount, charged ] of [
			[ 1, 1_000 ],
			[ 999, 1_000 ],
			[ 1_234, 1_234 ],
			[ 10_001, 10_000 ],
			[ 1e15, 10_000 ],
			[ Number.MAX_SAFE_INTEGER, 10_000 ],
		] as const ) {
			const attempt = await payer.started( { amount } );
			expect( attempt.amount, String( amount ) ).toBe( charged );
			const open = await payable( stripe, invoice );
			expect(
				open.map( ( each ) => each.amount_total ),
				String( amount )
			).toEqual( [ charged ] );
		}
	} );

	test( 'is never what is no amount of money', async ( { site, people: { manager }, stripe } ) => {
		const { invoice, payer } = await aBill( site, manager, 10_000, { part_payments: true } );
		const before = await dumpTables( site );
		for ( const amount of [
			0,
			-1,
			-10_000,
			1.5,
			0.1,
			1e300,
			Number.MAX_SAFE_INTEGER + 1,
			'1e3',
			'5000',
			'١٢',
			'0x10',
			'NaN',
			'',
			true,
			null,
			[ 5_000 ],
			{ minor: 5_000 },
		] ) {
			const answer = await payer.pay( { amount } );
			expect( answer.status, `${ JSON.stringify( amount ) }: ${ answer.text }` ).toBe( 400 );
		}
		for ( const more of [ { currency: 'JPY' }, { price: 1 }, { document_id: invoice.id }, { total: 1 } ] ) {
			refused( await payer.pay( more ), 'unknown_field' );
		}
		expect( await payable( stripe, invoice ) ).toEqual( [] );
		expect( await dumpTables( site ) ).toEqual( before );
	} );

	test( 'is all that is due, whatever the browser asks for, where parts are not allowed', async ( {
		site,
		people: { manager },
	} ) => {
		const { payer } = await aBill( site, manager, 10_000 );
		refused( await payer.pay( { amount: 1 } ), 'part_not_allowed' );
		refused( await payer.pay( { amount: 9_999 } ), 'part_not_allowed' );
		expect( await payer.started( { amount: 10_001 } ) ).toMatchObject( { amount: 10_000 } );
	} );

	test( 'is nothing, of an invoice that is paid', async ( { site, people: { manager }, stripe } ) => {
		const { invoice, payer, address } = await aBill( site, manager );
		await pay( manager, invoice, invoice.total );
		await drainByProgram( site );
		refused( await payer.pay(), 'already_paid' );
		refused( await payer.pay( { amount: 1 } ), 'already_paid' );
		expect( await ( await Payer.open( site, address ) ).confirmed() ).toMatchObject( { state: 'paid', due: 0 } );
		expect( await payable( stripe, invoice ) ).toEqual( [] );
	} );
} );
