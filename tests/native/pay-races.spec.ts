import type { Document, OutboxDrainReport, PayState } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { laterBy } from '../support/clock';
import { refused, succeed } from '../support/expectations';
import { aSentDocument, copyLink, readDocument } from '../support/makers';
import { withMuPlugin } from '../support/mu-plugin';
import { clearOutbox } from '../support/outbox';
import type { Person } from '../support/people';
import type { Answer } from '../support/requests';
import { soundAtTheEnd } from '../support/sound-ledger';
import { Payer, expect, sessionOf, test } from '../support/stripe-site';
import type { StripeEmulator } from '../stripe/start';

soundAtTheEnd();

const many = 50;

/** Requests with this header may lose their PHP process before any statement. */
const mortal = { 'x-mortal': '1' };

/** Writes down who was told that something was paid, and ends PHP now and then where the header asks for it. */
const chaos = `
add_action( 'coffer_payment_succeeded', static function ( Coffer\\PaymentEvent $event ) {
	$told = get_option( 'test_paid_told', array() );
	update_option( 'test_paid_told', array( ...$told, $event->id ), false );
} );
if ( isset( $_SERVER['HTTP_X_MORTAL'] ) ) {
	add_filter( 'query', static function ( $sql ) {
		if ( str_contains( $sql, 'coffer_' ) || preg_match( '/^(COMMIT|START|SET)/', $sql ) ) {
			if ( random_int( 1, 40 ) === 1 ) {
				posix_kill( getmypid(), 9 );
			}
		}
		return $sql;
	} );
}
`;

async function anOpenPage( site: Site, by: Person ): Promise< { sent: Document; payer: Payer } > {
	const sent = await aSentDocument( by );
	return { sent, payer: await Payer.open( site, ( await copyLink( by, sent.id ) ).url ) };
}

const atOnce = ( ask: () => Promise< Answer > ) => Promise.all( Array.from( { length: many }, ask ) );

async function sessionsOf( stripe: StripeEmulator, sent: Document ): Promise< ReadonlySet< string > > {
	const requests = await stripe.control.requests( { method: 'POST', path: '/v1/checkout/sessions' } );
	return new Set(
		requests
			.filter( ( { params } ) => JSON.stringify( params ).includes( String( sent.number ) ) )
			.map( ( { headers } ) => String( headers[ 'idempotency-key' ] ) )
	);
}

async function chargesFor( stripe: StripeEmulator, sent: Document ): Promise< number > {
	return ( await stripe.control.charges( undefined, true ) ).filter( ( { description } ) =>
		description?.includes( String( sent.number ) )
	).length;
}

function drain( by: Person, headers = {} ): Promise< Answer > {
	return by.rest( 'POST', '/outbox/drain', { headers } );
}

async function drainAll( by: Person ): Promise< void > {
	for ( let round = 0; round < 20; round++ ) {
		const report = succeed< OutboxDrainReport >( await drain( by ) );
		if ( report.processed + report.retried + report.failed === 0 && ! report.left ) {
			return;
		}
	}
}

test.describe( 'Fifty customers pay one invoice at the same moment', () => {
	test( 'and are led to one session, are charged once, and it is paid once', async ( { site, people, stripe } ) => {
		const { sent, payer } = await anOpenPage( site, people.manager );
		const starts = await atOnce( () => payer.pay() );
		const states = starts.map( ( answer ) => succeed< PayState >( answer ) );
		expect( new Set( states.map( ( { attempt } ) => attempt?.id ) ).size ).toBe( 1 );
		expect( new Set( states.map( ( { attempt } ) => attempt?.redirect_url ) ).size ).toBe( 1 );
		expect( ( await sessionsOf( stripe, sent ) ).size ).toBe( 1 );
		const attempt = states[ 0 ]?.attempt;
		if ( ! attempt ) {
			throw new Error( 'Nothing was begun.' );
		}
		await stripe.control.pay( sessionOf( attempt ) );
		const confirms = await atOnce( () => payer.confirm() );
		confirms.forEach( ( answer ) => expect( answer.status ).toBeLessThan( 300 ) );
		const late = await atOnce( () => payer.pay() );
		late.forEach( ( answer ) => refused( answer, 'already_paid' ) );
		const paid = await readDocument( people.owner, sent.id );
		expect( paid ).toMatchObject( { payment_status: 'paid', balance: 0, paid: sent.total, credit: 0 } );
		expect( paid.applications ).toHaveLength( 1 );
		expect( await chargesFor( stripe, sent ) ).toBe( 1 );
		expect( paid.entries.filter( ( { kind } ) => kind === 'payment_applied' ) ).toHaveLength( 1 );
	} );

	test( 'and PHP is killed again and again: it is still one payment, told once in effect', async ( {
		site,
		people,
		stripe,
	} ) => {
		test.setTimeout( 300_000 );
		await clearOutbox( site );
		const { sent, payer } = await anOpenPage( site, people.manager );
		await site.php( "delete_option( 'test_paid_told' );" );
		await withMuPlugin( site, chaos, async () => {
			let attempt: PayState[ 'attempt' ] = null;
			let killed = 0;
			for ( let round = 0; round < 6 && ! attempt?.redirect_url; round++ ) {
				const answers = await laterBy( site, round * 20, () => atOnce( () => payer.pay( {}, mortal ) ) );
				killed += answers.filter( ( { status } ) => status === 502 || status === 504 ).length;
				attempt =
					answers
						.filter( ( { status } ) => status === 200 )
						.map( ( { body } ) => ( body as PayState ).attempt )
						.find( ( found ) => found?.redirect_url ) ?? null;
			}
			if ( ! attempt ) {
				throw new Error( 'Nobody could begin to pay.' );
			}
			await stripe.control.pay( sessionOf( attempt ) );
			for ( let round = 0; round < 6; round++ ) {
				const answers = await laterBy( site, 120 + round * 5, () =>
					Promise.all( Array.from( { length: many }, () => payer.confirm( {}, mortal ) ) )
				);
				killed += answers.filter( ( { status } ) => status === 502 || status === 504 ).length;
			}
			expect( killed, 'some of them were killed, or this proves nothing' ).toBeGreaterThan( 5 );
			succeed( await payer.confirm() );
			await laterBy( site, 240, async () => {
				await Promise.all( Array.from( { length: 6 }, () => drain( people.owner, mortal ) ) );
			} );
			// What was under the lease of somebody killed is free again after it.
			for ( const wait of [ 400, 800 ] ) {
				await laterBy( site, wait, () => drainAll( people.owner ) );
			}
			const paid = await readDocument( people.owner, sent.id );
			expect( paid ).toMatchObject( { payment_status: 'paid', balance: 0, paid: sent.total, credit: 0 } );
			expect( paid.applications ).toHaveLength( 1 );
			expect( paid.attempts.filter( ( { state } ) => state === 'succeeded' ) ).toHaveLength( 1 );
			const told = await site.php< string[] >( "return get_option( 'test_paid_told', array() );" );
			expect( new Set( told ).size ).toBe( 1 );
			const left = await site.php< number >(
				`global $wpdb; return (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->prefix}coffer_outbox WHERE state <> 'processed'" );`
			);
			expect( left, 'messages that were not delivered' ).toBe( 0 );
			expect( await chargesFor( stripe, sent ) ).toBe( 1 );
		} );
	} );
} );
