import { randomBytes, randomUUID } from 'node:crypto';
import type { Document, PaymentAttempt } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { refused, succeed } from '../support/expectations';
import { changing, readDocument } from '../support/makers';
import type { Person } from '../support/people';
import type { Answer } from '../support/requests';
import { soundAtTheEnd } from '../support/sound-ledger';
import { aBill, aPaidBill, expect, lastAttempt, received, sessionOf, test, type Payer } from '../support/stripe-site';
import type { StripeEmulator } from '../stripe/start';

soundAtTheEnd();

interface Reviewed {
	readonly invoice: Document;
	readonly payer: Payer;
	readonly attempt: PaymentAttempt;
}

/** A payment that arrived, and is not what the site remembers to have asked for: `differently` is SQL. */
async function aReview( site: Site, by: Person, stripe: StripeEmulator, differently: string ): Promise< Reviewed > {
	const { invoice, payer } = await aBill( site, by, 10_000 );
	const session = sessionOf( await payer.started() );
	await remember( site, lastAttempt( await readDocument( by, invoice.id ) ).id, differently );
	await stripe.control.pay( session );
	await stripe.control.quiet();
	const now = await readDocument( by, invoice.id );
	return { invoice: now, payer, attempt: lastAttempt( now ) };
}

function remember( site: Site, id: number, differently: string ): Promise< void > {
	return site.php(
		`global $wpdb; if ( 1 !== $wpdb->query( "UPDATE {$wpdb->prefix}coffer_payments SET {$input['set']} WHERE id = " . (int) $input['id'] ) ) { throw new RuntimeException( $wpdb->last_error ); }`,
		{ id, set: differently }
	);
}

function resolve(
	by: Person,
	attempt: PaymentAttempt,
	outcome: 'accept' | 'dismiss',
	key?: string
): Promise< Answer > {
	return by.rest( 'POST', `/payments/${ attempt.id }/resolve`, {
		headers: changing( attempt, key ),
		body: { outcome, reason: 'Looked at it together' },
	} );
}

const cases = [
	{ what: 'of another amount', problem: 'amount', sql: 'amount = 9500', accept: null },
	{ what: 'in another account', problem: 'account', sql: `account = 'acct_of_somebody_else'`, accept: null },
	{
		what: 'for another charge',
		problem: 'charge',
		sql: `public_id = '${ randomBytes( 16 ).toString( 'hex' ) }'`,
		accept: null,
	},
	{ what: 'in another currency', problem: 'currency', sql: `currency = 'USD'`, accept: 'currency_mismatch' },
	{ what: 'of the other kind of money', problem: 'mode', sql: 'is_test = 1', accept: 'test_mismatch' },
] as const;

