<?php
declare( strict_types=1 );

namespace Coffer\Domain\Ledger;

use Coffer\Domain\Documents\DocumentKind;

defined( 'ABSPATH' ) || exit;

/**
 * What the ledger of a document adds up to. Minor units, none of them negative in a sound ledger but the balance of a
 * credit note: what is owed there is owed to the customer, so its ledger has the other sign.
 */
final class Standing {

	/**
	 * @param int $balance    Sum of all entries.
	 * @param int $owed       What it was issued for, with corrections.
	 * @param int $paid       Payments applied, less those taken off again.
	 * @param int $credited   Credit applied, less what was taken off again; for a credit note, what was used of it.
	 * @param int $refunded   Given back.
	 * @param int $writtenOff No longer asked for.
	 */
	private function __construct(
		public readonly int $balance,
		public readonly int $owed,
		public readonly int $paid,
		public readonly int $credited,
		public readonly int $refunded,
		public readonly int $writtenOff,
	) {
	}

	/** @param list<LedgerEntry> $entries */
	public static function of( DocumentKind $kind, array $entries ): self {
		$sign = $kind->sign();
		$sums = array_fill_keys( array_column( LedgerEntryKind::cases(), 'value' ), 0 );
		foreach ( $entries as $entry ) {
			$sums[ $entry->kind->value ] += $entry->amount;
		}
		return new self(
			balance: array_sum( $sums ),
			owed: $sign * ( $sums['issued'] + $sums['correction'] ),
			paid: -$sign * $sums['payment_applied'],
			credited: -$sign * $sums['credit_applied'],
			refunded: $sign * $sums['refund'],
			writtenOff: -$sign * $sums['write_off'],
		);
	}

	/** Payments that were not given back. */
	public function captured(): int {
		return $this->paid - $this->refunded;
	}

	/** What pays it: money that stayed, and credit. */
	public function covered(): int {
		return $this->captured() + $this->credited;
	}
}
