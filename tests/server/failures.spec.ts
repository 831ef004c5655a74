import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../../tools/machine/paths';
import type { Site } from '../../tools/site/site';
import { at } from '../support/clock';
import { refused, succeed } from '../support/expectations';
import { aCustomer, aDraft, aLine, aSentDocument, changing, copyLink, tokenIn } from '../support/makers';
import { expect, test } from '../support/money-site';
import { withMuPlugin } from '../support/mu-plugin';
import { aFailedMessage } from '../support/outbox';
import { anonymous, type Person } from '../support/people';
import { ask } from '../support/requests';
import { changeRow, putRowsBack } from '../support/rows';
import { aContent, aScheduleFrom, endAll, readSchedule, steer } from '../support/schedules';
import { soundAtTheEnd } from '../support/sound-ledger';
import { withConfig } from '../support/wp-config';

soundAtTheEnd();

/** In all that somebody could read of a customer, and in what errors say. */
const mark = 'Zzmarked';

/** Breaks what a request says is to break, with words of a customer in the error. */
const breaking = `
// What Coffer writes there about them is meant for the owner's eyes, and is no fault of this test.
ini_set( 'error_log', WP_CONTENT_DIR . '/coffer-dev/plugin-errors.log' );
add_filter( 'query', static function ( $sql ) {
	$broken = 'statement' === ( $_SERVER['HTTP_BREAK'] ?? '' ) && str_contains( $sql, 'coffer_customers' );
	return $broken ? "SELECT '${ mark }@example.com', 987654 FROM ${ mark }_nowhere" : $sql;
} );
add_action( 'coffer_document_sent', static function () {
	if ( 'hook' === ( $_SERVER['HTTP_BREAK'] ?? '' ) ) {
		throw new RuntimeException( '${ mark } owes 9876.54 and lives in ${ mark } Street' );
	}
} );
add_filter( 'query', static function ( $sql ) {
	if ( 'schedule' === ( $_SERVER['HTTP_BREAK'] ?? '' ) && str_contains( $sql, 'INSERT' ) && str_contains( $sql, 'coffer_schedule_runs' ) ) {
		throw new RuntimeException( '${ mark } owes 9876.54' );
	}
	return $sql;
} );
add_action( 'init', static function () {
	if ( isset( $_GET['nonce_of_the_report'] ) ) {
		wp_send_json( wp_create_nonce( 'coffer_failures' ) );
	}
} );
`;

/** All that is told apart (docs/guides/trouble.md). */
const kinds = [ 'request', 'plugin', 'delivery', 'webhook', 'ledger', 'update', 'gateway', 'schedule', 'theme' ];

/** The task that makes recurring invoices, in which another plugin throws. */
async function aScheduleThatFails( site: Site, owner: Person, customer: number ): Promise< void > {
	await endAll( site );
	const content = await aContent( owner, { customer_id: customer } );
	const schedule = await aScheduleFrom( site, owner, '2027-01-10T09:00:00Z', { start_on: '2027-01-31', content } );
	await site.php( `
		wp_clear_scheduled_hook( 'coffer_sweep_outbox' );
		return wp_schedule_event( time() - 1, 'coffer_five_minutes', 'coffer_sweep_outbox' );
	` );
	await withMuPlugin( site, breaking, () =>
		at( site, '2027-01-31T12:00:00Z', async () => {
			await ask( `${ site.url }/wp-cron.php`, { headers: { break: 'schedule' } } );
			// Where PHP can, it answers first.
			await expect.poll( async () => ( await readSchedule( owner, schedule ) ).state ).toBe( 'paused' );
		} )
	);
	await steer( owner, schedule, 'end' );
}

/** An owner's own template, that has the block twice: customers see it, and it cannot be kept for others. */
async function aThemeThatBreaks( site: Site, page: string ): Promise< void > {
	const template = await site.php< number >( `
		$id = wp_insert_post( array( 'post_type' => 'wp_template', 'post_status' => 'publish', 'post_name' => 'coffer-portal', 'post_title' => 'Portal', 'post_content' => str_repeat( '<!-- wp:coffer/portal /-->', 2 ) ) );
		wp_set_object_terms( $id, get_stylesheet(), 'wp_theme' );
		return $id;
	` );
	try {
		expect( ( await ask( page ) ).status ).toBe( 200 );
	} finally {
		await site.php( `wp_delete_post( $input, true ); return true;`, template );
	}
}

