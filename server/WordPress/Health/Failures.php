<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Health;

use Coffer\Contract\Manifest;
use Coffer\Domain\Ledger\LedgerFault;
use Coffer\Domain\Ledger\LedgerReport;

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
		$origin = Origin::of( $error );
		self::note( $kind, implode( ' ', array_filter( [ $place, $origin->own, $origin->folder ] ) ), $origin->class );
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
}
