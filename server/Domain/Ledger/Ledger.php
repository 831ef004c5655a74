<?php
declare( strict_types=1 );

namespace Coffer\Domain\Ledger;

use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\Documents\PaymentStatus;
use Coffer\Domain\Documents\Workflow;
use Coffer\Domain\Money\MinorUnits;
use Coffer\Domain\People\Actor;

defined( 'ABSPATH' ) || exit;

/**
 * What a document owes, as a chain of entries that is only added to. The sum and the payment status kept beside the
 * document change in the same transaction. Asks nobody for permission: the use cases do.
 */
final class Ledger {

	public function __construct(
		private readonly LedgerRepository $entries,
		private readonly DocumentRepository $documents,
		private readonly MoneyWatch $watch,
	) {
	}

	/** A document now owes its total; one of a kind that owes nothing has no ledger. The caller holds its lock. */
	public function issue( Document $document, Actor $actor, int $at ): void {
		if ( $document->kind->hasBalance() ) {
			$amount = $document->kind->sign() * $document->total;
			$this->append( $document, Workflow::Sent, LedgerEntryKind::Issued, $amount, $actor, '', '', $at );
		}
	}

	/**
	 * Whatever else moves the balance. The caller holds the lock and the document as it is now.
	 *
	 * @param int    $amount    Change of the balance. Minor units.
	 * @param string $source    Such as transfer or cash.
	 * @param string $reference Of the payment, or number of the credit note.
	 */
	public function enter( Document $document, LedgerEntryKind $kind, int $amount, Actor $actor, string $source, string $reference, int $at ): void {
		$this->append( $document, $document->workflow, $kind, $amount, $actor, $source, $reference, $at );
	}

	/** A document owes nothing any more, because it was taken back. The caller holds its lock. */
	public function void( Document $document, Actor $actor, int $at ): void {
		if ( $document->kind->hasBalance() ) {
			$this->append( $document, Workflow::Void, LedgerEntryKind::Void, -$document->balance, $actor, '', '', $at );
		}
	}

	/** Money for it is on its way, or no longer. The caller holds the lock and the document as it is now. */
	public function restate( Document $document, int $at ): void {
		$this->keep( $document, $document->workflow, Standing::of( $document->kind, $document->entries ), $at );
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
		$entry   = LedgerEntry::after( $last, $document, $kind, $amount, $actor, $source, $reference, $at );
		$this->entries->append( $entry );
		$standing = Standing::of( $document->kind, [ ...$entries, $entry ] );
		MinorUnits::within( $standing->balance, 'amount' );
		// Sending and voiding count as a change by themselves.
		$this->keep( $document, $workflow, $standing, $workflow === $document->workflow ? $at : null );
		if ( LedgerEntryKind::Issued !== $kind ) {
			$this->watch->balanceChanged( $document->id, Workflow::Sent === $workflow ? max( 0, $document->kind->sign() * $standing->balance ) : 0 );
		}
	}

	private function keep( Document $document, Workflow $workflow, Standing $standing, ?int $at ): void {
		$status = PaymentStatus::of( $document->kind, $workflow, $standing, $this->watch->isProcessing( $document->id ) );
		$this->documents->setMoney( $document->id, $standing, $status, $at );
	}
}
