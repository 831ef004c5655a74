<?php
declare( strict_types=1 );

namespace Coffer\Domain\Ledger;

defined( 'ABSPATH' ) || exit;

/** Append-only. */
interface LedgerRepository {

	public function append( LedgerEntry $entry ): void;

	/**
	 * @param list<int> $document_ids
	 * @return array<int, list<LedgerEntry>> By document, oldest first.
	 */
	public function entriesOf( array $document_ids ): array;

	/**
	 * Documents with what is kept beside their ledger, by id, a chunk at a time.
	 *
	 * @return list<KeptMoney>
	 */
	public function keptMoney( int $after_id, int $limit ): array;

	/** @return array<int, int> Customers who were merged, with the one who stayed: entries keep the number that they were sealed with. */
	public function mergedCustomers(): array;

	/** @return list<int> Documents that have entries but do not exist. */
	public function orphans(): array;
}
