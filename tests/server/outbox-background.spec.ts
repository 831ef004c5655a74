import { randomUUID } from 'node:crypto';
import type { Site } from '../../tools/site/site';
import { day, laterBy } from '../support/clock';
import { aSentDocument } from '../support/makers';
import { anInvoice, move } from '../support/money-moves';
import { expect, test } from '../support/money-site';
import { append, drain, message, messages, told, withHandler } from '../support/outbox';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

interface Scheduled {
	readonly soon: number | false;
	readonly later: number | false;
	readonly sweep: number | false;
	readonly now: number;
}

/** When WP-Cron is to do what. Unix seconds. */
function scheduled( site: Site ): Promise< Scheduled > {
	return site.php( `
		return array(
			'soon'  => wp_next_scheduled( 'coffer_drain_outbox' ),
			'later' => wp_next_scheduled( 'coffer_drain_outbox', array( 'later' ) ),
			'sweep' => wp_next_scheduled( 'coffer_sweep_outbox' ),
			'now'   => time(),
		);
	` );
}

function forgetSchedule( site: Site ): Promise< void > {
	return site.php( `wp_unschedule_hook( 'coffer_drain_outbox' ); wp_unschedule_hook( 'coffer_sweep_outbox' );` );
}

/** What the real one keeps in its tables, kept in an option. */
const actionScheduler = `
class ActionScheduler {
	public static function is_initialized(): bool {
		return true;
	}
}
function test_actions( array $action ): int {
	$actions = (array) get_option( 'test_actions', array() );
	update_option( 'test_actions', array( ...$actions, $action ) );
	return count( $actions ) + 1;
}
function as_enqueue_async_action( $hook, $args = array(), $group = '' ) {
	return test_actions( array( 'when' => 'now', 'hook' => $hook, 'args' => $args, 'group' => $group ) );
}
function as_schedule_single_action( $when, $hook, $args = array(), $group = '' ) {
	return test_actions( array( 'when' => $when, 'hook' => $hook, 'args' => $args, 'group' => $group ) );
}
function as_get_scheduled_actions( $query, $format ) {
	$found = array_filter( (array) get_option( 'test_actions', array() ), static fn ( $action ) => $action['hook'] === $query['hook'] && $action['args'] === $query['args'] );
	return array_slice( array_keys( $found ), 0, 1 );
}
function as_unschedule_all_actions( $hook ) {
	update_option( 'test_actions', array() );
}
`;

test.describe( 'Somebody is woken for what was left', () => {
	test( 'by WP-Cron at once, once, and beside the sweep of every five minutes', async ( {
		people: { owner },
		site,
	} ) => {
		await withHandler( site, async () => {
			await forgetSchedule( site );
			await append( site, [ {}, {} ] );
			await append( site, [ {} ] );
			const { soon, later, sweep, now } = await scheduled( site );
			expect( Math.abs( Number( soon ) - now ) ).toBeLessThan( 30 );
			expect( later ).toBe( false );
			expect( Number( sweep ) - now ).toBeGreaterThan( 0 );
			expect( Number( sweep ) - now ).toBeLessThanOrEqual( 300 );
			expect(
				await site.php(
					`return array( wp_get_schedule( 'coffer_sweep_outbox' ), wp_get_schedules()[ wp_get_schedule( 'coffer_sweep_outbox' ) ]['interval'] );`
				)
			).toEqual( [ 'coffer_five_minutes', 300 ] );
			await site.php( `do_action_ref_array( 'coffer_drain_outbox', array() );` );
			expect( ( await messages( owner ) ).map( ( { state } ) => state ) ).toEqual( [
				'processed',
				'processed',
				'processed',
			] );
		} );
	} );

	test( 'by the sweep, when whoever left it died before waking anybody', async ( { people: { owner }, site } ) => {
		await withHandler( site, async () => {
			const [ eventId ] = await append( site, [ {} ] );
			await site.php( `do_action( 'coffer_sweep_outbox' );` );
			expect( await message( owner, eventId ) ).toMatchObject( { state: 'processed' } );
		} );
	} );

	test( 'for what is to be tried again in a minute, without being in the way of what is due now', async ( {
		site,
	} ) => {
		await withHandler( site, async () => {
			await forgetSchedule( site );
			await append( site, [ { payload: { throws_until: 9 } } ] );
			await site.php( `wp_unschedule_hook( 'coffer_drain_outbox' ); do_action( 'coffer_sweep_outbox' );` );
			const retrying = await scheduled( site );
			expect( Number( retrying.later ) - retrying.now ).toBeGreaterThan( 50 );
			expect( Number( retrying.later ) - retrying.now ).toBeLessThanOrEqual( 60 );
			expect( retrying.soon ).toBe( false );
			await append( site, [ {} ] );
			expect( Number( ( await scheduled( site ) ).soon ) - retrying.now ).toBeLessThan( 30 );
		} );
	} );

	test( 'not at all for what was undone', async ( { site } ) => {
		await withHandler( site, async () => {
			await forgetSchedule( site );
			await site
				.php(
					`
					$services = Coffer\\WordPress\\Plugin::services();
					$services->transaction()->run( static function () use ( $services ) {
						$services->outbox()->append( 'test.tell', '', array() );
						throw new RuntimeException( 'Undone' );
					} );
					`
				)
				.catch( () => undefined );
			expect( ( await scheduled( site ) ).soon ).toBe( false );
		} );
	} );

	test( 'by Action Scheduler where the site has it', async ( { people: { owner }, site } ) => {
		const actions = () => site.php< object[] >( `return get_option( 'test_actions', array() );` );
		await withHandler(
			site,
			async () => {
				await site.php( `delete_option( 'test_actions' );` );
				await forgetSchedule( site );
				await append( site, [ {}, { after: 3600 } ] );
				await append( site, [ {} ] );
				expect( await actions() ).toEqual( [
					{ when: expect.any( Number ), hook: 'coffer_drain_outbox', args: [ 'later' ], group: 'coffer' },
					{ when: 'now', hook: 'coffer_drain_outbox', args: [], group: 'coffer' },
				] );
				const { soon, later, sweep } = await scheduled( site );
				expect( { soon, later } ).toEqual( { soon: false, later: false } );
				expect( sweep ).not.toBe( false );
				await drain( owner );
				expect( await told( site ) ).toHaveLength( 2 );
				await site.php( `delete_option( 'test_actions' );` );
			},
			actionScheduler
		);
	} );
} );

