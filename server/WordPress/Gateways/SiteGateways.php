<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Gateways;

use Coffer\Domain\Gateways\Charge;
use Coffer\Domain\Gateways\Gateway;
use Coffer\Domain\Gateways\Gateways;

defined( 'ABSPATH' ) || exit;

/** Coffer's own ways to pay and those that plugins registered. */
final class SiteGateways implements Gateways {

	/** @var array<string, Gateway|\Closure(): Gateway> */
	private static array $registered = [];

	/** @param list<Gateway> $own */
	public function __construct( private readonly array $own ) {
	}

	/**
	 * @param Gateway|\Closure(): Gateway $gateway
	 * @throws \InvalidArgumentException
	 */
	public static function register( string $id, Gateway|\Closure $gateway ): void {
		if ( 1 !== preg_match( '/\A[a-z][a-z0-9_]{0,39}\z/', $id ) || in_array( $id, [ 'stripe', 'bank_transfer', 'test', 'manual' ], true ) ) {
			throw new \InvalidArgumentException( "A gateway cannot be called \"$id\": use lower-case letters, digits and underscores, and no name that Coffer uses itself." );
		}
		self::$registered[ $id ] = $gateway;
	}

	/** Whether plugins registered some. */
	public static function areMore(): bool {
		return [] !== self::$registered;
	}

	public function find( string $id ): ?Gateway {
		return $this->all()[ $id ] ?? null;
	}

	public function offered( Charge $charge, string $source, string $reference ): array {
		$all     = $this->all();
		$ids     = apply_filters( 'coffer_gateways', array_keys( $all ), $source, $reference );
		$offered = [];
		foreach ( is_array( $ids ) ? $ids : array_keys( $all ) as $id ) {
			$gateway = is_string( $id ) ? $all[ $id ] ?? null : null;
			if ( null !== $gateway && null === $gateway->refusal( $charge ) ) {
				$offered[ $gateway->id() ] = $gateway;
			}
		}
		return array_values( $offered );
	}

	/** @return array<string, Gateway> */
	private function all(): array {
		$all = [];
		foreach ( $this->own as $gateway ) {
			$all[ $gateway->id() ] = $gateway;
		}
		foreach ( self::$registered as $id => $gateway ) {
			$built = $gateway instanceof \Closure ? $gateway() : $gateway;
			if ( $built->id() === $id ) {
				self::$registered[ $id ] = $built;
				$all[ $id ]              = $built;
			}
		}
		return array_map( static fn ( Gateway $gateway ): Gateway => new WatchedGateway( $gateway ), $all );
	}
}
