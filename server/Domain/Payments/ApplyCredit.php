<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentChange;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\Documents\Workflow;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Money\MinorUnits;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Reason;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Lets what a customer has left pay an invoice, takes it off again, or lets it pay another one instead. */
final class ApplyCredit {

	public function __construct(
		private readonly DocumentChange $change,
		private readonly DocumentRepository $documents,
		private readonly PaymentRepository $payments,
		private readonly ApplicationRepository $applications,
		private readonly Applier $applier,
	) {
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/apply-input.json.
	 * @throws InvalidInput|Refused
	 */
	public function apply( Actor $actor, int $id, int $expected_version, string $idempotency_key, array $input ): Document {
		Access::require( $actor, 'coffer_record_payments' );
		$source = ApplicationSource::of( $input['source'] ?? null, 'source' );
		$amount = MinorUnits::positive( $input['amount'] ?? null, 'amount' );
		return $this->change->run( 'apply_credit', $actor, $id, $expected_version, $idempotency_key, (string) json_encode( $input ), function ( Document $document, int $now ) use ( $actor, $source, $input, $amount ): ?int {
			if ( ApplicationSource::Payment === $source ) {
				$payment = $this->payments->lock( $input['source_id'] ) ?? throw InvalidInput::at( 'source_id', 'not_found' );
				$this->applier->applyPayment( $payment, $document, $amount, $actor, $now );
				return null;
			}
			$note = $this->documents->lock( $input['source_id'] );
			if ( null === $note || Workflow::Sent !== $note->workflow || $note->kind->sign() > 0 ) {
				throw InvalidInput::at( 'source_id', 'not_found' );
			}
			$this->applier->applyCreditNote( $note, $document, $amount, $actor, $now );
			return null;
		} );
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/undo-input.json.
	 * @throws InvalidInput|Refused
	 */
	public function undo( Actor $actor, int $id, int $expected_version, string $idempotency_key, array $input ): Document {
		Access::require( $actor, 'coffer_record_payments' );
		$reason = Reason::of( $input['reason'] ?? null );
		return $this->change->run( 'undo_application', $actor, $id, $expected_version, $idempotency_key, (string) json_encode( $input ), function ( Document $document, int $now ) use ( $actor, $input, $reason ): ?int {
			$this->applier->takeOff( $this->application( $document, $input['application_id'] ), $reason, $actor, $now );
			return null;
		} );
	}

	/**
	 * @param array<string, mixed> $input contract/schemas/move-input.json.
	 * @return Document The one that it paid before.
	 * @throws InvalidInput|Refused
	 */
	public function move( Actor $actor, int $id, int $expected_version, string $idempotency_key, array $input ): Document {
		Access::require( $actor, 'coffer_record_payments' );
		$reason = Reason::of( $input['reason'] ?? null );
		return $this->change->run( 'undo_application', $actor, $id, $expected_version, $idempotency_key, (string) json_encode( $input ), function ( Document $document, int $now ) use ( $actor, $input, $reason ): ?int {
			$application = $this->application( $document, $input['application_id'] );
			$this->applier->takeOff( $application, $reason, $actor, $now );
			$target = $this->documents->lock( $input['to_document_id'] ) ?? throw InvalidInput::at( 'to_document_id', 'not_found' );
			if ( $target->id === $document->id || DocumentKind::Invoice !== $target->kind || Workflow::Sent !== $target->workflow ) {
				throw InvalidInput::at( 'to_document_id', 'wrong_state' );
			}
			if ( $target->open() < 1 ) {
				throw new Refused( 'nothing_to_pay' );
			}
			// What the other document does not need stays the customer's credit.
			$this->applier->applyAgain( $application, $target, min( $application->amount, $target->open() ), $actor, $now );
			return null;
		} );
	}

	private function application( Document $document, int $id ): Application {
		$application = $this->applications->find( $id );
		if ( null === $application || $application->documentId !== $document->id ) {
			throw InvalidInput::at( 'application_id', 'not_found' );
		}
		return $application;
	}
}
