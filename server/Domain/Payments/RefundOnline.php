<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\Gateways\GatewayRefused;
use Coffer\Domain\Gateways\GatewayUnreachable;
use Coffer\Domain\Gateways\Gateways;
use Coffer\Domain\Gateways\ReportedRefund;
use Coffer\Domain\Outbox\MessageHandler;
use Coffer\Domain\Outbox\Outbox;
use Coffer\Domain\Outbox\OutboxMessage;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Random;
use Coffer\Domain\Refused;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * A refund through the gateway that the payment came through. First the amount is reserved, so that nobody gives it back a
 * second time; then the gateway is asked, outside of any transaction; then the books follow what it answered. Whoever asks
 * may die in between: the outbox asks again, with the same id.
 */
final class RefundOnline implements MessageHandler {

	public const TOPIC = 'gateway.refund';

	/** The request that reserved it asks first. Seconds. */
	private const HEAD_START = 60;

	public function __construct(
		private readonly PaymentRepository $payments,
		private readonly AttemptRepository $attempts,
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly Gateways $gateways,
		private readonly GiveBack $giveBack,
		private readonly PaymentNews $news,
		private readonly Outbox $outbox,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
		private readonly Clock $clock,
		private readonly Random $random,
	) {
	}

	/**
	 * In the transaction of the caller, who holds the lock of the payment and knows that there is enough.
	 *
	 * @return string What the gateway is told.
	 * @throws Refused `not_online`.
	 */
	public function reserve( Payment $payment, NewRefund $refund, Actor $actor, int $now ): string {
		if ( PaymentMethod::Online !== $payment->method || null === $this->gateways->find( $payment->provider ) ) {
			throw new Refused( 'not_online' );
		}
		$public_id = bin2hex( $this->random->bytes( 16 ) );
		$this->payments->addRefund(
			$payment,
			new NewRefund( $refund->documentId, $refund->amount, PaymentMethod::Online, $refund->reason, RefundState::Pending, $public_id, null, $refund->outcome ),
			$actor,
			$now
		);
		if ( null !== $refund->documentId ) {
			$this->documents->countChange( $refund->documentId, $now );
		}
		$this->activity->append( 'refund_started', $actor, $now, $refund->documentId, 0 === $payment->customerId ? null : $payment->customerId, [
			'amount'   => $refund->amount,
			'currency' => $payment->currency,
			'reason'   => $refund->reason,
			'label'    => $payment->provider,
		] );
		$this->outbox->append( self::TOPIC, "refund:$public_id", [ 'refund' => $public_id ], $refund->documentId, $now + self::HEAD_START );
		return $public_id;
	}

	/** @throws Refused `refund_refused`. */
	public function carryOutFor( string $public_id, Document $before ): Document {
		try {
			$this->carryOut( $public_id );
		} catch ( GatewayUnreachable ) {
			// It stays pending, and is asked for again.
			return $before;
		}
		return $this->documents->find( $before->id ) ?? $before;
	}

	/**
	 * @throws Refused `refund_refused`.
	 * @throws GatewayUnreachable
	 */
	public function carryOut( string $public_id ): void {
		$refund  = $this->payments->findRefund( $public_id );
		$attempt = null === $refund ? null : $this->attempts->find( $refund->paymentId );
		if ( null === $refund || null === $attempt || RefundState::Pending !== $refund->state ) {
			return;
		}
		$gateway = $this->gateways->find( $attempt->gateway ) ?? throw new GatewayUnreachable( 'The gateway is switched off.' );
		try {
			$reported = $gateway->refund( $attempt->charge(), $public_id, $refund->amount, $refund->reason );
		} catch ( GatewayRefused $refused ) {
			$this->settle( $refund, RefundState::Failed, '' );
			throw new Refused( 'refund_refused' );
		}
		$this->settle( $refund, $reported->state, $reported->reference );
		if ( RefundState::Failed === $reported->state ) {
			throw new Refused( 'refund_refused' );
		}
	}

	/** The outbox asks again for what the first request did not finish. */
	public function handle( OutboxMessage $message ): void {
		try {
			$this->carryOut( (string) ( $message->payload['refund'] ?? '' ) );
		} catch ( Refused ) {
			// The gateway has decided; the books say so.
			return;
		}
	}

	private function settle( Refund $refund, RefundState $state, string $reference ): void {
		$this->transaction->run( function () use ( $refund, $state, $reference ): void {
			$attempt = $this->attempts->find( $refund->paymentId ) ?? throw new \LogicException( 'A payment that was refunded is not there.' );
			if ( 0 !== $attempt->customerId ) {
				$this->customers->lock( $attempt->customerId );
			}
			$this->attempts->lock( $attempt->id );
			$this->finish( $refund, $state, $reference, Actor::gateway( $attempt->gateway ), $this->clock->now() );
		} );
	}

	/** In a transaction that holds the locks of the customer and the payment. Does nothing to what is finished already. */
	public function finish( Refund $seen, RefundState $state, string $reference, Actor $actor, int $now ): void {
		$refund  = $this->payments->findRefund( $seen->publicId ) ?? $seen;
		$payment = $this->payments->lock( $refund->paymentId ) ?? throw new \LogicException( 'A payment that was refunded is not there.' );
		if ( RefundState::Pending !== $refund->state || ( RefundState::Pending === $state && $reference === $refund->providerReference ) ) {
			return;
		}
		$this->payments->markRefund( $refund->id, $state, $reference );
		if ( RefundState::Failed === $state ) {
			$this->fell( $refund, $payment, $actor, $now );
		} elseif ( RefundState::Succeeded === $state ) {
			$this->giveBack->take( $payment, $refund->documentId, $refund->amount, $refund->method, $refund->reason, $refund->outcome, $actor, $now );
			$this->tell( $payment->id, $refund->amount, $now );
		}
	}

	public function tell( int $payment_id, int $amount, int $now ): void {
		$attempt = $this->attempts->find( $payment_id );
		if ( null !== $attempt ) {
			$this->news->refunded( $attempt, $amount, $now );
		}
	}

	/** It did not come about, or the bank sent it back. */
	public function fell( Refund $refund, Payment $payment, Actor $actor, int $now ): void {
		if ( null !== $refund->documentId ) {
			$this->documents->countChange( $refund->documentId, $now );
		}
		$this->activity->append( 'refund_failed', $actor, $now, $refund->documentId, 0 === $payment->customerId ? null : $payment->customerId, [
			'amount'   => $refund->amount,
			'currency' => $payment->currency,
			'label'    => $payment->provider,
		] );
	}

	/** Of what was reported, what is known here. */
	public function known( int $payment_id, ReportedRefund $reported ): ?Refund {
		$by_id = '' === $reported->refundId ? null : $this->payments->findRefund( $reported->refundId );
		return null !== $by_id && $by_id->paymentId === $payment_id ? $by_id : $this->payments->findRefundByReference( $payment_id, $reported->reference );
	}
}
