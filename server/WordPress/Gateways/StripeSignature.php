<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Gateways;

use Coffer\Domain\Gateways\WebhookMessage;
use Coffer\Domain\Gateways\WebhookRefused;

defined( 'ABSPATH' ) || exit;

/** The signature of a Stripe webhook (docs.stripe.com/webhooks/signature): HMAC-SHA256 over the time and the body. */
final class StripeSignature {

	/** Seconds that a message may have been on its way. */
	private const TOLERANCE = 300;

	/**
	 * @return string The signature, as it came.
	 * @throws WebhookRefused
	 */
	public static function check( WebhookMessage $message, string $secret ): string {
		if ( '' === $secret ) {
			throw new WebhookRefused( 'webhook_not_ready' );
		}
		$header = $message->header( 'stripe-signature' );
		[ $time, $signatures ] = self::parts( $header );
		if ( null === $time || abs( $message->now - $time ) > self::TOLERANCE ) {
			throw new WebhookRefused();
		}
		$good = hash_hmac( 'sha256', "$time.$message->body", $secret );
		foreach ( $signatures as $signature ) {
			if ( hash_equals( $good, $signature ) ) {
				return "$time.$good";
			}
		}
		throw new WebhookRefused();
	}

	/** @return array{?int, list<string>} */
	private static function parts( string $header ): array {
		$time       = null;
		$signatures = [];
		foreach ( explode( ',', $header ) as $part ) {
			[ $name, $value ] = [ ...explode( '=', trim( $part ), 2 ), '' ];
			if ( 't' === $name && 1 === preg_match( '/\A\d{1,12}\z/', $value ) ) {
				$time = (int) $value;
			} elseif ( 'v1' === $name ) {
				$signatures[] = $value;
			}
		}
		return [ $time, $signatures ];
	}
}
