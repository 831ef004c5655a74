<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\Documents\StoredWording;
use Coffer\Domain\Gateways\ReportedRefund;
use Coffer\Domain\People\Actor;

defined( 'ABSPATH' ) || exit;

/** Takes note of the refunds that a gateway reports: our own as they come about, and those made in its own screens. */
final class SettleRefunds {

	public function __construct(
		private readonly PaymentRepository $payments,
		private readonly RefundOnline $online,
		private readonly GiveBack $giveBack,
		private readonly StoredWording $wording,
	) {
	}

	/**
	 * In a transaction that holds the locks of the customer and the payment.
	 *
	 * @param list<ReportedRefund> $reported
	 */
	public function settle( Attempt $attempt, array $reported, Actor $actor, int $now ): void {
		foreach ( $reported as $report ) {
			$known = $this->online->known( $attempt->id, $report );
			if ( null === $known ) {
				$this->made( $attempt, $report, $actor, $now );
			} elseif ( RefundState::Pending === $known->state ) {
				$this->online->finish( $known, $report->state, $report->reference, $actor, $now );
			} elseif ( RefundState::Succeeded === $known->state && RefundState::Failed === $report->state ) {
				$this->cameBack( $known, $actor, $now );
			}
		}
	}

	/** In the gateway's own screens. */
	private function made( Attempt $attempt, ReportedRefund $report, Actor $actor, int $now ): void {
		$payment = $this->payments->lock( $attempt->id ) ?? throw new \LogicException( 'A payment that was refunded is not there.' );
		$amount  = min( $report->amount, $payment->refundable() - $this->payments->pendingRefunds( $payment->id ) );
		if ( RefundState::Succeeded !== $report->state || $amount < 1 ) {
			return;
		}
		$reason = $this->wording->refundedElsewhere( $attempt->gateway );
		$this->payments->addRefund(
			$payment,
			new NewRefund( $attempt->documentId, $amount, PaymentMethod::Online, $reason, RefundState::Succeeded, null, $report->reference ),
			$actor,
			$now
		);
		$this->giveBack->take( $payment, $attempt->documentId, $amount, PaymentMethod::Online, $reason, 'owed', $actor, $now );
		$this->online->tell( $attempt->id, $amount, $now );
	}

	/** The bank of the customer did not take it: the money is here again, as the customer's credit. */
	private function cameBack( Refund $refund, Actor $actor, int $now ): void {
		$payment = $this->payments->lock( $refund->paymentId ) ?? throw new \LogicException( 'A payment that was refunded is not there.' );
		$this->payments->markRefund( $refund->id, RefundState::Failed, $refund->providerReference );
		$this->payments->setSums( $payment->id, $payment->applied, $payment->refunded - $refund->amount, $now );
		$this->online->fell( $refund, $payment, $actor, $now );
	}
}
