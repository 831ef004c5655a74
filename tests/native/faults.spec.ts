import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import type { Document, PayState } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { laterBy } from '../support/clock';
import { aMessage, messageNow, sendOff } from '../support/customer-messages';
import { refused, succeed } from '../support/expectations';
import { dyingAt, killed, killing } from '../support/killing';
import { withMail } from '../support/mail-catcher';
import { aDraft, readDocument, send } from '../support/makers';
import { anInvoice, counting, move, paymentOn, refundOf } from '../support/money-moves';
import { withMuPlugin } from '../support/mu-plugin';
import { positionOf } from '../support/numbers';
import { append, clearOutbox, drain, message, told, toldHandler, withTold } from '../support/outbox';
import type { Answer } from '../support/requests';
import { soundAtTheEnd, verifyLedger } from '../support/sound-ledger';
import {
	aBill,
	aPaidBill,
	expect,
	intentOf,
	lastAttempt,
	payable,
	received,
	sessionOf,
	test,
} from '../support/stripe-site';

soundAtTheEnd();

test.afterEach( async ( { people: { owner } } ) => {
	expect( ( await verifyLedger( owner ) ).faults ).toEqual( [] );
} );

/**
 * Somebody else's transaction, on a connection of its own: it locks a document, says so, and goes on when the test lets
 * it. With a customer, it then wants that row as well. It writes a lot before, so that the database gives up the other one.
 */
const holding = `
add_action( 'wp_loaded', static function () {
	if ( ! isset( $_SERVER['HTTP_HOLD_DOCUMENT'] ) ) {
		return;
	}
	global $wpdb;
	$gate = WP_CONTENT_DIR . '/coffer-dev/gate-';
	$wpdb->query( "CREATE TABLE IF NOT EXISTS {$wpdb->prefix}test_weight (id int NOT NULL AUTO_INCREMENT PRIMARY KEY)" );
	$wpdb->query( 'START TRANSACTION' );
	$wpdb->query( "INSERT INTO {$wpdb->prefix}test_weight VALUES " . implode( ',', array_fill( 0, 2000, '(NULL)' ) ) );
	$wpdb->query( $wpdb->prepare( "SELECT id FROM {$wpdb->prefix}coffer_documents WHERE id = %d FOR UPDATE", $_SERVER['HTTP_HOLD_DOCUMENT'] ) );
	touch( $gate . 'held' );
	while ( ! is_file( $gate . 'open' ) ) {
		usleep( 20000 );
		clearstatcache();
	}
	if ( isset( $_SERVER['HTTP_THEN_CUSTOMER'] ) ) {
		$wpdb->query( $wpdb->prepare( "SELECT id FROM {$wpdb->prefix}coffer_customers WHERE id = %d FOR UPDATE", $_SERVER['HTTP_THEN_CUSTOMER'] ) );
	}
	$wpdb->query( 'ROLLBACK' );
	exit( 'held' );
} );
// Nobody of the tests waits ten seconds four times.
add_filter( 'query', static fn ( $sql ) => str_replace( 'innodb_lock_wait_timeout = 10', 'innodb_lock_wait_timeout = 1', $sql ) );
`;

const gateOf = ( site: Site, name: 'held' | 'open' ) => join( dirname( site.logFile ), `gate-${ name }` );

async function until( what: () => Promise< boolean >, every = 50 ): Promise< void > {
	await expect.poll( what, { intervals: [ every ], timeout: 60_000 } ).toBe( true );
}

/** Transactions that wait for a lock now, and deadlocks since the server was started. */
function waiting( site: Site ): Promise< { waits: number; deadlocks: number } > {
	return site.php( `
		global $wpdb;
		return array(
			'waits'     => (int) $wpdb->get_var( 'SELECT COUNT(*) FROM information_schema.INNODB_LOCK_WAITS' ),
			'deadlocks' => (int) $wpdb->get_row( "SHOW GLOBAL STATUS LIKE 'Innodb_deadlocks'" )->Value,
		);
	` );
}