test.describe( 'A sweep that finds nothing', () => {
	test( 'asks the table once', async ( { site } ) => {
		await withHandler( site, async () => {
			const asked = await site.php< string[] >( `
				$queries = array();
				add_filter( 'query', static function ( $sql ) use ( &$queries ) {
					// Payments look on the same occasion what became of theirs.
					str_contains( $sql, 'coffer_outbox' ) && $queries[] = $sql;
					return $sql;
				} );
				do_action( 'coffer_sweep_outbox' );
				return $queries;
			` );
			expect( asked ).toHaveLength( 1 );
		} );
	} );
} );

interface Verdict {
	readonly status: string;
	readonly label: string;
	readonly description: string;
}

test.describe( 'Site Health', () => {
	const look = ( site: Site ) =>
		site.php< Verdict >(
			`return call_user_func( apply_filters( 'site_status_tests', array( 'direct' => array(), 'async' => array() ) )['direct']['coffer_outbox']['test'] );`
		);

	test( 'is content with an outbox that is empty, or about to be', async ( { site } ) => {
		await withHandler( site, async () => {
			expect( await look( site ) ).toMatchObject( { status: 'good' } );
			await append( site, [ {}, { after: day } ] );
			expect( await laterBy( site, 14 * 60, () => look( site ) ) ).toMatchObject( { status: 'good' } );
		} );
	} );

	test( 'says after a quarter of an hour that nothing is delivered, and what to do', async ( { site } ) => {
		await withHandler( site, async () => {
			await append( site, [ {} ] );
			const late = await laterBy( site, 2 * 3600, () => look( site ) );
			expect( late.status ).toBe( 'recommended' );
			expect( late.description ).toMatch( /waiting for 2 hours.*wp-cron\.php.*Money &gt; Health/ );
		} );
	} );

	test( 'does not call late what waits for its turn', async ( { people: { owner }, site } ) => {
		await withHandler( site, async () => {
			await append( site, [ { stream: 'a', payload: { throws_until: 9 } }, { stream: 'a' } ] );
			await drain( owner );
			expect( await laterBy( site, 30, () => look( site ) ) ).toMatchObject( { status: 'good' } );
		} );
	} );

	test( 'calls critical what failed for good', async ( { people: { owner }, site } ) => {
		await withHandler( site, async () => {
			await append( site, [ { topic: 'test.nobody' } ] );
			await drain( owner );
			const failed = await look( site );
			expect( failed.status ).toBe( 'critical' );
			expect( failed.description ).toContain( '1 delivery failed for good.' );
		} );
	} );
} );

