<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\Ledger\Ledger;
use Coffer\Domain\Ledger\LedgerEntry;
use Coffer\Domain\Ledger\LedgerEntryKind;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/**
 * Lets money pay a document and takes it off again: the application, the ledgers and the kept sums together. Runs inside
 * the transaction of a use case that holds the lock of the customer, and asks nobody for permission.
 */
final class Applier {

	public function __construct(
		private readonly ApplicationRepository $applications,
		private readonly PaymentRepository $payments,
		private readonly DocumentRepository $documents,
		private readonly Ledger $ledger,
		private readonly ActivityRepository $activity,
	) {
	}

	/** @throws Refused `nothing_to_pay`, `credit_exhausted`, `currency_mismatch`, `other_customer` or `test_mismatch`. */
	public function applyPayment( Payment $payment, Document $document, int $amount, Actor $actor, int $at ): void {
		self::requireMatch( $document, $payment->customerId, $payment->currency, $payment->isTest, $amount );
		if ( $amount > $payment->left() ) {
			throw new Refused( 'credit_exhausted' );
		}
		$this->ledger->enter( $document, LedgerEntryKind::PaymentApplied, -$amount, $actor, $payment->method->value, $payment->reference, $at );
		$this->applications->insert( ApplicationSource::Payment, $payment->id, $document->id, $payment->customerId, $amount, $payment->currency, $actor, $at );
		$this->payments->setSums( $payment->id, $payment->applied + $amount, $payment->refunded, $at );
		$this->tell( 'payment_applied', $document, $amount, $actor, $at );
	}

	/**
	 * @param Document $note     A sent credit note, whole and as it is now.
	 * @param Document $document What it is to pay.
	 * @throws Refused As applyPayment().
	 */
	public function applyCreditNote( Document $note, Document $document, int $amount, Actor $actor, int $at ): void {
		self::requireMatch( $document, (int) $note->customerId, $note->currency, $note->isTest, $amount );
		if ( $amount > -$note->balance ) {
			throw new Refused( 'credit_exhausted' );
		}
		$this->ledger->enter( $document, LedgerEntryKind::CreditApplied, -$amount, $actor, 'credit_note', (string) $note->number, $at );
		$this->ledger->enter( $note, LedgerEntryKind::CreditApplied, $amount, $actor, 'credit_note', (string) $document->number, $at );
		$this->applications->insert( ApplicationSource::CreditNote, $note->id, $document->id, (int) $document->customerId, $amount, $document->currency, $actor, $at );
		$this->tell( 'credit_applied', $document, $amount, $actor, $at, [ 'number' => $note->number ] );
		$this->tell( 'credit_used', $note, $amount, $actor, $at, [ 'number' => $document->number ] );
	}

	/** @throws Refused `application_gone`. */
	public function takeOff( Application $application, string $reason, Actor $actor, int $at ): void {
		if ( ! $application->counts() ) {
			throw new Refused( 'application_gone' );
		}
		$document = $this->document( $application->documentId );
		$amount   = $application->amount;
		if ( ApplicationSource::Payment === $application->source ) {
			$payment = $this->payments->lock( $application->sourceId ) ?? throw new \LogicException( 'A payment that was applied is not there.' );
			$this->ledger->enter( $document, LedgerEntryKind::PaymentApplied, $amount, $actor, LedgerEntry::UNDONE, $payment->reference, $at );
			$this->payments->setSums( $payment->id, $payment->applied - $amount, $payment->refunded, $at );
		} else {
			$note = $this->document( $application->sourceId );
			$this->ledger->enter( $document, LedgerEntryKind::CreditApplied, $amount, $actor, LedgerEntry::UNDONE, (string) $note->number, $at );
			$this->ledger->enter( $note, LedgerEntryKind::CreditApplied, -$amount, $actor, LedgerEntry::UNDONE, (string) $document->number, $at );
		}
		$this->applications->markUndone( $application->id, $reason, $actor, $at );
		$this->tell( 'application_undone', $document, $amount, $actor, $at, [ 'reason' => $reason ] );
	}

	/** What an application came from pays another document now. */
	public function applyAgain( Application $application, Document $document, int $amount, Actor $actor, int $at ): void {
		if ( ApplicationSource::Payment === $application->source ) {
			$payment = $this->payments->lock( $application->sourceId ) ?? throw new \LogicException( 'A payment that was applied is not there.' );
			$this->applyPayment( $payment, $document, $amount, $actor, $at );
			return;
		}
		$this->applyCreditNote( $this->document( $application->sourceId ), $document, $amount, $actor, $at );
	}

	/** @throws Refused */
	private static function requireMatch( Document $document, int $customer_id, string $currency, bool $is_test, int $amount ): void {
		match ( true ) {
			DocumentKind::Invoice !== $document->kind     => throw new Refused( 'wrong_state' ),
			$document->customerId !== $customer_id        => throw new Refused( 'other_customer' ),
			$document->currency !== $currency             => throw new Refused( 'currency_mismatch' ),
			$document->isTest !== $is_test                => throw new Refused( 'test_mismatch' ),
			$amount < 1 || $amount > $document->balance   => throw new Refused( 'nothing_to_pay' ),
			default                                       => null,
		};
	}

	private function document( int $id ): Document {
		return $this->documents->lock( $id ) ?? throw new \LogicException( 'A document that was paid is not there.' );
	}

	/** @param array<string, mixed> $params */
	private function tell( string $event, Document $document, int $amount, Actor $actor, int $at, array $params = [] ): void {
		$this->activity->append( $event, $actor, $at, $document->id, $document->customerId, [
			'amount'   => $amount,
			'currency' => $document->currency,
			...$params,
		] );
	}
}
