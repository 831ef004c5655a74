<?php
declare( strict_types=1 );

namespace Coffer\Domain\Ledger;

use Coffer\Domain\Documents\PaymentStatus;
use Coffer\Domain\Documents\Workflow;

defined( 'ABSPATH' ) || exit;

/** Computes every chain and every sum again, and says which documents are off. */
final class VerifyLedger {

	public function __construct( private readonly LedgerRepository $entries ) {
	}

	/**
	 * @param int $chunk How many documents are looked at together.
	 * @return list<LedgerFault> Empty when all is well.
	 */
	public function verify( int $chunk = 500 ): array {
		$faults = [];
		$after  = 0;
		do {
			$kept    = $this->entries->keptMoney( $after, $chunk );
			$entries = $this->entries->entriesOf( array_map( static fn ( KeptMoney $money ): int => $money->documentId, $kept ) );
			foreach ( $kept as $money ) {
				$after = $money->documentId;
				$code  = self::fault( $money, $entries[ $money->documentId ] ?? [] );
				if ( null !== $code ) {
					$faults[] = new LedgerFault( $money->documentId, $money->number, $code );
				}
			}
		} while ( count( $kept ) === $chunk );
		foreach ( $this->entries->orphans() as $document_id ) {
			$faults[] = new LedgerFault( $document_id, null, 'orphan' );
		}
		return $faults;
	}

	/**
	 * @param list<LedgerEntry> $entries
	 * @return 'chain'|'balance'|'payment_status'|'total'|'unexpected'|'missing'|null
	 */
	private static function fault( KeptMoney $money, array $entries ): ?string {
		$owes = $money->kind->hasBalance() && Workflow::Draft !== $money->workflow;
		$sum  = array_sum( array_map( static fn ( LedgerEntry $entry ): int => $entry->amount, $entries ) );
		return match ( true ) {
			! $owes && [] !== $entries               => 'unexpected',
			$owes && [] === $entries                 => 'missing',
			! self::chained( $money, $entries )      => 'chain',
			$owes && ! self::issued( $money, $entries[0] ) => 'total',
			$sum !== $money->balance                 => 'balance',
			PaymentStatus::of( $money->kind, $money->workflow, $money->total, $money->balance ) !== $money->paymentStatus => 'payment_status',
			default                                  => null,
		};
	}

	private static function issued( KeptMoney $money, LedgerEntry $first ): bool {
		return LedgerEntryKind::Issued === $first->kind && $first->amount === $money->total;
	}

	/** @param list<LedgerEntry> $entries */
	private static function chained( KeptMoney $money, array $entries ): bool {
		$previous = '';
		foreach ( $entries as $index => $entry ) {
			$holds = $entry->position === $index + 1
				&& $entry->previous === $previous
				&& $entry->hash === $entry->computedHash()
				&& $entry->currency === $money->currency
				&& $entry->customerId === $money->customerId;
			if ( ! $holds ) {
				return false;
			}
			$previous = $entry->hash;
		}
		return true;
	}
}
