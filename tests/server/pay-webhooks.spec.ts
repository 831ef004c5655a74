import type Stripe from 'stripe';
import type { PaymentAttempt, PayState } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { refused, succeed } from '../support/expectations';
import { copyLink, readDocument } from '../support/makers';
import { anInvoice } from '../support/money-moves';
import { restUrl } from '../support/people';
import { ask, type Answer } from '../support/requests';
import { soundAtTheEnd } from '../support/sound-ledger';
import {
	Payer,
	aBill,
	expect,
	intentOf,
	lastAttempt,
	offer,
	payable,
	received,
	sessionOf,
	test,
	webhookSecret,
	withStripe,
} from '../support/stripe-site';
import { dumpTables } from '../support/tables';
import { signature } from '../stripe/signature';

soundAtTheEnd();

function now(): number {
	return Math.floor( Date.now() / 1000 );
}

/** Delivers a message as whoever wants to. */
function deliver( site: Site, body: string, headers: Record< string, string >, gateway = 'stripe' ): Promise< Answer > {
	return ask( restUrl( site, `/webhooks/${ gateway }` ), {
		method: 'POST',
		headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
		body,
	} );
}

function signed( body: string, secret = webhookSecret, at = now() ): Record< string, string > {
	return { 'stripe-signature': signature( body, secret, at ) };
}