test.describe( 'Every day', () => {
	test( 'what was delivered more than thirty days ago is forgotten, and nothing else', async ( {
		people: { owner },
		site,
	} ) => {
		await withHandler( site, async () => {
			await append( site, [ {}, { topic: 'test.nobody' }, { after: 90 * day } ] );
			await drain( owner );
			await laterBy( site, 29 * day, () => site.php( `do_action( 'coffer_daily' );` ) );
			expect( await messages( owner ) ).toHaveLength( 3 );
			await laterBy( site, 31 * day, () => site.php( `do_action( 'coffer_daily' );` ) );
			expect( ( await messages( owner ) ).map( ( { state } ) => state ) ).toEqual( [ 'waiting', 'failed' ] );
		} );
	} );

	test( 'keys of requests are kept for a week, so that a request sent again counts once', async ( {
		people: { owner },
		site,
	} ) => {
		const keys = () =>
			site.php< string >(
				`global $wpdb; return $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->prefix}coffer_idempotency" );`
			);
		const daily = ( days: number ) => laterBy( site, days * day, () => site.php( `do_action( 'coffer_daily' );` ) );
		const invoice = await anInvoice( owner, 1_000 );
		const key = randomUUID();
		const send = () => move( owner, invoice, 'payments', { method: 'cash', amount: 400 }, key );
		expect( ( await send() ).status ).toBeLessThan( 300 );
		await daily( 6 );
		expect( ( await send() ).status, 'answered as before' ).toBeLessThan( 300 );
		await daily( 8 );
		expect( Number( await keys() ) ).toBe( 0 );
		expect( ( await send() ).status, 'its version is long gone' ).toBe( 412 );
	} );
} );

test.describe( 'wp coffer outbox', () => {
	/** Runs a command with what it prints taken down. */
	const wp = (
		site: Site,
		command: string,
		words: readonly string[] = [],
		options: Readonly< Record< string, string > > = {}
	) =>
		site.php< string[] >(
			`
			class WP_CLI {
				public static array $said = array();
				public static function __callStatic( string $kind, array $arguments ): void {
					self::$said[] = $kind . ': ' . $arguments[0];
					if ( 'error' === $kind ) {
						throw new DomainException();
					}
				}
			}
			try {
				( new Coffer\\WordPress\\Cli\\OutboxCommand( Coffer\\WordPress\\Plugin::services() ) )->{$input['command']}( $input['words'], (array) $input['options'] );
			} catch ( DomainException ) {}
			return WP_CLI::$said;
			`,
			{ command, words, options }
		);

	test( 'drains, lists without what is said, and retries', async ( { people: { owner }, site } ) => {
		const { id: document, number } = await aSentDocument( owner );
		await withHandler( site, async () => {
			const [ , failing ] = await append( site, [
				{ document_id: document, payload: { secret: 'only-for-the-handler' } },
				{ topic: 'test.nobody' },
			] );
			expect( await wp( site, 'drain', [], { limit: '1' } ) ).toEqual( [
				'success: 1 delivered, 0 to be tried again, 0 failed.',
			] );
			expect( await wp( site, 'drain' ) ).toEqual( [
				'warning: 0 delivered, 0 to be tried again, 1 failed. See: wp coffer outbox list',
			] );
			const list = await wp( site, 'list' );
			expect( list ).toHaveLength( 3 );
			expect( list[ 0 ] ).toMatch( /\tfailed\t1\t.*\ttest\.nobody\t.*Nothing on this site handles/ );
			expect( list[ 1 ] ).toContain( `\t${ number }\t` );
			expect( list[ 2 ] ).toBe( 'log: 2 of 2 messages.' );
			expect( list.join() ).not.toContain( 'only-for-the-handler' );
			const { id } = await message( owner, failing );
			expect( await wp( site, 'list', [], { state: 'failed' } ) ).toHaveLength( 2 );
			expect( await wp( site, 'retry', [ String( id ) ] ) ).toEqual( [
				`success: Message ${ id } is due now. To deliver it: wp coffer outbox drain`,
			] );
			expect( await message( owner, failing ) ).toMatchObject( { state: 'waiting', attempts: 0 } );
		} );
	} );

	test( 'says what is wrong with what it was given', async ( { site } ) => {
		const [ wrong ] = await wp( site, 'list', [], { state: 'lost' } );
		expect( wrong ).toBe(
			'error: There is no such state. One of: waiting, processing, processed, retrying, failed.'
		);
		expect( await wp( site, 'retry', [ 'x' ] ) ).toEqual( [ 'error: Give the id as a whole number above 0.' ] );
		expect( await wp( site, 'retry', [ '999999999' ] ) ).toEqual( [
			'error: There is no such record, or it is not yours to see.',
		] );
		expect( await wp( site, 'drain', [], { limit: '-1' } ) ).toEqual( [
			'error: Give --limit as a whole number above 0.',
		] );
	} );
} );
