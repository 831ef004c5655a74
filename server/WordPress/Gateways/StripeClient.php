<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Gateways;

use Coffer\Domain\Gateways\GatewayRefused;
use Coffer\Domain\Gateways\GatewayUnreachable;

defined( 'ABSPATH' ) || exit;

/** Stripe's REST API over WordPress's HTTP API, with the version that this code was written for. */
final class StripeClient {

	public const API_VERSION = '2026-10-28.endive';

	private const ADDRESS = 'https://api.stripe.com';
	private const TIMEOUT = 20.0;

	/**
	 * @param array<string, mixed> $query
	 * @return array<string, mixed>
	 * @throws GatewayUnreachable
	 * @throws GatewayRefused
	 */
	public function get( string $path, array $query = [] ): array {
		return $this->send( 'GET', $path . ( [] === $query ? '' : '?' . http_build_query( $query ) ), [], '' );
	}

	/**
	 * @param array<string, mixed> $parameters
	 * @param string               $idempotency_key The same request with the same key happens once.
	 * @return array<string, mixed>
	 * @throws GatewayUnreachable
	 * @throws GatewayRefused
	 */
	public function post( string $path, array $parameters, string $idempotency_key ): array {
		return $this->send( 'POST', $path, $parameters, $idempotency_key );
	}

	/** Tests may put an emulator on their own machine in Stripe's place; no other address is taken. */
	private static function address(): string {
		$base = defined( 'COFFER_STRIPE_BASE' ) ? constant( 'COFFER_STRIPE_BASE' ) : '';
		return is_string( $base ) && 1 === preg_match( '#\Ahttp://127\.0\.0\.1:\d{2,5}\z#', $base ) ? $base : self::ADDRESS;
	}

	/**
	 * @param array<string, mixed> $parameters
	 * @return array<string, mixed>
	 */
	private function send( string $method, string $path, array $parameters, string $idempotency_key ): array {
		$answer = wp_remote_request( self::address() . $path, [
			'method'      => $method,
			'timeout'     => self::TIMEOUT,
			'redirection' => 0,
			'headers'     => [
				'Authorization'  => 'Bearer ' . StripeKeys::secret(),
				'Stripe-Version' => self::API_VERSION,
				...( '' === $idempotency_key ? [] : [ 'Idempotency-Key' => $idempotency_key ] ),
				...( 'POST' === $method ? [ 'Content-Type' => 'application/x-www-form-urlencoded' ] : [] ),
			],
			...( 'POST' === $method ? [ 'body' => http_build_query( $parameters ) ] : [] ),
		] );
		if ( is_wp_error( $answer ) ) {
			throw new GatewayUnreachable( 'Stripe: ' . $answer->get_error_code() );
		}
		$status = (int) wp_remote_retrieve_response_code( $answer );
		$body   = json_decode( wp_remote_retrieve_body( $answer ), true );
		if ( ! is_array( $body ) || 409 === $status || 429 === $status || $status >= 500 || $status < 200 ) {
			throw new GatewayUnreachable( "Stripe: HTTP $status" );
		}
		if ( $status >= 300 ) {
			$error = is_array( $body['error'] ?? null ) ? $body['error'] : [];
			$code  = $error['code'] ?? $error['type'] ?? 'failed';
			throw new GatewayRefused( is_string( $code ) ? substr( $code, 0, 60 ) : 'failed' );
		}
		return $body;
	}
}
