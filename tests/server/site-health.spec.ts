import type { Site } from '../../tools/site/site';
import { succeed } from '../support/expectations';
import { aSentDocument, copyLink } from '../support/makers';
import { expect, test } from '../support/money-site';
import { withMuPlugin } from '../support/mu-plugin';
import { soundAtTheEnd } from '../support/sound-ledger';
import { dumpTables } from '../support/tables';

soundAtTheEnd();

interface Result {
	readonly status: string;
	readonly label: string;
	readonly description: string;
}

/** What Site Health says of one of Coffer's tests. */
function asked( site: Site, name: string, before = '' ): Promise< Result > {
	return site.php< Result >(
		`${ before }
		return call_user_func( apply_filters( 'site_status_tests', array( 'direct' => array(), 'async' => array() ) )['direct'][ $input ]['test'] );`,
		name
	);
}

test.describe( 'Site Health', () => {
	test( 'says whether customers can open their pages, as the last check found', async ( { people, site } ) => {
		const { route } = succeed< { route: { state: string; sentence: string } } >(
			await people.owner.rest( 'POST', '/status/route-check' )
		);
		expect( route.state ).toBe( 'ok' );
		expect( await asked( site, 'coffer_route' ) ).toMatchObject( { status: 'good' } );
		const broken = `add_filter( 'pre_option_coffer_route_check', static fn () => array(
			'code' => 'cached', 'detail' => '', 'at' => time(), 'for' => Coffer\\WordPress\\Plugin::services()->portalAddress()->example(),
		) );`;
		const found = await asked( site, 'coffer_route', broken );
		expect( found ).toMatchObject( { status: 'critical', label: 'Customers cannot open their pages' } );
		expect( found.description ).toContain( 'A cache keeps or changes customer pages' );
		const never = `add_filter( 'pre_option_coffer_route_check', static fn () => array() );`;
		expect( await asked( site, 'coffer_route', never ) ).toMatchObject( { status: 'recommended' } );
	} );

	test( 'says when nothing goes on in the background, and when it is late', async ( { site } ) => {
		const next = ( seconds: string ) =>
			`add_filter( 'pre_get_scheduled_event', static fn ( $none, $hook ) => 'coffer_sweep_outbox' === $hook ? ${ seconds } : $none, 10, 2 );`;
		const due = ( ago: number ) => next( `(object) array( 'timestamp' => time() - ${ ago } )` );
		expect( await asked( site, 'coffer_cron', due( -200 ) ) ).toMatchObject( { status: 'good' } );
		expect( await asked( site, 'coffer_cron', due( 7200 ) ) ).toMatchObject( { status: 'recommended' } );
		expect( await asked( site, 'coffer_cron', next( 'false' ) ) ).toMatchObject( { status: 'critical' } );
	} );
} );

/** Does what WP-Cron would, and gives which of Coffer's events somebody listened to. */
function inTheBackground( site: Site ): Promise< string[] > {
	return site.php( `
		$heard = array();
		foreach ( array( 'coffer_daily', 'coffer_drain_outbox', 'coffer_sweep_outbox', 'coffer_rebuild_search' ) as $hook ) {
			if ( has_action( $hook ) ) {
				$heard[] = $hook;
			}
			do_action( $hook );
		}
		return $heard;
	` );
}

/** What WP-CLI is told when it loads the site: its warnings, and which commands there are. */
async function onTheCommandLine( site: Site ): Promise< string[] > {
	let said: string[] = [];
	const code = `
		define( 'WP_CLI', true );
		class WP_CLI {
			public static array $said = array();
			public static function warning( string $text ): void {
				self::$said[] = $text;
			}
			public static function add_command( string $name ): void {
				self::$said[] = "There is a command $name.";
			}
		}`;
	await withMuPlugin( site, code, async () => {
		said = await site.php< string[] >( 'return WP_CLI::$said;' );
	} );
	return said;
}