/** While `work` goes on, somebody else holds the document. `letGo` lets them go on. */
async function whileHeld(
	site: Site,
	document: Document,
	page: ( headers: Record< string, string > ) => Promise< Answer >,
	more: Record< string, string >,
	work: ( letGo: () => Promise< Answer > ) => Promise< void >
): Promise< void > {
	await rm( gateOf( site, 'held' ), { force: true } );
	await rm( gateOf( site, 'open' ), { force: true } );
	await withMuPlugin( site, holding, async () => {
		const holder = page( { 'hold-document': String( document.id ), ...more } );
		try {
			await until( async () => existsSync( gateOf( site, 'held' ) ) );
			await work( async () => {
				await writeFile( gateOf( site, 'open' ), '' );
				return holder;
			} );
		} finally {
			await writeFile( gateOf( site, 'open' ), '' );
			await holder;
			await rm( gateOf( site, 'open' ), { force: true } );
			await site.php( `global $wpdb; $wpdb->query( "DROP TABLE IF EXISTS {$wpdb->prefix}test_weight" );` );
		}
	} );
}

test.describe( 'The database', () => {
	test( 'that makes one wait for a row for too long has them told to try again, and nothing changed', async ( {
		site,
		people: { owner, anonymous },
	} ) => {
		const invoice = await anInvoice( owner, 1_000 );
		const pay = () =>
			move( owner, invoice, 'payments', { method: 'cash', amount: 400 }, 'one-key-for-both-of-them' );
		await whileHeld(
			site,
			invoice,
			( headers ) => anonymous.page( '/', { headers } ),
			{},
			async ( letGo ) => {
				const error = refused( await pay(), 'busy' );
				expect( error.message ).toMatch( /try again/i );
				expect( await readDocument( owner, invoice.id ) ).toEqual( invoice );
				expect( ( await letGo() ).text ).toBe( 'held' );
			}
		);
		expect( succeed< Document >( await pay() ) ).toMatchObject( { balance: 600, paid: 400 } );
		expect( counting( await readDocument( owner, invoice.id ) ) ).toHaveLength( 1 );
	} );

	test( 'that ends a deadlock by giving one up has that one tried again, and it counts once', async ( {
		site,
		people: { owner, anonymous },
	} ) => {
		const invoice = await anInvoice( owner, 1_000 );
		const { deadlocks } = await waiting( site );
		const then = { 'then-customer': String( invoice.customer_id ) };
		await whileHeld(
			site,
			invoice,
			( headers ) => anonymous.page( '/', { headers } ),
			then,
			async ( letGo ) => {
				const paying = move( owner, invoice, 'payments', { method: 'cash', amount: 400 } );
				// It has the customer and waits for the document; who has that then wants the customer.
				await until( async () => ( await waiting( site ) ).waits > 0 );
				expect( ( await letGo() ).text ).toBe( 'held' );
				expect( succeed< Document >( await paying ) ).toMatchObject( { balance: 600, paid: 400 } );
			}
		);
		expect( ( await waiting( site ) ).deadlocks ).toBeGreaterThan( deadlocks );
		expect( counting( await readDocument( owner, invoice.id ) ) ).toHaveLength( 1 );
	} );
} );

test.describe( 'A clock that jumps', () => {
	test( 'a year ahead and back leaves numbers in a row, sums right and the outbox empty in the end', async ( {
		site,
		people: { owner },
	} ) => {
		const year = 366 * 86_400;
		await withTold( site, () =>
			withMuPlugin( site, killing + toldHandler, async () => {
				const [ first, second, third ] = [
					await aDraft( owner, { issue_date: '2091-03-01' } ),
					await aDraft( owner, { issue_date: '2091-03-01' } ),
					await aDraft( owner, { issue_date: '2091-03-01' } ),
				] as const;
				const before = await send( owner, first );
				const ahead = await laterBy( site, year, () => send( owner, second ) );
				const back = await send( owner, third );
				const start = positionOf( before );
				expect( [ ahead, back ].map( positionOf ) ).toEqual( [ start + 1, start + 2 ] );
				// Under way when the clock was wrong, and its worker died of it.
				const [ eventId ] = await laterBy( site, 600, async () => append( site, [ {} ] ) );
				const died = await laterBy( site, 600, () =>
					owner.rest( 'POST', '/outbox/drain', {
						headers: dyingAt( { what: 'commit', at: 1, when: 'after' } ),
					} )
				);
				await killed( site, died );
				expect( ( await drain( owner ) ).processed, 'it is under a lease that is not over' ).toBe( 0 );
				await laterBy( site, 800, () => drain( owner ) );
				expect( await message( owner, eventId ) ).toMatchObject( { state: 'processed' } );
				expect( await told( site ) ).toHaveLength( 1 );
			} )
		);
	} );
} );

