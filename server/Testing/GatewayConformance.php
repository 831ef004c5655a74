<?php
declare( strict_types=1 );

namespace Coffer\Testing;

use Coffer\Domain\Gateways\Gateway;

defined( 'ABSPATH' ) || exit;

/**
 * Tries whether a gateway keeps its promises (docs/extending/gateways.md). Makes charges of its own at the payment service,
 * pays some and refunds some, and stores nothing on this site. Run it against a sandbox: against real money it charges it.
 */
final class GatewayConformance {

	/**
	 * @return list<Finding> One for each promise, in the order in which they were tried.
	 */
	public static function run( Gateway $gateway, GatewayBench $bench ): array {
		$findings = [];
		foreach ( self::promises() as $promise => [ $sentence, $check ] ) {
			$findings[] = self::check( $promise, $sentence, $check, new Scene( $gateway, $bench ) );
		}
		return $findings;
	}

	/**
	 * @param list<Finding> $findings
	 * @return list<Finding>
	 */
	public static function broken( array $findings ): array {
		return array_values( array_filter( $findings, static fn ( Finding $finding ): bool => Outcome::Broken === $finding->outcome ) );
	}

	/** @param list<Finding> $findings */
	public static function report( array $findings ): string {
		$broken = count( self::broken( $findings ) );
		$lines  = array_map( static fn ( Finding $finding ): string => $finding->line(), $findings );
		return implode( "\n", [ ...$lines, '', sprintf( '%d promises, %d broken', count( $findings ), $broken ) ] ) . "\n";
	}

	/** @return array<string, array{string, \Closure(Scene): void}> */
	private static function promises(): array {
		return [ ...StartPromises::all(), ...PayPromises::all(), ...RefundPromises::all(), ...WebhookPromises::all() ];
	}

	/** @param \Closure(Scene): void $check */
	private static function check( string $promise, string $sentence, \Closure $check, Scene $scene ): Finding {
		try {
			$check( $scene );
			return new Finding( $promise, Outcome::Kept, $sentence );
		} catch ( NotOffered $missing ) {
			return new Finding( $promise, Outcome::Skipped, $missing->getMessage() );
		} catch ( BrokenPromise $broken ) {
			return new Finding( $promise, Outcome::Broken, $broken->getMessage() );
		} catch ( \Throwable $error ) {
			return new Finding( $promise, Outcome::Broken, sprintf( 'It stopped with %s: %s (%s:%d)', $error::class, $error->getMessage(), basename( $error->getFile() ), $error->getLine() ) );
		}
	}
}
