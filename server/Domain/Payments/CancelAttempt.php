<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\Gateways\Gateways;
use Coffer\Domain\Outbox\MessageHandler;
use Coffer\Domain\Outbox\OutboxMessage;

defined( 'ABSPATH' ) || exit;

/** Closes at the gateway what is not to be paid any more. What was paid first stays paid, and is taken note of. */
final class CancelAttempt implements MessageHandler {

	public const TOPIC = 'gateway.cancel';

	public function __construct(
		private readonly AttemptRepository $attempts,
		private readonly Gateways $gateways,
		private readonly SettlePayment $settle,
	) {
	}

	public function handle( OutboxMessage $message ): void {
		$attempt = $this->attempts->find( (int) ( $message->payload['payment_id'] ?? 0 ) );
		$gateway = null === $attempt ? null : $this->gateways->find( $attempt->gateway );
		if ( null !== $attempt && null !== $gateway && PaymentState::Pending === $attempt->state && null !== $attempt->session ) {
			$this->settle->settle( $attempt, $gateway->cancel( $attempt->charge() ) );
		}
	}
}
