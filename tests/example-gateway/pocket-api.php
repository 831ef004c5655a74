<?php
declare( strict_types=1 );

namespace Example\Pocket;

use Coffer\Domain\Gateways\GatewayRefused;
use Coffer\Domain\Gateways\GatewayUnreachable;

defined( 'ABSPATH' ) || exit;

/** Pocket's REST API over WordPress's HTTP API. Pocket is made up: pretend-pocket.php answers in its place. */
final class PocketApi {

	public const ADDRESS = 'https://api.pocket.example';

	/** `live_...` or `test_...`. Of a real service: a constant, an environment variable, or Settings > Connectors. */
	public static function key(): string {
		return (string) get_option( 'example_pocket_key', '' );
	}

	public static function secret(): string {
		return (string) get_option( 'example_pocket_webhook_secret', '' );
	}

	/**
	 * @param array<string, string>|null $body Null to read.
	 * @return array<string, mixed>
	 * @throws GatewayRefused     Pocket answered, and the answer is no.
	 * @throws GatewayUnreachable Nobody knows what happened: ask again.
	 */
	public function ask( string $path, ?array $body = null ): array {
		$answer = wp_remote_request(
			self::ADDRESS . $path,
			[
				'method'  => null === $body ? 'GET' : 'POST',
				'timeout' => 20,
				'headers' => [ 'Authorization' => 'Bearer ' . self::key(), 'Content-Type' => 'application/json' ],
				'body'    => null === $body ? null : wp_json_encode( $body ),
			]
		);
		if ( is_wp_error( $answer ) ) {
			throw new GatewayUnreachable( 'Pocket: ' . $answer->get_error_code() );
		}
		$status = (int) wp_remote_retrieve_response_code( $answer );
		$said   = json_decode( wp_remote_retrieve_body( $answer ), true );
		// Too many requests and trouble at Pocket say nothing about the charge. Half an answer neither.
		if ( ! is_array( $said ) || 429 === $status || $status >= 500 || $status < 200 ) {
			throw new GatewayUnreachable( "Pocket: HTTP $status" );
		}
		if ( $status >= 300 ) {
			throw new GatewayRefused( is_string( $said['error'] ?? null ) ? $said['error'] : 'failed' );
		}
		return $said;
	}
}
