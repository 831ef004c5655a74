<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Health;

use Coffer\Contract\Manifest;
use Coffer\Domain\Ledger\LedgerFault;
use Coffer\Domain\Ledger\LedgerReport;
use Coffer\WordPress\Plugin;

defined( 'ABSPATH' ) || exit;

/**
 * What went wrong, in a form that an owner can send to somebody who helps. Of a failure only what is written in code is kept: kind, class,
 * file and line, names of routes and hooks. Never a message: that may quote a name, an address, an amount, a secret or a statement with
 * its values.
 *
 * In an option, so that what keeps failures does not depend on the tables that may be what failed. Two processes that fail at once may
 * write down one of the two.
 *
 * @phpstan-type Failure array{kind: string, place: string, what: string, version: string, first: int, last: int, count: int}
 */
final class Failures {

	public const OPTION = 'coffer_failures';

	public const KEPT = 200;

	/** Seconds. */
	public const FOR = 30 * 86_400;

	/** Seconds in which the same refused message of a gateway counts once: anybody can send one. */
	private const ANYBODYS = 60;

	private const OURS = 'server/';

	/** @param 'request'|'delivery'|'webhook'|'gateway'|'update'|'ledger'|'plugin'|'schedule'|'theme' $kind */
	public static function note( string $kind, string $place, string $what ): void {
		$now     = time();
		$version = Manifest::IDENTITY['version'];
		$place   = self::harmless( $place );
		$what    = self::harmless( $what );
		$key     = md5( implode( "\n", [ $kind, $place, $what, $version ] ) );
		$kept    = self::kept();
		$known   = $kept[ $key ] ?? null;
		if ( 'webhook' === $kind && null !== $known && $now - $known['last'] < self::ANYBODYS ) {
			return;
		}
		// The latest one last.
		unset( $kept[ $key ] );
		$kept[ $key ] = [ 'kind' => $kind, 'place' => $place, 'what' => $what, 'version' => $version, 'first' => $known['first'] ?? $now, 'last' => $now, 'count' => ( $known['count'] ?? 0 ) + 1 ];
		update_option( self::OPTION, array_slice( $kept, -self::KEPT, null, true ), false );
	}

	/** @param 'request'|'delivery'|'webhook'|'gateway'|'update'|'ledger'|'plugin'|'schedule'|'theme' $kind */
	public static function caught( \Throwable $error, string $kind, string $place = '' ): void {
		self::note( $kind, trim( $place . ' ' . self::where( $error ) ), self::nameOf( $error ) );
	}

	/** What a check of the ledger found: which kinds of faults, and not of which documents. */
	public static function found( LedgerReport $report ): void {
		foreach ( array_unique( array_map( static fn ( LedgerFault $fault ): string => $fault->code, $report->faults ) ) as $code ) {
			self::note( 'ledger', 'check', $code );
		}
	}

	/** @return list<Failure> The latest first; none older than is said above. */
	public static function latest(): array {
		return array_values( array_reverse( self::kept() ) );
	}

	/** When the daily task comes round. */
	public static function forget(): void {
		$kept = self::kept();
		if ( count( $kept ) !== count( (array) get_option( self::OPTION, [] ) ) ) {
			[] === $kept ? delete_option( self::OPTION ) : update_option( self::OPTION, $kept, false );
		}
	}

	/** @return array<string, Failure> */
	private static function kept(): array {
		$kept = get_option( self::OPTION, [] );
		return is_array( $kept ) ? array_filter( $kept, static fn ( array $failure ): bool => $failure['last'] >= time() - self::FOR ) : [];
	}

	/** Names of code look like this. What looks otherwise came from somewhere else, and is left out. */
	private static function harmless( string $name ): string {
		return 1 === preg_match( '/\A[A-Za-z0-9_.:\\\\\/{}#, -]{1,160}\z/', $name ) ? $name : '(left out)';
	}

	private static function nameOf( \Throwable $error ): string {
		// The name of a class without one goes on with the path of its file.
		return (string) strstr( $error::class . "\0", "\0", true );
	}

	/** The first place in Coffer on the way to the error, and the plugin or theme in which it came up, when it was not Coffer's. */
	private static function where( \Throwable $error ): string {
		$root  = dirname( Plugin::file() ) . '/';
		$own   = null;
		$other = null;
		foreach ( [ [ 'file' => $error->getFile(), 'line' => $error->getLine() ], ...$error->getTrace() ] as $frame ) {
			$file = wp_normalize_path( $frame['file'] ?? '' );
			if ( str_starts_with( $file, $root . self::OURS ) ) {
				$own = substr( $file, strlen( $root ) ) . ':' . ( $frame['line'] ?? 0 );
				break;
			}
			$other ??= self::folderOf( $file );
		}
		return trim( ( $own ?? '' ) . ( null === $other ? '' : " $other" ) );
	}

	/** Its folder only: the names of files above it may be those of people. */
	private static function folderOf( string $file ): ?string {
		foreach ( [ 'plugins' => constant( 'WP_PLUGIN_DIR' ), 'mu-plugins' => constant( 'WPMU_PLUGIN_DIR' ), 'themes' => get_theme_root() ] as $kind => $folder ) {
			$begin = wp_normalize_path( $folder ) . '/';
			if ( str_starts_with( $file, $begin ) ) {
				return 'mu-plugins' === $kind ? $kind : "$kind/" . strtok( substr( $file, strlen( $begin ) ), '/' );
			}
		}
		return null;
	}
}