test.describe( 'A webhook that is not signed as it should be', () => {
	test( 'is refused, and changes no table', async ( { site, people: { manager }, stripe } ) => {
		const { invoice, payer } = await aBill( site, manager );
		await stripe.control.hold();
		await stripe.control.pay( sessionOf( await payer.started() ) );
		const paid = ( await stripe.control.held() ).find( ( { type } ) => type === 'checkout.session.completed' );
		const body = JSON.stringify( paid );
		const good = signature( body, webhookSecret, now() );
		const [ , v1 = '' ] = good.split( ',v1=' );
		const before = await dumpTables( site );
		for ( const [ why, headers ] of Object.entries< Record< string, string > >( {
			'no signature': {},
			'an empty one': { 'stripe-signature': '' },
			'no time': { 'stripe-signature': `v1=${ v1 }` },
			'no signature of the version that counts': { 'stripe-signature': good.replace( 'v1=', 'v0=' ) },
			'one cut short': { 'stripe-signature': good.slice( 0, -1 ) },
			'one without its value': { 'stripe-signature': `t=${ now() },v1=` },
			words: { 'stripe-signature': 't=now,v1=yes' },
			zeros: { 'stripe-signature': `t=${ now() },v1=${ '0'.repeat( 64 ) }` },
			'another secret': signed( body, 'whsec_guessed' ),
			'an empty secret': signed( body, '' ),
			'the secret key': signed( body, 'sk_live_emulator' ),
			'another body': signed( `${ body } ` ),
			'a time of its own': { 'stripe-signature': good.replace( /t=\d+/, `t=${ now() + 1 }` ) },
			'an old one': signed( body, webhookSecret, now() - 301 ),
			'one of last year': signed( body, webhookSecret, now() - 31_536_000 ),
			'one of tomorrow': signed( body, webhookSecret, now() + 86_400 ),
			'one under another name': { 'x-stripe-signature': good },
		} ) ) {
			refused( await deliver( site, body, headers ), 'webhook_refused' );
			expect( lastAttempt( await readDocument( manager, invoice.id ) ).state, why ).toBe( 'pending' );
		}
		expect( await dumpTables( site ) ).toEqual( before );
		// The same message with a good signature is believed: it was the signature that was missing.
		expect( ( await deliver( site, body, { 'stripe-signature': good } ) ).status ).toBe( 204 );
		expect( received( await readDocument( manager, invoice.id ) ) ).toEqual( [ invoice.total ] );
	} );

	test( 'is refused when somebody sends a good one again, word for word', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { payer } = await aBill( site, manager );
		await stripe.control.hold();
		await stripe.control.pay( sessionOf( await payer.started() ) );
		const [ first ] = await stripe.control.held();
		const body = JSON.stringify( first );
		const headers = signed( body );
		expect( ( await deliver( site, body, headers ) ).status ).toBe( 204 );
		const before = await dumpTables( site );
		refused( await deliver( site, body, headers ), 'webhook_repeated' );
		const padded = { 'stripe-signature': `${ headers[ 'stripe-signature' ] },v1=${ 'a'.repeat( 64 ) },v0=old` };
		refused( await deliver( site, body, padded ), 'webhook_repeated' );
		expect( await dumpTables( site ) ).toEqual( before );
		// Stripe itself signs anew when it repeats itself.
		expect( ( await deliver( site, body, signed( body, webhookSecret, now() - 60 ) ) ).status ).toBe( 204 );
	} );

	test( 'is refused by every site that has no secret to check it with', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, manager );
		await stripe.control.hold();
		await stripe.control.pay( sessionOf( await payer.started() ) );
		const [ first ] = await stripe.control.held();
		const body = JSON.stringify( first );
		await withStripe( site, stripe, { webhookSecret: '' }, async () => {
			const before = await dumpTables( site );
			for ( const headers of [ {}, signed( body, '' ), signed( body ) ] ) {
				refused( await deliver( site, body, headers ), 'webhook_not_ready' );
			}
			expect( await dumpTables( site ) ).toEqual( before );
		} );
		expect( lastAttempt( await readDocument( manager, invoice.id ) ) ).toMatchObject( { state: 'pending' } );
	} );

	test( 'is refused for gateways that send none, and for those that are not there', async ( { site } ) => {
		const before = await dumpTables( site );
		for ( const gateway of [ 'bank_transfer', 'test' ] ) {
			refused( await deliver( site, '{}', signed( '{}' ), gateway ), 'webhook_refused' );
		}
		for ( const gateway of [ 'paypal', 'manual', 'Stripe', 'stripe%00', '..' ] ) {
			const answer = await deliver( site, '{}', signed( '{}' ), gateway );
			expect( answer.status, `${ gateway }: ${ answer.text }` ).toBe( 404 );
		}
		expect( await dumpTables( site ) ).toEqual( before );
	} );

	test( 'is not believed about anything but that something happened', async ( { site, people: { manager } } ) => {
		const { invoice, payer } = await aBill( site, manager );
		const session = sessionOf( await payer.started() );
		const object = {
			id: session,
			payment_status: 'paid',
			status: 'complete',
			amount_total: 1,
			payment_intent: 'pi_1',
		};
		const body = JSON.stringify( {
			id: 'evt_1',
			livemode: true,
			type: 'checkout.session.completed',
			data: { object },
		} );
		// Somebody has the secret, and still nobody paid.
		expect( ( await deliver( site, body, signed( body ) ) ).status ).toBe( 204 );
		expect( await readDocument( manager, invoice.id ) ).toMatchObject( {
			payment_status: 'unpaid',
			attempts: [ { state: 'pending' } ],
		} );
	} );
} );