test.describe( 'A payment', () => {
	for ( const { what, problem, sql, accept } of cases ) {
		test( `${ what } is not called paid until a person has looked at it`, async ( {
			site,
			people: { manager },
			stripe,
		} ) => {
			const { invoice, payer, attempt } = await aReview( site, manager, stripe, sql );
			expect( attempt ).toMatchObject( { state: 'needs_review', problem } );
			expect( attempt.problem_text ).not.toBe( '' );
			expect( attempt.actions.resolve.allowed ).toBe( true );
			expect( invoice ).toMatchObject( { balance: 10_000 } );
			expect( invoice.payment_status ).not.toBe( 'paid' );
			expect( received( invoice ) ).toEqual( [] );
			const state = await payer.confirmed();
			expect( state ).toMatchObject( { state: 'confirming', gateways: [], choices: [] } );
			expect( state.message ).toContain( 'do not pay again' );
			refused( await payer.pay(), 'payment_processing' );
			// Being told again decides nothing.
			succeed( await manager.rest( 'POST', `/payments/${ attempt.id }/check` ) );
			expect( lastAttempt( await readDocument( manager, invoice.id ) ) ).toMatchObject( {
				state: 'needs_review',
			} );
			if ( accept ) {
				refused( await resolve( manager, attempt, 'accept' ), accept );
				expect( received( await readDocument( manager, invoice.id ) ) ).toEqual( [] );
				await remember( site, attempt.id, `currency = 'EUR', is_test = 0` );
				succeed( await resolve( manager, attempt, 'dismiss' ) );
				return;
			}
			const accepted = succeed< PaymentAttempt >( await resolve( manager, attempt, 'accept' ) );
			expect( accepted ).toMatchObject( { state: 'succeeded', amount: 10_000 } );
			const paid = await readDocument( manager, invoice.id );
			expect( paid ).toMatchObject( { payment_status: 'paid', balance: 0 } );
			expect( received( paid ) ).toEqual( [ 10_000 ] );
		} );
	}

	test( 'that was put aside pays nothing, and the customer may pay again', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice, payer, attempt } = await aReview( site, manager, stripe, 'amount = 9500' );
		const key = randomUUID();
		const aside = succeed< PaymentAttempt >( await resolve( manager, attempt, 'dismiss', key ) );
		expect( aside ).toMatchObject( { state: 'cancelled', problem: 'dismissed' } );
		expect( succeed( await resolve( manager, attempt, 'dismiss', key ) ) ).toEqual( aside );
		refused( await resolve( manager, aside, 'accept' ), 'wrong_state' );
		expect( await readDocument( manager, invoice.id ) ).toMatchObject( {
			payment_status: 'unpaid',
			balance: 10_000,
		} );
		await stripe.control.pay( sessionOf( await payer.started() ) );
		await stripe.control.quiet();
		expect( received( await readDocument( manager, invoice.id ) ) ).toEqual( [ 10_000 ] );
		const { text } = await manager.rest( 'GET', `/documents/${ invoice.id }/activity?per_page=100` );
		expect( text ).toContain( 'Looked at it together' );
	} );

	test( 'is decided about by those who may record payments, from its latest state, once', async ( {
		site,
		people,
		stripe,
	} ) => {
		const { invoice, attempt } = await aReview( site, people.owner, stripe, 'amount = 9500' );
		for ( const name of [ 'viewer', 'editor', 'subscriber' ] as const ) {
			refused( await resolve( people[ name ], attempt, 'accept' ), 'role_may_not' );
		}
		refused( await resolve( people.anonymous, attempt, 'accept' ), 'not_signed_in' );
		refused(
			await resolve( people.manager, { ...attempt, version: attempt.version - 1 }, 'accept' ),
			'version_conflict'
		);
		const answers = await Promise.all( [
			resolve( people.bookkeeper, attempt, 'accept' ),
			resolve( people.manager, attempt, 'accept' ),
		] );
		expect( answers.filter( ( { status } ) => status === 200 ) ).toHaveLength( 1 );
		expect( received( await readDocument( people.owner, invoice.id ) ) ).toEqual( [ 10_000 ] );
	} );

	test( 'of Stripe pays one invoice, never a second one, whoever accepts it', async ( {
		site,
		people: { manager },
		stripe,
	} ) => {
		const { invoice: first } = await aPaidBill( site, manager, stripe, 10_000 );
		const { invoice: second, payer } = await aBill( site, manager, 10_000 );
		const begun = await payer.started();
		const { id } = lastAttempt( await readDocument( manager, second.id ) );
		await site.php(
			`
			global $wpdb;
			$table = $wpdb->prefix . 'coffer_payments';
			$paid  = $wpdb->get_row( $wpdb->prepare( "SELECT * FROM $table WHERE id = %d", $input['first'] ), ARRAY_A );
			$wpdb->update( $table, array( 'public_id' => bin2hex( random_bytes( 16 ) ), 'session_reference' => uniqid( 'cs_moved' ) ), array( 'id' => $input['first'] ) );
			$wpdb->update( $table, array( 'public_id' => $paid['public_id'], 'session_reference' => $paid['session_reference'] ), array( 'id' => $input['second'] ) );
			`,
			{ first: lastAttempt( first ).id, second: id }
		);
		succeed( await manager.rest( 'POST', `/payments/${ id }/check` ) );
		const attempt = lastAttempt( await readDocument( manager, second.id ) );
		expect( attempt ).toMatchObject( { state: 'needs_review', problem: 'reference' } );
		refused( await resolve( manager, attempt, 'accept' ), 'wrong_state' );
		expect( received( await readDocument( manager, second.id ) ) ).toEqual( [] );
		const { text } = await manager.rest( 'GET', `/documents/${ second.id }/activity?per_page=100` );
		expect( text ).not.toContain( 'payment_resolved' );
		succeed( await resolve( manager, attempt, 'dismiss' ) );
		expect( begun.amount ).toBe( 10_000 );
		expect( received( await readDocument( manager, first.id ) ) ).toEqual( [ 10_000 ] );
	} );
} );
