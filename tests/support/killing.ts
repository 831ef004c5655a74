import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Site } from '../../tools/site/site';
import { expect } from './money-site';
import { succeed } from './expectations';
import type { Person } from './people';
import type { Answer } from './requests';

/** A moment of a request: the so many-th commit, question to a gateway or letter, just before it or just after it. */
export interface Moment {
	readonly what: 'commit' | 'gateway' | 'mail';
	/** From 1 on. */
	readonly at: number;
	readonly when: 'before' | 'after';
}

/** The headers of a request whose PHP is killed at a moment. */
export function dyingAt( { what, at, when }: Moment ): Record< string, string > {
	return { 'kill-at': `${ what } ${ at } ${ when }` };
}

/**
 * Kills the worker with SIGKILL at the moment that the request names: nothing of PHP runs after that, no shutdown function and
 * no destructor, as when the machine runs out of memory. Before it dies it writes down where it was. `at-commits` in a
 * request has its answer say what was committed; `run-hook` runs a task of WP-Cron in the worker; `sum-up` answers with
 * sums of all tables of Coffer and of its options.
 */
export const killing = `
final class Test_Killing {
	private static array $passed = array();

	/** Which method opened the outermost transaction that is open now. */
	public static function place(): string {
		$place = '';
		$trace = debug_backtrace( 0 );
		foreach ( $trace as $depth => $frame ) {
			if ( 'run' !== $frame['function'] || 'Coffer\\\\WordPress\\\\Storage\\\\WpdbTransaction' !== ( $frame['class'] ?? '' ) ) {
				continue;
			}
			for ( $caller = $depth + 1; isset( $trace[ $caller ] ) && str_contains( $trace[ $caller ]['function'], '{closure' ); $caller++ );
			$place = preg_replace( '/^Coffer.(?:Domain|WordPress)./', '', $trace[ $caller ]['class'] ?? '' ) . '::' . ( $trace[ $caller ]['function'] ?? '' );
		}
		return $place;
	}

	public static function moment( string $what, string $when, string $place = '' ): void {
		$key   = "$what $when";
		$count = self::$passed[ $key ] = ( self::$passed[ $key ] ?? 0 ) + 1;
		if ( "$what $count $when" !== ( $_SERVER['HTTP_KILL_AT'] ?? '' ) ) {
			return;
		}
		file_put_contents( WP_CONTENT_DIR . '/coffer-dev/killed', "$what $count $when $place" );
		posix_kill( getmypid(), 9 );
	}

	public static function query( string $sql ): string {
		if ( 'COMMIT' !== $sql ) {
			return $sql;
		}
		$place = self::place();
		if ( '' === $place ) {
			return $sql;
		}
		if ( isset( $_SERVER['HTTP_AT_COMMITS'] ) ) {
			header( "x-commits: $place", false );
		}
		self::moment( 'commit', 'before', $place );
		if ( str_starts_with( $_SERVER['HTTP_KILL_AT'] ?? '', 'commit' ) && str_ends_with( $_SERVER['HTTP_KILL_AT'], 'after' ) ) {
			// What this worker would ask for next it asks for now, and does not live to see the answer of wpdb.
			$GLOBALS['wpdb']->dbh->query( 'COMMIT' );
			self::moment( 'commit', 'after', $place );
		}
		return $sql;
	}

	public static function answer( string $json ): never {
		header( 'content-type: application/json' );
		echo $json;
		exit;
	}

	public static function extra(): void {
		global $wpdb;
		if ( isset( $_SERVER['HTTP_RUN_HOOK'] ) ) {
			do_action( $_SERVER['HTTP_RUN_HOOK'] );
			self::answer( 'true' );
		}
		if ( isset( $_SERVER['HTTP_SUM_UP'] ) ) {
			$tables  = $wpdb->get_col( "SHOW TABLES LIKE '{$wpdb->prefix}coffer_%'" );
			$sums    = $wpdb->get_results( 'CHECKSUM TABLE ' . implode( ', ', $tables ), ARRAY_A );
			$options = $wpdb->get_results( "SELECT option_name, MD5( option_value ) AS sum FROM {$wpdb->options} WHERE option_name IN ( 'coffer_settings', 'coffer_roles' )", ARRAY_A );
			self::answer( wp_json_encode( array_column( $sums, 'Checksum', 'Table' ) + array_column( $options, 'sum', 'option_name' ) ) );
		}
	}
}
add_filter( 'query', array( 'Test_Killing', 'query' ), PHP_INT_MAX );
add_filter( 'pre_http_request', static function ( $answer, $arguments, $url ) {
	defined( 'COFFER_STRIPE_BASE' ) && str_starts_with( $url, COFFER_STRIPE_BASE ) && Test_Killing::moment( 'gateway', 'before' );
	return $answer;
}, 10, 3 );
add_action( 'http_api_debug', static function ( $answer, $kind, $class, $arguments, $url ) {
	defined( 'COFFER_STRIPE_BASE' ) && str_starts_with( $url, COFFER_STRIPE_BASE ) && Test_Killing::moment( 'gateway', 'after' );
}, 10, 5 );
add_action( 'phpmailer_init', static fn () => Test_Killing::moment( 'mail', 'before' ), PHP_INT_MAX );
add_action( 'wp_mail_succeeded', static fn () => Test_Killing::moment( 'mail', 'after' ) );
add_action( 'wp_loaded', array( 'Test_Killing', 'extra' ), PHP_INT_MAX );
`;

/** What the web server says of a worker that died under it; and which moment it was, with the method whose commit that was. */
export async function killed( site: Site, answer: Answer ): Promise< string > {
	const file = join( dirname( site.logFile ), 'killed' );
	expect( answer.status, `it was to be killed: ${ answer.text.slice( 0, 300 ) }` ).toBe( 502 );
	const moment = await readFile( file, 'utf8' );
	await rm( file );
	return moment.trim();
}

/** A sum for each table of Coffer, and for its options. */
export async function sumUp( by: Person ): Promise< Readonly< Record< string, string > > > {
	return succeed( await by.page( '/', { headers: { 'sum-up': '1' } } ) );
}