test.describe( 'What webhooks report', () => {
	/** What remains, but for the versions and times that tell how often somebody looked. */
	async function outcome( by: Parameters< typeof readDocument >[ 0 ], id: number ) {
		const document = await readDocument( by, id );
		return {
			payment_status: document.payment_status,
			balance: document.balance,
			credit: document.credit,
			disputed: document.facts.disputed,
			entries: document.entries.map( ( { kind, amount } ) => ( { kind, amount } ) ),
			attempts: document.attempts.map( ( { state, problem, refunds } ) => ( {
				state,
				problem,
				refunds: refunds.length,
			} ) ),
		};
	}

	type Events = readonly Stripe.Event[];

	const orders: Readonly< Record< string, ( events: Events ) => Events > > = {
		'in its order': ( events ) => events,
		'the other way round': ( events ) => [ ...events ].reverse(),
		'each of it twice': ( events ) => events.flatMap( ( event ) => [ event, event ] ),
		'all of it, and then all of it again': ( events ) => [ ...events, ...events ],
		'its first part at the end, and again': ( [ first, ...rest ] ) => ( first ? [ ...rest, first, first ] : [] ),
		'without what names the session': ( events ) =>
			events.filter( ( { type } ) => ! type.startsWith( 'checkout' ) ),
	};

	test( 'leads to the same books, whatever its order and however often it comes', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const outcomes: Record< string, unknown > = {};
		for ( const [ name, order ] of Object.entries( orders ) ) {
			const { invoice, payer } = await aBill( site, manager, 10_000 );
			await stripe.control.hold();
			const paid = await stripe.control.pay( sessionOf( await payer.started() ) );
			await stripe.control.refundInDashboard( intentOf( paid ), 4_000 );
			await stripe.control.dispute( intentOf( paid ) );
			const events = await stripe.control.held();
			expect( events.length ).toBeGreaterThan( 3 );
			for ( const { id } of order( events ) ) {
				const [ delivery ] = await stripe.control.deliver( id );
				expect( [ 204, 409 ], `${ name }: ${ delivery?.type } ${ delivery?.answer }` ).toContain(
					delivery?.status
				);
			}
			for ( const { id } of await stripe.control.held() ) {
				await stripe.control.drop( id );
			}
			outcomes[ name ] = await outcome( manager, invoice.id );
		}
		expect( outcomes[ 'in its order' ] ).toMatchObject( {
			payment_status: 'partial',
			balance: 4_000,
			disputed: true,
			attempts: [ { state: 'succeeded', refunds: 1 } ],
		} );
		for ( const [ name, each ] of Object.entries( outcomes ) ) {
			expect( each, name ).toEqual( outcomes[ 'in its order' ] );
		}
	} );

	test( 'counts once, when it comes many times in one moment, together with the customer', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, manager );
		await stripe.control.hold();
		await stripe.control.pay( sessionOf( await payer.started() ) );
		const ids = ( await stripe.control.held() ).map( ( { id } ) => id );
		const [ , ...sent ] = await Promise.all( [
			payer.confirm(),
			...ids.map( ( id ) => stripe.control.deliver( id, { times: 3, together: true } ) ),
		] );
		for ( const { status, answer } of sent.flat() ) {
			expect( [ 204, 409, 503 ], answer ).toContain( status );
		}
		const paid = await readDocument( manager, invoice.id );
		expect( paid ).toMatchObject( { payment_status: 'paid', balance: 0, credit: 0 } );
		expect( received( paid ) ).toEqual( [ invoice.total ] );
	} );

	test( 'has to come again when Stripe cannot be asked, and counts then', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, manager );
		await stripe.control.hold();
		await stripe.control.pay( sessionOf( await payer.started() ) );
		const completed = ( await stripe.control.held() ).find( ( { type } ) => type === 'checkout.session.completed' );
		for ( const kind of [ 'error', 'reset', 'rate_limit', 'half_answer' ] as const ) {
			await stripe.control.fault( { kind, method: 'GET' } );
			const [ refusal ] = await stripe.control.deliver( completed?.id ?? '' );
			expect( refusal?.status, refusal?.answer ).toBe( 502 );
			expect( refusal?.answer ).toContain( 'coffer_gateway_failed' );
		}
		expect( await readDocument( manager, invoice.id ) ).toMatchObject( { payment_status: 'unpaid' } );
		// Word for word, within the same second: what failed was not taken note of.
		const [ again ] = await stripe.control.deliver( completed?.id ?? '' );
		expect( again?.status, again?.answer ).toBe( 204 );
		expect( received( await readDocument( manager, invoice.id ) ) ).toEqual( [ invoice.total ] );
	} );

	test( 'names the session of an attempt whose beginner died before its name was stored', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, manager );
		await stripe.control.fault( { kind: 'reset', method: 'POST', path: '/v1/checkout/sessions', after: true } );
		refused( await payer.pay(), 'gateway_failed' );
		const [ made ] = ( await stripe.control.requests( { method: 'POST', path: '/v1/checkout/sessions' } ) ).slice(
			-1
		);
		const [ session ] = await payable( stripe, invoice );
		expect( session?.client_reference_id ).toBe( made?.params.client_reference_id );
		await stripe.control.pay( session?.id ?? '' );
		await stripe.control.quiet();
		expect( received( await readDocument( manager, invoice.id ) ) ).toEqual( [ invoice.total ] );
	} );

	test( 'is ignored when it is of another account, of the other kind of money, or of nothing that is known', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, payer } = await aBill( site, manager );
		await stripe.control.hold();
		await stripe.control.pay( sessionOf( await payer.started() ) );
		const completed = ( await stripe.control.held() ).find( ( { type } ) => type === 'checkout.session.completed' );
		await stripe.control.forgetRequests();
		const unknown = { id: 'cs_live_unknown', metadata: { coffer_charge: '0'.repeat( 32 ) } };
		for ( const [ why, event ] of Object.entries( {
			'another account': { ...completed, account: 'acct_somebody_else' },
			'test money': { ...completed, livemode: false },
			'no word about money': { ...completed, livemode: undefined },
			'an unknown session': { ...completed, data: { object: unknown } },
			'an object without an id': { ...completed, data: { object: {} } },
			'an object that is a list': { ...completed, data: { object: [ [ 'cs' ] ] } },
			'an event of no concern': { ...completed, type: 'customer.created' },
			'no event': [],
			'a word': 'checkout.session.completed',
		} ) ) {
			const body = JSON.stringify( event );
			const answer = await deliver( site, body, signed( body ) );
			expect( answer.status, `${ why }: ${ answer.text }` ).toBe( 204 );
		}
		for ( const body of [ '', '{', 'null', 'id=1', '[[[[' ] ) {
			expect( [ 204, 400 ], body ).toContain( ( await deliver( site, body, signed( body ) ) ).status );
		}
		expect( await stripe.control.requests( { path: '/v1/checkout' } ) ).toEqual( [] );
		expect( await readDocument( manager, invoice.id ) ).toMatchObject( { payment_status: 'unpaid' } );
	} );
} );

