<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payments;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Documents\CreditDocument;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\Documents\SendDocument;
use Coffer\Domain\Documents\StoredWording;
use Coffer\Domain\Ledger\Ledger;
use Coffer\Domain\Ledger\LedgerEntryKind;
use Coffer\Domain\People\Actor;

defined( 'ABSPATH' ) || exit;

/**
 * What follows from money that was given back: what of the payment is free goes first; the rest comes off the documents
 * that it pays, which the customer then owes again, unless a credit note takes its place. Runs in the transaction of a use
 * case that holds the lock of the customer, and asks nobody for permission.
 */
final class GiveBack {

	public function __construct(
		private readonly DocumentRepository $documents,
		private readonly PaymentRepository $payments,
		private readonly ApplicationRepository $applications,
		private readonly Ledger $ledger,
		private readonly CreditDocument $credits,
		private readonly SendDocument $sending,
		private readonly ActivityRepository $activity,
		private readonly StoredWording $wording,
	) {
	}

	/**
	 * @param int|null          $document_id Comes first among the documents that the payment pays.
	 * @param 'owed'|'credited' $outcome
	 */
	public function take( Payment $payment, ?int $document_id, int $amount, PaymentMethod $method, string $reason, string $outcome, Actor $actor, int $now ): void {
		$rest  = max( 0, $amount - $payment->left() );
		$taken = $payment->isOfDocument() ? $rest : 0;
		foreach ( $this->applying( $payment, $document_id ) as $application ) {
			$part = min( $application->amount, $rest );
			if ( $part > 0 ) {
				$this->takeOff( $application, $payment, $part, $method, $outcome, $actor, $now );
				$rest -= $part;
			}
		}
		if ( $payment->isOfDocument() && $rest > 0 ) {
			throw new \LogicException( 'A payment pays less than its sums say.' );
		}
		$this->payments->setSums( $payment->id, $payment->applied - $taken, $payment->refunded + $amount, $now );
		if ( 0 === $taken && null !== $document_id ) {
			// Nothing is owed again, and still whoever looks at an older state must not refund a second time.
			$this->documents->countChange( $document_id, $now );
		}
		$this->activity->append( 'payment_refunded', $actor, $now, $document_id, 0 === $payment->customerId ? null : $payment->customerId, [
			'amount'   => $amount,
			'currency' => $payment->currency,
			'reason'   => $reason,
		] );
	}

	/** @return list<Application> That count, those of the document first, the newest first. */
	private function applying( Payment $payment, ?int $document_id ): array {
		$counting = array_filter(
			array_reverse( $this->applications->from( ApplicationSource::Payment, $payment->id ) ),
			static fn ( Application $application ): bool => $application->counts()
		);
		usort( $counting, static fn ( Application $a, Application $b ): int => ( $b->documentId === $document_id ) <=> ( $a->documentId === $document_id ) );
		return $counting;
	}

	/** Ends an application for as much as was given back; what is left of it begins anew. */
	private function takeOff( Application $application, Payment $payment, int $amount, PaymentMethod $method, string $outcome, Actor $actor, int $now ): void {
		$document = $this->documents->lock( $application->documentId ) ?? throw new \LogicException( 'A document that was paid is not there.' );
		$this->applications->markUndone( $application->id, $this->wording->refunded(), $actor, $now );
		if ( $application->amount > $amount ) {
			$this->applications->insert( ApplicationSource::Payment, $payment->id, $document->id, $application->customerId, $application->amount - $amount, $application->currency, $actor, $now );
		}
		$this->ledger->enter( $document, LedgerEntryKind::Refund, $amount, $actor, $method->value, $payment->reference, $now );
		if ( 'credited' === $outcome ) {
			$this->credit( $document, $amount, $actor, $now );
		}
	}

	/** The customer does not owe it again: a credit note says so, and pays the document. */
	private function credit( Document $document, int $amount, Actor $actor, int $now ): void {
		$owing = $this->documents->find( $document->id ) ?? throw new \LogicException( 'A document that was just refunded is not there.' );
		$id    = $this->credits->draft( $owing, [ 'mode' => 'amount', 'amount' => $amount ], $actor, $now );
		$draft = $this->documents->lock( $id ) ?? throw new \LogicException( 'A credit note that was just made is not there.' );
		$this->sending->issue( $draft, $actor, $now );
	}
}
