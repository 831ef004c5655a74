<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentChange;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Money\MinorUnits;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Reason;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Gives money back that a document was paid with: written down when staff gave it back, or asked of the gateway. */
final class RefundPayment {

	public function __construct(
		private readonly DocumentChange $change,
		private readonly PaymentRepository $payments,
		private readonly ApplicationRepository $applications,
		private readonly GiveBack $giveBack,
		private readonly RefundOnline $online,
	) {
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/refund-input.json.
	 * @return Document As it is afterwards; a refund that the gateway has yet to make is pending.
	 * @throws InvalidInput|Refused `refund_exceeds_payment`, `refund_pending`, `not_online`, `refund_refused`, among others.
	 */
	public function refund( Actor $actor, int $id, int $expected_version, string $idempotency_key, array $input ): Document {
		Access::require( $actor, 'coffer_refund' );
		$method  = PaymentMethod::of( $input['method'] ?? null, 'method' );
		$amount  = MinorUnits::positive( $input['amount'] ?? null, 'amount' );
		$reason  = Reason::of( $input['reason'] ?? null );
		$outcome = 'credited' === ( $input['outcome'] ?? null ) ? 'credited' : 'owed';
		$asked   = null;
		$after   = $this->change->run( 'refund', $actor, $id, $expected_version, $idempotency_key, (string) json_encode( $input ), function ( Document $document, int $now ) use ( $actor, $input, $method, $amount, $reason, $outcome, &$asked ): ?int {
			$payment = $this->payments->lock( (int) $input['payment_id'] );
			$applied = null === $payment ? [] : $this->applied( $payment, $document );
			if ( null === $payment || [] === $applied ) {
				throw InvalidInput::at( 'payment_id', 'not_found' );
			}
			$free = $payment->left() + array_sum( array_map( static fn ( Application $application ): int => $application->counts() ? $application->amount : 0, $applied ) );
			if ( $amount > $free - $this->payments->pendingRefunds( $payment->id ) ) {
				throw new Refused( 'refund_exceeds_payment' );
			}
			$refund = new NewRefund( $document->id, $amount, $method, $reason, outcome: $outcome );
			if ( PaymentMethod::Online === $method ) {
				$asked = $this->online->reserve( $payment, $refund, $actor, $now );
				return null;
			}
			$this->payments->addRefund( $payment, $refund, $actor, $now );
			$this->giveBack->take( $payment, $document->id, $amount, $method, $reason, $outcome, $actor, $now );
			return null;
		} );
		return null === $asked ? $after : $this->online->carryOutFor( $asked, $after );
	}

	/** @return list<Application> Of this payment to this document, those that were taken off again too. */
	private function applied( Payment $payment, Document $document ): array {
		return array_values( array_filter(
			$this->applications->toDocument( $document->id ),
			static fn ( Application $application ): bool => ApplicationSource::Payment === $application->source && $application->sourceId === $payment->id
		) );
	}
}