async function report( site: Site, by: Person ): Promise< { status: number; text: string } > {
	let answer = { status: 0, text: '' };
	await withMuPlugin( site, breaking, async () => {
		const nonce = String( ( await by.page( '/?nonce_of_the_report=1' ) ).body );
		answer = await by.page( `/wp-admin/admin-post.php?action=coffer_failures&_wpnonce=${ nonce }` );
	} );
	return answer;
}

function clear( site: Site ): Promise< boolean > {
	return site.php( `delete_option( 'coffer_failures' ); return true;` );
}

test.describe( 'The report of failures', () => {
	test.beforeEach( ( { site } ) => clear( site ) );

	test( 'says that nothing failed, and on what Coffer runs', async ( { people: { owner }, site } ) => {
		const { status, text } = await report( site, owner );
		expect( status ).toBe( 200 );
		expect( text ).toContain( 'Nothing failed in the last 30 days.' );
		for ( const fact of [
			'Coffer: ',
			'Tables: ',
			'WordPress: ',
			'PHP: ',
			'Database: ',
			'Customer page: ',
			'Search words: ',
		] ) {
			expect( text ).toContain( `\n${ fact }` );
		}
		expect( text ).not.toContain( new URL( site.url ).host );
	} );

	test( 'names each kind of failure, and nobody', async ( { people: { owner }, site } ) => {
		const customer = await aCustomer( owner, {
			name: `${ mark } & Sons`,
			email: `${ mark }@example.com`.toLowerCase(),
		} );
		const lines = [ aLine( { description: mark, unit_price: 987_654 } ) ];
		const invoice = await aSentDocument( owner, { customer_id: customer.id, lines } );
		const { url } = await copyLink( owner, invoice.id );
		await withMuPlugin( site, breaking, async () => {
			refused(
				await owner.rest( 'GET', `/customers/${ customer.id }`, { headers: { break: 'statement' } } ),
				'server_error'
			);
			const draft = await aDraft( owner, { customer_id: customer.id, lines } );
			const headers = { ...changing( draft ), break: 'hook' };
			succeed( await owner.rest( 'POST', `/documents/${ draft.id }/send`, { headers } ) );
		} );
		await aFailedMessage( site, owner );
		await anonymous( site ).rest( 'POST', '/webhooks/stripe', { body: { id: mark, amount: 987_654 } } );
		await changeRow( site, 'documents', invoice.id, { balance: 987_653 } );
		expect( ( await owner.rest( 'GET', '/ledger/verify' ) ).text ).toContain( invoice.number );
		await putRowsBack( site );
		await site.php( failingUpdate );
		await site.php( failingGateway );
		await aScheduleThatFails( site, owner, customer.id );
		await aThemeThatBreaks( site, url );

		const { text } = await report( site, owner );
		for ( const kind of kinds ) {
			expect( text ).toMatch( new RegExp( `^[\\dTZ:-]+ ${ kind } in .+: .+ \\(\\d+ times since`, 'm' ) );
		}
		expect( text ).toContain( 'request in get_customer server/WordPress/Storage/Database.php' );
		expect( text ).toMatch( /schedule in server\/Word\S+:\d+ mu-plugins: RuntimeException / );
		expect( text ).toContain( 'theme in twentytwentyfive: the theme shows the block other than once' );
		const debug = JSON.stringify(
			await site.php( `return apply_filters( 'debug_information', array() )['coffer'];` )
		);
		expect( debug ).toContain( 'get_customer' );
		for ( const said of [ text, debug ] ) {
			expect( said ).not.toMatch( new RegExp( mark, 'i' ) );
			expect( said ).not.toMatch( /987|SELECT|INSERT|@/ );
			expect( said ).not.toContain( tokenIn( url ) );
			expect( said ).not.toContain( invoice.number );
		}
	} );

	test( 'has every kind that Coffer writes down, and the guide tells of each', async () => {
		const code = await readFile( join( root, 'server/WordPress/Health/Failures.php' ), 'utf8' );
		const [ , written = '' ] = /@param ('[^$]+) \$kind/.exec( code ) ?? [];
		expect( written.replaceAll( "'", '' ).split( '|' ).sort() ).toEqual( [ ...kinds ].sort() );
		const guide = await readFile( join( root, 'docs/guides/trouble.md' ), 'utf8' );
		expect( kinds.filter( ( kind ) => ! guide.includes( `\n| ${ kind } ` ) ) ).toEqual( [] );
	} );

	test( 'goes only to those who manage Money', async ( { people, site } ) => {
		for ( const person of [ people.bookkeeper, people.viewer, people.editor, people.subscriber ] ) {
			const { status, text } = await report( site, person );
			expect( [ person.name, status ] ).toEqual( [ person.name, 403 ] );
			expect( text ).not.toContain( 'PHP: ' );
		}
		const nobody = await report( site, people.anonymous );
		expect( nobody.text ).not.toContain( 'PHP: ' );
		const forged = await people.owner.page( '/wp-admin/admin-post.php?action=coffer_failures' );
		expect( forged.status ).toBe( 403 );
	} );

	test( 'counts once a minute what strangers can send without end', async ( { people: { owner }, site } ) => {
		const send = () => anonymous( site ).rest( 'POST', '/webhooks/stripe', { body: { id: mark } } );
		const lastOne = ( seconds: number ) =>
			site.php(
				`return update_option( 'coffer_failures', array_map( static fn ( $failure ) => array( 'last' => time() + $input ) + $failure, get_option( 'coffer_failures' ) ) );`,
				seconds
			);
		const counted = async () =>
			/ webhook in .+ \((\d+) times since/.exec( ( await report( site, owner ) ).text )?.[ 1 ];
		await send();
		// However long each of them takes.
		await lastOne( 3600 );
		await send();
		await send();
		expect( await counted() ).toBe( '1' );
		await lastOne( -61 );
		await send();
		expect( await counted() ).toBe( '2' );
	} );

	test( 'holds two hundred at most, for thirty days, and counts what comes again', async ( {
		people: { owner },
		site,
	} ) => {
		await site.php( `
			for ( $at = 0; $at < 230; $at++ ) {
				Coffer\\WordPress\\Health\\Failures::note( 'request', 'place ' . $at, 'Trouble' );
			}
			Coffer\\WordPress\\Health\\Failures::note( 'request', 'place 229', 'Trouble' );
			Coffer\\WordPress\\Health\\Failures::note( 'request', 'someone@example.com', 'Trouble' );
			return true;
		` );
		const lines = ( await report( site, owner ) ).text
			.split( '\n' )
			.filter( ( line ) => line.includes( ' request in ' ) );
		expect( lines ).toHaveLength( 200 );
		expect( lines[ 0 ] ).toContain( 'request in (left out): Trouble' );
		expect( lines[ 1 ] ).toContain( 'request in place 229: Trouble (2 times' );
		await site.php( `
			$old = array_map( static fn ( $failure ) => array( 'last' => time() - 31 * 86400 ) + $failure, get_option( 'coffer_failures' ) );
			update_option( 'coffer_failures', $old );
			do_action( 'coffer_daily' );
			return true;
		` );
		expect( await site.php( `return get_option( 'coffer_failures', 'gone' );` ) ).toBe( 'gone' );
	} );
} );

const failingUpdate = `
	$break = static fn ( $sql ) => str_contains( $sql, 'CREATE TABLE' ) ? "SELECT '${ mark }' FROM ${ mark }_nowhere" : $sql;
	$version = get_option( 'coffer_schema' );
	add_filter( 'query', $break );
	$GLOBALS['wpdb']->suppress_errors();
	update_option( 'coffer_schema', 0 );
	try {
		Coffer\\WordPress\\Install::run();
	} catch ( Throwable $error ) {
		$failed = true;
	}
	remove_filter( 'query', $break );
	update_option( 'coffer_schema', $version );
	return $failed;
`;

/** A gateway that cannot be reached, says more than it should, and fails in ways of its own. */
const farAway = `
	$unreachable = new class() implements Coffer\\Domain\\Gateways\\Gateway {
		public function id(): string { return 'far_away'; }
		public function label(): string { return '${ mark }'; }
		public function kind(): Coffer\\Domain\\Gateways\\GatewayKind { return Coffer\\Domain\\Gateways\\GatewayKind::cases()[0]; }
		public function refusal( $charge ): ?string { return null; }
		public function start( $charge ): Coffer\\Domain\\Gateways\\Started { throw new LogicException(); }
		public function look( $charge ): Coffer\\Domain\\Gateways\\Report { throw new LogicException(); }
		public function cancel( $charge ): Coffer\\Domain\\Gateways\\Report { throw new LogicException(); }
		public function refund( $charge, string $refund_id, int $amount, string $reason ): Coffer\\Domain\\Gateways\\ReportedRefund { throw new LogicException(); }
		public function notices( $message ): Coffer\\Domain\\Gateways\\SignedNotices { throw new Coffer\\Domain\\Gateways\\GatewayUnreachable( '${ mark } owes 987654' ); }
		public function paymentUrl( $charge ): ?string { return null; }
	};
`;

const failingGateway = `${ farAway }
	try {
		( new Coffer\\WordPress\\Gateways\\WatchedGateway( $unreachable ) )->notices( new Coffer\\Domain\\Gateways\\WebhookMessage( '${ mark }', array(), time() ) );
	} catch ( Coffer\\Domain\\Gateways\\GatewayUnreachable ) {
		return true;
	}
	return false;
`;

test( 'A gateway that fails in a way of its own while it is asked about a payment has said nothing, and others are asked', async ( {
	site,
} ) => {
	const { thrown, log } = await site.php< { thrown: string[]; log: string } >( `${ farAway }
		require_once ABSPATH . 'wp-admin/includes/file.php';
		$file   = wp_tempnam();
		$before = ini_set( 'error_log', $file );
		$thrown = [];
		try {
			( new Coffer\\WordPress\\Gateways\\WatchedGateway( $unreachable ) )->look( new Coffer\\Domain\\Gateways\\Charge( str_repeat( 'a', 32 ), 100, 'EUR', 'Work', 'INV-1', false, time() ) );
		} catch ( Throwable $error ) {
			$thrown = [ get_class( $error ), get_class( $error->getPrevious() ) ];
		}
		ini_set( 'error_log', $before );
		$log = file_get_contents( $file );
		unlink( $file );
		return [ 'thrown' => $thrown, 'log' => $log ];
	` );
	expect( thrown ).toEqual( [ 'Coffer\\Domain\\Gateways\\GatewayUnreachable', 'LogicException' ] );
	expect( log ).toContain( 'a plugin failed in look of the gateway "far_away": LogicException at' );
} );

test.describe( 'PHP’s own log', () => {
	const log = ( site: Site ) => join( dirname( site.logFile ), 'plugin-errors.log' );

	/** What it says when other plugins fail, each in its way. */
	async function said( site: Site, owner: Person ): Promise< string > {
		const invoice = await aDraft( owner );
		await rm( log( site ), { force: true } );
		await withMuPlugin( site, breaking + breakingFilters, async () => {
			const headers = { ...changing( invoice ), break: 'hook' };
			succeed( await owner.rest( 'POST', `/documents/${ invoice.id }/send`, { headers } ) );
			const { url } = await copyLink( owner, invoice.id );
			expect( ( await ask( url, { headers: { break: 'filters' } } ) ).status ).toBe( 200 );
		} );
		const words = await readFile( log( site ), 'utf8' );
		await rm( log( site ), { force: true } );
		return words;
	}

	const places = [
		/a plugin failed in coffer_document_sent: RuntimeException at \S+\/mu-plugins\/test-only\.php:\d+/,
		/a plugin failed in the filter coffer_portal_view: Exception@anonymous at \S+\/mu-plugins\/test-only\.php:\d+/,
		// WordPress threw, and the plugin is what called it.
		/a plugin failed in the filter coffer_portal_sources: WpOrg\\Requests\\Exception at \S+\/mu-plugins\/test-only\.php:\d+/,
	];

	test( 'names which plugin failed, where and with what, and not what it said', async ( {
		people: { owner },
		site,
	} ) => {
		await withConfig(
			site,
			( config ) => config.replace( "'WP_DEBUG', true", "'WP_DEBUG', false" ),
			async () => {
				const words = await said( site, owner );
				for ( const place of places ) {
					expect( words ).toMatch( place );
				}
				expect( words ).not.toMatch( new RegExp( `${ mark }|9876|Only HTTP`, 'i' ) );
			}
		);
	} );

	test( 'has the words too while somebody debugs the site', async ( { people: { owner }, site } ) => {
		const words = await said( site, owner );
		for ( const place of places ) {
			expect( words ).toMatch( place );
		}
		expect( words ).toContain( `: ${ mark } owes 9876.54 and lives in ${ mark } Street` );
		expect( words ).toContain( `: ${ mark } in the view` );
		expect( words ).toContain( ': Only HTTP(S) requests are handled.' );
	} );
} );

const breakingFilters = `
if ( 'filters' === ( $_SERVER['HTTP_BREAK'] ?? '' ) ) {
	add_filter( 'coffer_portal_view', static fn () => throw new class( '${ mark } in the view' ) extends Exception {} );
	add_filter( 'coffer_portal_sources', static fn () => WpOrg\\Requests\\Requests::get( '${ mark }' ) );
}
`;
