<?php
declare( strict_types=1 );

namespace Example\Pocket;

use Coffer\Domain\Gateways\Charge;
use Coffer\Domain\Gateways\WebhookMessage;
use Coffer\Testing\GatewayBench;

defined( 'ABSPATH' ) || exit;

/** What happens at Pocket that no gateway makes happen. */
final class PocketBench implements GatewayBench {

	public function __construct( private readonly PretendPocket $pocket ) {
	}

	public function isTest(): bool {
		return ! str_starts_with( PocketApi::key(), 'live_' );
	}

	public function pay( Charge $charge ): void {
		$this->pocket->pay( (string) $charge->session );
	}

	public function decline( Charge $charge ): void {
		$this->pocket->decline( (string) $charge->session );
	}

	public function refundElsewhere( Charge $charge, int $amount ): void {
		// Euros: the first currency that is tried is the first one that the gateway takes.
		$this->pocket->refund( (string) $charge->session, sprintf( '%d.%02d', intdiv( $amount, 100 ), $amount % 100 ) );
	}

	public function whileUnreachable( \Closure $work ): void {
		$this->pocket->whileUnreachable( $work );
	}

	public function message( Charge $charge, int $at, bool $forged ): WebhookMessage {
		$body   = (string) wp_json_encode( [ 'type' => 'order.changed', 'order' => $charge->session ] );
		$secret = $forged ? 'a secret of somebody else' : PocketApi::secret();
		return new WebhookMessage( $body, [ 'pocket-signature' => "t=$at,s=" . hash_hmac( 'sha256', "$at.$body", $secret ) ], $at );
	}
}
