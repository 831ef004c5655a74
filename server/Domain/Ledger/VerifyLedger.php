<?php
declare( strict_types=1 );

namespace Coffer\Domain\Ledger;

use Coffer\Domain\Documents\PaymentStatus;
use Coffer\Domain\Documents\Workflow;
use Coffer\Domain\Payments\ApplicationRepository;
use Coffer\Domain\Payments\PaymentRepository;

defined( 'ABSPATH' ) || exit;

/** Computes every chain and every sum again, and says which documents are off. */
final class VerifyLedger {

	public function __construct(
		private readonly LedgerRepository $entries,
		private readonly ApplicationRepository $applications,
		private readonly PaymentRepository $payments,
	) {
	}

	/**
	 * @param int $chunk How many documents are looked at together.
	 * @return LedgerReport
	 */
	public function verify( int $chunk = 500 ): LedgerReport {
		$faults  = [];
		$checked = 0;
		$merged  = $this->entries->mergedCustomers();
		$after  = 0;
		do {
			$kept    = $this->entries->keptMoney( $after, $chunk );
			$entries = $this->entries->entriesOf( array_map( static fn ( KeptMoney $money ): int => $money->documentId, $kept ) );
			$checked += count( $kept );
			foreach ( $kept as $money ) {
				$after = $money->documentId;
				$code  = self::fault( $money, $entries[ $money->documentId ] ?? [], $merged );
				if ( null !== $code ) {
					$faults[] = new LedgerFault( $money->documentId, $money->number, $code );
				}
			}
		} while ( count( $kept ) === $chunk );
		foreach ( $this->entries->orphans() as $document_id ) {
			$faults[] = new LedgerFault( $document_id, null, 'orphan' );
		}
		foreach ( $this->applications->unsound() as $document_id ) {
			$faults[] = new LedgerFault( $document_id, null, 'application' );
		}
		foreach ( $this->payments->unsound() as $payment_id ) {
			$faults[] = new LedgerFault( null, null, 'payment', $payment_id );
		}
		return new LedgerReport( $checked, $faults );
	}

	/**
	 * @param list<LedgerEntry> $entries
	 * @param array<int, int>   $merged  Customers who were merged, with the one who stayed.
	 * @return 'chain'|'balance'|'payment_status'|'total'|'unexpected'|'missing'|null
	 */
	private static function fault( KeptMoney $money, array $entries, array $merged ): ?string {
		$owes = $money->kind->hasBalance() && Workflow::Draft !== $money->workflow;
		$standing = Standing::of( $money->kind, $entries );
		return match ( true ) {
			! $owes && [] !== $entries               => 'unexpected',
			$owes && [] === $entries                 => 'missing',
			! self::chained( $money, $entries, $merged ) => 'chain',
			$owes && ( LedgerEntryKind::Issued !== $entries[0]->kind || $standing->owed !== $money->total ) => 'total',
			$standing->balance !== $money->balance   => 'balance',
			! self::stands( $money, $standing )      => 'payment_status',
			default                                  => null,
		};
	}

	/** Whether what follows from the ledger is what is kept beside it. */
	private static function stands( KeptMoney $money, Standing $standing ): bool {
		return PaymentStatus::of( $money->kind, $money->workflow, $standing, $money->isProcessing ) === $money->paymentStatus
			&& $standing->captured() === $money->captured
			&& ( $standing->writtenOff > 0 ) === $money->writtenOff;
	}

	/**
	 * @param list<LedgerEntry> $entries
	 * @param array<int, int>   $merged
	 */
	private static function chained( KeptMoney $money, array $entries, array $merged ): bool {
		$previous = '';
		foreach ( $entries as $index => $entry ) {
			$holds = $entry->position === $index + 1
				&& $entry->previous === $previous
				&& $entry->hash === $entry->computedHash()
				&& $entry->currency === $money->currency
				&& ( $merged[ $entry->customerId ] ?? $entry->customerId ) === $money->customerId;
			if ( ! $holds ) {
				return false;
			}
			$previous = $entry->hash;
		}
		return true;
	}
}