test( 'An older Coffer over the tables of a newer one does not run, says so, and changes nothing', async ( {
	people,
	site,
} ) => {
	const { url } = await copyLink( people.owner, ( await aSentDocument( people.owner ) ).id );
	const version = await site.php< number >( `return (int) get_option( 'coffer_schema' );` );
	await site.php( `update_option( 'coffer_schema', 9999 );` );
	try {
		const before = await dumpTables( site );
		const said = 'Coffer is not running, so that it damages nothing';
		expect( ( await people.owner.page( '/wp-admin/index.php' ) ).text ).toContain( said );
		expect( ( await people.editor.page( '/wp-admin/index.php' ) ).text ).not.toContain( said );
		expect( ( await people.owner.rest( 'GET', '/documents' ) ).status ).toBe( 404 );
		expect( ( await people.owner.rest( 'POST', '/documents', { body: {} } ) ).status ).toBe( 404 );
		const closed = await people.anonymous.page( url );
		expect( closed.status ).toBe( 503 );
		expect( closed.headers ).toMatchObject( { 'retry-after': '3600', 'referrer-policy': 'no-referrer' } );
		expect( String( closed.headers[ 'cache-control' ] ) ).toContain( 'no-store' );
		expect( await asked( site, 'coffer_newer_data' ) ).toMatchObject( { status: 'critical' } );
		expect( await inTheBackground( site ), 'what WP-Cron finds to do' ).toEqual( [] );
		expect( await onTheCommandLine( site ) ).toEqual( [ expect.stringContaining( said ) ] );
		const tables = ( dump: Record< string, unknown > ) =>
			Object.fromEntries( Object.entries( dump ).filter( ( [ name ] ) => name.includes( 'coffer_' ) ) );
		expect( tables( await dumpTables( site ) ) ).toEqual( tables( before ) );
	} finally {
		await site.php( `update_option( 'coffer_schema', $input );`, version );
	}
	expect( ( await people.anonymous.page( url ) ).status ).toBe( 200 );
} );

test( 'A site whose tables could not be brought up to date goes on without Coffer, says so, and catches up by itself', async ( {
	people,
	site,
} ) => {
	const { url } = await copyLink( people.owner, ( await aSentDocument( people.owner ) ).id );
	const refusing = `
		$GLOBALS['wpdb']->suppress_errors();
		add_filter( 'query', static fn ( $sql ) => str_contains( $sql, 'CREATE TABLE' ) ? 'SELECT 1 FROM a_table_that_may_not_be_made' : $sql );`;
	const later = () => site.php( `update_option( 'coffer_update_failed', time() - 200 );` );
	const said = 'tables could not be brought up to date (they are at version 0 of';
	const version = await site.php< number >( `return (int) get_option( 'coffer_schema' );` );
	try {
		await withMuPlugin( site, refusing, async () => {
			await site.php( `update_option( 'coffer_schema', 0 ); delete_option( 'coffer_update_failed' );` );
			// The first one tries, and is closed as those after it are.
			for ( const time of [ 'first', 'second' ] ) {
				const closed = await people.anonymous.page( url );
				expect( [ time, closed.status, closed.headers[ 'retry-after' ] ] ).toEqual( [ time, 503, '120' ] );
			}
			expect( ( await people.anonymous.page( '/' ) ).status ).toBe( 200 );
			const dashboard = await people.owner.page( '/wp-admin/index.php' );
			expect( [ dashboard.status, dashboard.text.includes( said ) ] ).toEqual( [ 200, true ] );
			expect( ( await people.editor.page( '/wp-admin/index.php' ) ).text ).not.toContain( said );
			expect( ( await people.owner.rest( 'GET', '/documents' ) ).status ).toBe( 404 );
			expect( await asked( site, 'coffer_update_failed' ) ).toMatchObject( { status: 'critical' } );
			await later();
			expect( ( await people.anonymous.page( '/' ) ).status ).toBe( 200 );
			expect( await site.php( `return (int) get_option( 'coffer_schema' );` ) ).toBe( 0 );
		} );
		expect( ( await people.anonymous.page( url ) ).status, 'within two minutes of the last try' ).toBe( 503 );
		await later();
		expect( ( await people.anonymous.page( url ) ).status ).toBe( 200 );
		expect(
			await site.php(
				`return array( (int) get_option( 'coffer_schema' ), get_option( 'coffer_update_failed', 'gone' ) );`
			)
		).toEqual( [ version, 'gone' ] );
	} finally {
		await site.php( `update_option( 'coffer_schema', $input ); delete_option( 'coffer_update_failed' );`, version );
	}
	expect( ( await people.owner.rest( 'GET', '/documents' ) ).status ).toBe( 200 );
} );
