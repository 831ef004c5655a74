<?php
declare( strict_types=1 );

namespace Coffer\Domain\Ledger;

use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\Documents\PaymentStatus;
use Coffer\Domain\Documents\Workflow;
use Coffer\Domain\InvalidInput;
use Coffer\Domain\Money\MinorUnits;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;
use Coffer\Domain\Text;
use Coffer\Domain\Transaction;

defined( 'ABSPATH' ) || exit;

/**
 * What a document owes, as a chain of entries that is only added to. The sum and the payment status kept beside the
 * document change in the same transaction. Asks nobody for permission: the use cases do.
 */
final class Ledger {

	private const SOURCE_LENGTH    = 40;
	private const REFERENCE_LENGTH = 190;

	public function __construct(
		private readonly LedgerRepository $entries,
		private readonly DocumentRepository $documents,
		private readonly ActivityRepository $activity,
		private readonly Transaction $transaction,
	) {
	}

	/** A document now owes its total; one of a kind that owes nothing has no ledger. The caller holds its lock. */
	public function issue( Document $document, Actor $actor, int $at ): void {
		if ( $document->kind->hasBalance() ) {
			$this->append( $document, Workflow::Sent, LedgerEntryKind::Issued, $document->total, $actor, '', '', $at );
		}
	}

	/**
	 * @param int    $amount Minor units, from 1 to the balance.
	 * @param string $source Such as transfer or cash.
	 * @throws InvalidInput|Refused `wrong_state` or `not_found`.
	 */
	public function applyPayment( Document $document, int $amount, string $source, string $reference, int $at, Actor $actor ): void {
		$source    = Text::requiredLine( $source, self::SOURCE_LENGTH, 'source' );
		$reference = Text::line( $reference, self::REFERENCE_LENGTH, 'reference' );
		$this->transaction->run( function () use ( $document, $amount, $source, $reference, $at, $actor ): void {
			$document = $this->documents->lock( $document->id ) ?? throw new Refused( 'not_found' );
			if ( ! $document->kind->hasBalance() || Workflow::Sent !== $document->workflow ) {
				throw new Refused( 'wrong_state' );
			}
			if ( $amount < 1 || $amount > $document->balance ) {
				throw InvalidInput::at( 'amount', 'invalid_amount' );
			}
			$this->append( $document, $document->workflow, LedgerEntryKind::PaymentApplied, -$amount, $actor, $source, $reference, $at );
			$params = [
				'amount'   => $amount,
				'currency' => $document->currency,
			];
			$this->activity->append( 'payment_applied', $actor, $at, $document->id, $document->customerId, $params );
		} );
	}

	/** A document owes nothing any more, because it was taken back. The caller holds its lock. */
	public function void( Document $document, Actor $actor, int $at ): void {
		if ( $document->kind->hasBalance() ) {
			$this->append( $document, Workflow::Void, LedgerEntryKind::Void, -$document->balance, $actor, '', '', $at );
		}
	}

	/** @param Workflow $workflow Where the document stands once this is done. */
	private function append(
		Document $document,
		Workflow $workflow,
		LedgerEntryKind $kind,
		int $amount,
		Actor $actor,
		string $source,
		string $reference,
		int $at,
	): void {
		$entries = $document->entries;
		$last    = [] === $entries ? null : $entries[ array_key_last( $entries ) ];
		$this->entries->append( LedgerEntry::after( $last, $document, $kind, $amount, $actor, $source, $reference, $at ) );
		$before  = array_sum( array_map( static fn ( LedgerEntry $entry ): int => $entry->amount, $entries ) );
		$balance = MinorUnits::within( $before + $amount, 'amount' );
		$status  = PaymentStatus::of( $document->kind, $workflow, $document->total, $balance );
		// Sending and voiding count as a change by themselves.
		$this->documents->setMoney( $document->id, $balance, $status, $workflow === $document->workflow ? $at : null );
	}
}