test.describe( 'What a gateway says late', () => {
	test( 'of a payment that succeeded takes nothing of it back, and begins nothing anew', async ( {
		site,
		people: { owner, manager },
	} ) => {
		await offer( owner, { test: true } );
		const invoice = await anInvoice( owner, 2_000, { is_test: true } );
		const payer = await Payer.open( site, ( await copyLink( owner, invoice.id ) ).url );
		const { attempt } = succeed< PayState >( await payer.pay( { gateway: 'test' }, { ...manager.headers } ) );
		const says = async ( state: string ) => {
			await site.php(
				'Coffer\\WordPress\\Gateways\\TestPaymentPage::decide( $input[0], Coffer\\Domain\\Payments\\PaymentState::from( $input[1] ) ); return true;',
				[ attempt?.id, state ]
			);
			const { id } = lastAttempt( await readDocument( manager, invoice.id ) );
			return succeed< PaymentAttempt >( await manager.rest( 'POST', `/payments/${ id }/check` ) );
		};
		expect( await says( 'succeeded' ) ).toMatchObject( { state: 'succeeded' } );
		const paid = await readDocument( manager, invoice.id );
		expect( paid ).toMatchObject( { payment_status: 'paid', balance: 0 } );
		for ( const late of [ 'processing', 'failed', 'cancelled' ] ) {
			expect( await says( late ), late ).toMatchObject( { state: 'succeeded' } );
			const after = await readDocument( manager, invoice.id );
			expect( after, late ).toMatchObject( { payment_status: 'paid', balance: 0, version: paid.version } );
			expect( received( after ) ).toEqual( [ 2_000 ] );
		}
		await offer( owner, { test: false } );
	} );
} );
