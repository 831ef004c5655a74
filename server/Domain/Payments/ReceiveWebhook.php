<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\Gateways\GatewayUnreachable;
use Coffer\Domain\Gateways\Gateways;
use Coffer\Domain\Gateways\Notice;
use Coffer\Domain\Gateways\Started;
use Coffer\Domain\Gateways\WebhookMessage;
use Coffer\Domain\Gateways\WebhookRefused;
use Coffer\Domain\Refused;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * A gateway reports. Its message is believed when it is signed, and only that far: Coffer then asks the gateway itself, so
 * that repeated, late and reordered messages all lead to what is true now.
 */
final class ReceiveWebhook {

	public function __construct(
		private readonly Gateways $gateways,
		private readonly AttemptRepository $attempts,
		private readonly WebhookRepository $webhooks,
		private readonly ConfirmPayment $confirm,
		private readonly Transaction $transaction,
	) {
	}

	/** @throws Refused `not_found`, `webhook_refused`, `webhook_not_ready`, `webhook_repeated`, `gateway_failed`. Nothing changed. */
	public function receive( string $gateway_id, WebhookMessage $message ): void {
		$gateway = $this->gateways->find( $gateway_id ) ?? throw new Refused( 'not_found' );
		try {
			$signed = $gateway->notices( $message );
		} catch ( WebhookRefused $refused ) {
			throw new Refused( $refused->refusal );
		}
		// A message word for word, as somebody who read it could send it again. A gateway signs anew when it repeats itself.
		$seal = hash( 'sha256', $signed->signature . "\n" . $message->body );
		if ( $this->webhooks->isKnown( $gateway_id, $seal ) ) {
			throw new Refused( 'webhook_repeated' );
		}
		foreach ( $signed->notices as $notice ) {
			$attempt = $this->attempt( $gateway_id, $notice );
			if ( null !== $attempt ) {
				$this->ask( $attempt );
			}
		}
		$this->transaction->run( fn () => $this->webhooks->remember( $gateway_id, $seal, $message->now ) );
	}

	/** Not taken note of when the gateway cannot be asked: it then sends its message again. */
	private function ask( Attempt $attempt ): void {
		try {
			$this->confirm->ask( $attempt );
		} catch ( GatewayUnreachable ) {
			throw new Refused( 'gateway_failed' );
		}
	}

	private function attempt( string $gateway, Notice $notice ): ?Attempt {
		$attempt = '' === $notice->session ? null : $this->attempts->findBySession( $gateway, $notice->session );
		$attempt = $attempt ?? ( '' === $notice->paymentReference ? null : $this->attempts->findByProviderReference( $gateway, $notice->paymentReference ) );
		$begun   = null !== $attempt || '' === $notice->chargeId ? null : $this->attempts->findByPublicId( $notice->chargeId );
		if ( null === $begun || $begun->gateway !== $gateway ) {
			return $attempt;
		}
		if ( null === $begun->session && '' !== $notice->session ) {
			// Whoever began it died before the answer of the gateway was stored: this is how the session becomes known.
			$this->transaction->run( fn () => $this->attempts->markStarted( $begun->id, new Started( $notice->session ), $begun->details, $begun->updatedAt ) );
			return $this->attempts->find( $begun->id );
		}
		return $begun;
	}
}