/** A mail server that lets everybody in and then does this. */
async function withMailServer(
	site: Site,
	behave: ( socket: Socket ) => void,
	work: () => Promise< void >
): Promise< void > {
	const sockets = new Set< Socket >();
	const server = createServer( ( socket ) => {
		sockets.add( socket );
		socket.on( 'error', () => undefined );
		socket.on( 'close', () => sockets.delete( socket ) );
		behave( socket );
	} );
	await new Promise< void >( ( resolve ) => {
		server.listen( 0, '127.0.0.1', () => resolve() );
	} );
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const config = `
add_action( 'phpmailer_init', static function ( $mailer ) {
	$mailer->isSMTP();
	$mailer->Host        = '127.0.0.1';
	$mailer->Port        = ${ port };
	$mailer->SMTPAutoTLS = false;
	$mailer->Timeout     = 1;
	$server              = $mailer->getSMTPInstance();
	if ( $server->Timelimit * 2 >= Coffer\\Domain\\Outbox\\DrainOutbox::LEASE ) {
		throw new RuntimeException( 'A server that says nothing would outlast the lease of whoever waits for it.' );
	}
	$server->Timelimit = 1;
}, 99 );
add_filter( 'wp_mail_from', static fn () => 'site@example.com' );
`;
	try {
		await withMuPlugin( site, config, work );
	} finally {
		sockets.forEach( ( socket ) => socket.destroy() );
		await new Promise( ( resolve ) => {
			server.close( resolve );
		} );
	}
}

/** Says yes to everything, until it has heard this. */
function politeUntil( last: RegExp, then: ( socket: Socket ) => void ) {
	return ( socket: Socket ) => {
		socket.write( '220 mail.example ready\r\n' );
		socket.on( 'data', ( chunk: Buffer ) => {
			const text = chunk.toString( 'latin1' );
			if ( last.test( text ) ) {
				then( socket );
			} else if ( /^(EHLO|HELO|MAIL|RCPT|RSET|NOOP)/m.test( text ) ) {
				socket.write( '250 yes\r\n' );
			} else if ( /^DATA/m.test( text ) ) {
				socket.write( '354 go on\r\n' );
			}
		} );
	};
}

const mailFaults: Readonly< Record< string, { behave: ( socket: Socket ) => void; state: 'queued' | 'unsure' } > > = {
	'is down': { behave: ( socket ) => void socket.destroy(), state: 'queued' },
	'says nothing at all': { behave: () => undefined, state: 'queued' },
	'breaks off before the message': {
		behave: politeUntil( /^RCPT/m, ( socket ) => void socket.destroy() ),
		state: 'queued',
	},
	'says half a word to the recipient': {
		behave: politeUntil( /^RCPT/m, ( socket ) => void socket.end( '25' ) ),
		state: 'queued',
	},
	'takes the message and never says so': { behave: politeUntil( /\r\n\.\r\n$/, () => undefined ), state: 'unsure' },
	'takes the message and breaks off': {
		behave: politeUntil( /\r\n\.\r\n$/, ( socket ) => void socket.destroy() ),
		state: 'unsure',
	},
};

