<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Clock;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentChange;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Writes down money that came outside of the site, and lets it pay the document. */
final class RecordPayment {

	public function __construct(
		private readonly DocumentChange $change,
		private readonly PaymentRepository $payments,
		private readonly Applier $applier,
		private readonly ActivityRepository $activity,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/payment-input.json.
	 * @throws InvalidInput|Refused `nothing_to_pay`, `excess_not_confirmed`, among others.
	 */
	public function record( Actor $actor, int $id, int $expected_version, string $idempotency_key, array $input ): Document {
		Access::require( $actor, 'coffer_record_payments' );
		$details = PaymentDetails::fromInput( $input, $this->clock->today() );
		return $this->change->run( 'record_payment', $actor, $id, $expected_version, $idempotency_key, (string) json_encode( $input ), function ( Document $document, int $now ) use ( $actor, $details ): ?int {
			if ( $details->amount > $document->open() && ! $details->keepExcess ) {
				throw new Refused( 'excess_not_confirmed' );
			}
			$payment_id = $this->payments->insert( (int) $document->customerId, $document->currency, $document->isTest, $details, $actor, $now );
			$this->activity->append( 'payment_recorded', $actor, $now, $document->id, $document->customerId, [
				'amount'   => $details->amount,
				'currency' => $document->currency,
				'label'    => $details->method->value,
			] );
			$payment = $this->payments->find( $payment_id ) ?? throw new \LogicException( 'A payment that was just recorded is not there.' );
			$this->applier->applyPayment( $payment, $document, min( $details->amount, $document->open() ), $actor, $now );
			return null;
		} );
	}
}
