<?php
declare( strict_types=1 );

namespace Coffer\Domain\Ledger;

defined( 'ABSPATH' ) || exit;

/**
 * What a customer reads of a ledger: what pays the document, not how the books came to say so. A payment that was put on
 * the document and taken off again leaves nothing, and a correction is in the total already.
 */
final class LastingEntries {

	/**
	 * @param list<LedgerEntry> $entries Oldest first.
	 * @return list<LedgerEntry>
	 */
	public static function of( array $entries ): array {
		$lasting = [];
		foreach ( $entries as $entry ) {
			if ( in_array( $entry->kind, [ LedgerEntryKind::Issued, LedgerEntryKind::Correction ], true ) ) {
				continue;
			}
			$undoes = LedgerEntry::UNDONE === $entry->source ? self::latest( $lasting, $entry ) : null;
			if ( null === $undoes ) {
				$lasting[] = $entry;
			} else {
				unset( $lasting[ $undoes ] );
			}
		}
		return array_values( $lasting );
	}

	/**
	 * @param array<int, LedgerEntry> $entries
	 * @return int|null Place of the latest one that the entry takes back.
	 */
	private static function latest( array $entries, LedgerEntry $entry ): ?int {
		foreach ( array_reverse( $entries, true ) as $place => $earlier ) {
			if ( $earlier->kind === $entry->kind && $earlier->amount === -$entry->amount ) {
				return $place;
			}
		}
		return null;
	}
}
