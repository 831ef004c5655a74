<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\Gateways\GatewayKind;
use Coffer\Domain\Gateways\GatewayUnreachable;
use Coffer\Domain\Gateways\Gateways;
use Coffer\Domain\Gateways\Report;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Money\MinorUnits;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Reason;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** What staff decide about one attempt to pay: an announced transfer arrived; one that does not match is taken or put aside; what a plugin collected is given back. */
final class DecidePayment {

	public function __construct(
		private readonly PaymentChange $change,
		private readonly AttemptRepository $attempts,
		private readonly PaymentRepository $payments,
		private readonly Gateways $gateways,
		private readonly SettlePayment $settle,
		private readonly ConfirmPayment $confirm,
		private readonly RefundOnline $online,
		private readonly GiveBack $giveBack,
		private readonly ActivityRepository $activity,
		private readonly Clock $clock,
	) {
	}

	/** @throws Refused `role_may_not`, `not_found`, `wrong_state`, `gateway_failed`. */
	public function check( Actor $actor, int $id ): Attempt {
		Access::require( $actor, 'coffer_record_payments' );
		$attempt = $this->found( $id );
		if ( ! $this->confirm->canAsk( $attempt ) ) {
			throw new Refused( 'wrong_state' );
		}
		try {
			return $this->confirm->ask( $attempt );
		} catch ( GatewayUnreachable ) {
			throw new Refused( 'gateway_failed' );
		}
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/receive-input.json.
	 * @throws InvalidInput|Refused
	 */
	public function receive( Actor $actor, int $id, int $expected_version, string $key, array $input ): Attempt {
		$details = PaymentDetails::fromInput( [ ...$input, 'method' => PaymentMethod::Transfer->value, 'amount' => $this->found( $id )->amount ], $this->clock->today() );
		return $this->change->run( 'receive', 'coffer_record_payments', $actor, $id, $expected_version, $key, (string) json_encode( $input ), function ( Attempt $attempt, int $now ) use ( $actor, $details ): void {
			if ( PaymentState::Pending !== $attempt->state || GatewayKind::Instructions !== $this->gateways->find( $attempt->gateway )?->kind() ) {
				throw new Refused( 'wrong_state' );
			}
			$this->settle->settle( $attempt, new Report(
				PaymentState::Succeeded,
				$attempt->amount,
				$attempt->currency,
				$attempt->session ?? $attempt->publicId,
				$attempt->account,
				$attempt->isTest
			), $actor );
			$this->attempts->describe( $attempt->id, $details->receivedOn, $details->reference, $now );
		} );
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/resolve-input.json.
	 * @throws InvalidInput|Refused
	 */
	public function resolve( Actor $actor, int $id, int $expected_version, string $key, array $input ): Attempt {
		Access::require( $actor, 'coffer_record_payments' );
		$reason = Reason::of( $input['reason'] ?? null );
		$report = 'accept' === ( $input['outcome'] ?? null ) ? $this->lookAt( $this->found( $id ) ) : null;
		return $this->change->run( 'resolve', 'coffer_record_payments', $actor, $id, $expected_version, $key, (string) json_encode( $input ), function ( Attempt $attempt, int $now ) use ( $actor, $reason, $report ): void {
			if ( PaymentState::NeedsReview !== $attempt->state ) {
				throw new Refused( 'wrong_state' );
			}
			if ( null === $report ) {
				$this->attempts->markState( $attempt->id, PaymentState::Cancelled, 'dismissed', $now );
			} else {
				$settled = $this->settle->settle( $attempt, $report, $actor, true );
				if ( PaymentState::Succeeded !== $settled->state ) {
					// It is the money of another payment already: nobody can make it count twice.
					throw new Refused( 'wrong_state' );
				}
			}
			$this->activity->append( 'payment_resolved', $actor, $now, $attempt->documentId, 0 === $attempt->customerId ? null : $attempt->customerId, [
				'amount'   => $attempt->amount,
				'currency' => $attempt->currency,
				'reason'   => $reason,
				'label'    => null === $report ? 'dismissed' : 'accepted',
			] );
		} );
	}

	/**
	 * Of what plugins and blocks collected. What documents were paid with is refunded on the document.
	 *
	 * @param array<string, mixed> $input contract/schemas/payment-refund-input.json.
	 * @throws InvalidInput|Refused
	 */
	public function refund( Actor $actor, int $id, int $expected_version, string $key, array $input ): Attempt {
		$method = PaymentMethod::of( $input['method'] ?? null, 'method' );
		$amount = MinorUnits::positive( $input['amount'] ?? null, 'amount' );
		$reason = Reason::of( $input['reason'] ?? null );
		$asked  = null;
		$after  = $this->change->run( 'refund', 'coffer_refund', $actor, $id, $expected_version, $key, (string) json_encode( $input ), function ( Attempt $attempt, int $now ) use ( $actor, $method, $amount, $reason, &$asked ): void {
			$payment = $this->payments->lock( $attempt->id );
			if ( null === $payment || $attempt->isOfDocument() || PaymentState::Succeeded !== $attempt->state ) {
				throw new Refused( 'wrong_state' );
			}
			if ( $amount > $payment->refundable() - $this->payments->pendingRefunds( $payment->id ) ) {
				throw new Refused( 'refund_exceeds_payment' );
			}
			$refund = new NewRefund( null, $amount, $method, $reason );
			if ( PaymentMethod::Online === $method ) {
				$asked = $this->online->reserve( $payment, $refund, $actor, $now );
				return;
			}
			$this->payments->addRefund( $payment, $refund, $actor, $now );
			$this->giveBack->take( $payment, null, $amount, $method, $reason, 'owed', $actor, $now );
			$this->online->tell( $payment->id, $amount, $now );
		} );
		if ( null !== $asked ) {
			try {
				$this->online->carryOut( $asked );
			} catch ( GatewayUnreachable ) {
				return $after;
			}
		}
		return $this->found( $id );
	}

	private function lookAt( Attempt $attempt ): Report {
		$gateway = $this->gateways->find( $attempt->gateway ) ?? throw new Refused( 'gateway_unavailable' );
		try {
			$report = $gateway->look( $attempt->charge() );
		} catch ( GatewayUnreachable ) {
			throw new Refused( 'gateway_failed' );
		}
		if ( PaymentState::Succeeded !== $report->state ) {
			throw new Refused( 'wrong_state' );
		}
		return match ( true ) {
			$report->currency !== $attempt->currency => throw new Refused( 'currency_mismatch' ),
			// Nobody's word makes money out of what is none.
			$report->isTest !== $attempt->isTest     => throw new Refused( 'test_mismatch' ),
			default                                  => $report,
		};
	}

	private function found( int $id ): Attempt {
		$attempt = $this->attempts->find( $id );
		return null === $attempt || '' === $attempt->publicId ? throw new Refused( 'not_found' ) : $attempt;
	}
}
