<?php
declare( strict_types=1 );

namespace Coffer\Tests;

use Coffer\Domain\Gateways\Charge;
use Coffer\Domain\Gateways\WebhookMessage;
use Coffer\Testing\GatewayBench;
use Coffer\WordPress\Gateways\StripeAmount;
use Coffer\WordPress\Gateways\StripeKeys;

defined( 'ABSPATH' ) || exit;

/** What happens at the emulated Stripe that no request of ours makes happen. */
final class StripeBench implements GatewayBench {

	/** @param string $emulator Its address. */
	public function __construct( private readonly string $emulator ) {
	}

	public function isTest(): bool {
		return 'test' === StripeKeys::mode();
	}

	public function pay( Charge $charge ): void {
		$this->control( 'pay', [ 'session' => $charge->session ] );
	}

	public function decline( Charge $charge ): void {
		$this->control( 'decline', [ 'session' => $charge->session ] );
	}

	public function refundElsewhere( Charge $charge, int $amount ): void {
		$this->control( 'refundInDashboard', [ 'intent' => $charge->paymentReference, 'amount' => StripeAmount::of( $amount, $charge->currency ) ] );
	}

	public function whileUnreachable( \Closure $work ): void {
		$silence = static fn (): \WP_Error => new \WP_Error( 'http_request_failed' );
		add_filter( 'pre_http_request', $silence );
		try {
			$work();
		} finally {
			remove_filter( 'pre_http_request', $silence );
		}
	}

	public function message( Charge $charge, int $at, bool $forged ): WebhookMessage {
		$body   = (string) wp_json_encode( [
			'type'     => 'checkout.session.completed',
			'livemode' => ! $this->isTest(),
			'created'  => $at,
			'data'     => [ 'object' => [ 'id' => $charge->session, 'object' => 'checkout.session' ] ],
		] );
		$secret = $forged ? 'whsec_of_somebody_else' : StripeKeys::webhookSecret();
		return new WebhookMessage( $body, [ 'stripe-signature' => "t=$at,v1=" . hash_hmac( 'sha256', "$at.$body", $secret ) ], $at );
	}

	/** @param array<string, mixed> $arguments */
	private function control( string $verb, array $arguments ): void {
		$answer = wp_remote_post( "$this->emulator/_control/$verb", [ 'body' => $arguments, 'timeout' => 20 ] );
		if ( is_wp_error( $answer ) || 200 !== wp_remote_retrieve_response_code( $answer ) ) {
			throw new \RuntimeException( "$verb: " . ( is_wp_error( $answer ) ? $answer->get_error_message() : wp_remote_retrieve_body( $answer ) ) );
		}
	}
}