test.describe( 'A mail server that', () => {
	for ( const [ what, { behave, state } ] of Object.entries( mailFaults ) ) {
		test( `${ what }: the message waits or is put before a person, and goes out once`, async ( {
			site,
			people: { owner },
		} ) => {
			await clearOutbox( site );
			const queued = await sendOff( owner, await aMessage( owner ) );
			await withMailServer( site, behave, async () => {
				await drain( owner );
			} );
			const after = await messageNow( owner, queued );
			expect( after.state ).toBe( state );
			expect( after.last_error ?? '' ).toMatch( /^\p{Lu}.{9,}/su );
			expect( after.last_error ?? '' ).not.toMatch( /#\d+ |\.php/ );
			await withMail( site, async ( mail ) => {
				await laterBy( site, 400, () => drain( owner ) );
				// What may have arrived goes out again only when a person says so.
				expect( mail.messages ).toHaveLength( state === 'queued' ? 1 : 0 );
				if ( state === 'unsure' ) {
					await sendOff( owner, after, { again: true } );
					await laterBy( site, 400, () => drain( owner ) );
					expect( mail.messages ).toHaveLength( 1 );
				}
			} );
			expect( ( await messageNow( owner, queued ) ).state ).toBe( 'sent' );
		} );
	}
} );

const gatewayFaults = {
	'answers nothing for too long': { kind: 'slow', milliseconds: 3_000 },
	'breaks the connection off': { kind: 'reset' },
	'does it and breaks the connection off': { kind: 'reset', after: true },
	'does it and sends half of its answer': { kind: 'half_answer' },
	'answers with an error of its own': { kind: 'error' },
	'has too much to do': { kind: 'rate_limit' },
} as const;

/** Nobody of the tests waits twenty seconds. */
const impatient = `add_filter( 'http_request_args', static fn ( $arguments ) => array( 'timeout' => min( 2.0, $arguments['timeout'] ) ) + $arguments );`;

test.describe( 'A gateway that', () => {
	for ( const [ what, fault ] of Object.entries( gatewayFaults ) ) {
		test( `${ what }: who pays and who refunds are told so or can wait, and each counts once`, async ( {
			site,
			people: { owner },
			stripe,
		} ) => {
			await clearOutbox( site );
			await withMuPlugin( site, impatient, async () => {
				await stripe.control.hold();
				const { invoice, payer } = await aBill( site, owner );
				await stripe.control.fault( { ...fault, method: 'POST', path: '/v1/checkout/sessions' } );
				const error = refused( await payer.pay(), 'gateway_failed' );
				expect( error.message ).toMatch( /\.$/ );
				// Whoever asks again while it still works on the first is told to wait.
				let again = await laterBy( site, 60, () => payer.pay() );
				await until( async () => {
					again = await laterBy( site, 60, () => payer.pay() );
					return again.status === 200;
				} );
				const { attempt } = succeed< PayState >( again );
				expect( await payable( stripe, invoice ) ).toHaveLength( 1 );
				await stripe.control.pay( sessionOf( attempt as NonNullable< typeof attempt > ) );

				await stripe.control.fault( { ...fault, method: 'GET', path: '/v1/checkout/sessions/' } );
				const meanwhile = await payer.confirmed();
				expect( received( await readDocument( owner, invoice.id ) ), meanwhile.state ).toEqual( [] );
				await laterBy( site, 120, () => payer.confirmed() );
				const paid = await readDocument( owner, invoice.id );
				expect( received( paid ) ).toEqual( [ invoice.total ] );
				expect( lastAttempt( paid ) ).toMatchObject( { state: 'succeeded' } );
			} );

			const { invoice, session } = await aPaidBill( site, owner, stripe, 10_000 );
			await withMuPlugin( site, impatient, async () => {
				await stripe.control.hold();
				await stripe.control.fault( { ...fault, method: 'POST', path: '/v1/refunds' } );
				const body = refundOf( invoice, { amount: 6_000, method: 'online' } );
				const pending = succeed< Document >( await move( owner, invoice, 'refund', body ) );
				expect( paymentOn( pending ) ).toMatchObject( { refunded: 0, refunds: [ { state: 'pending' } ] } );
				let wait = 60;
				let after = pending;
				await until( async () => {
					// Later by more than the outbox waits after each failure.
					wait *= 5;
					await laterBy( site, wait, () => drain( owner ) );
					after = await readDocument( owner, invoice.id );
					return paymentOn( after ).refunded > 0;
					// Slowly: a gateway that still works on the first try refuses the next ones, and the outbox gives up after eight.
				}, 1_000 );
				expect( paymentOn( after ) ).toMatchObject( { refunded: 6_000, refunds: [ { state: 'succeeded' } ] } );
				const [ charge ] = ( await stripe.control.charges( undefined, true ) ).filter(
					( { payment_intent } ) => payment_intent === intentOf( session )
				);
				expect( charge?.amount_refunded ).toBe( 6_000 );
			} );
		} );
	}
} );
