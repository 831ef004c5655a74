<?php
declare( strict_types=1 );

namespace Coffer\Domain\Ledger;

use Coffer\Domain\People\ActorKind;
use Coffer\Domain\UtcTime;

defined( 'ABSPATH' ) || exit;

/** One entry of the append-only ledger of a document, chained to the one before by its hash. */
final class LedgerEntry {

	/**
	 * @param int    $position Place in the document's ledger, from 1.
	 * @param int    $amount   Change of the balance. Minor units.
	 * @param string $source   Where it came from, such as transfer or cash.
	 * @param int    $at       Unix seconds.
	 * @param string $previous Hash of the entry before; empty for the first.
	 * @param string $hash     SHA-256, hex.
	 */
	public function __construct(
		public readonly int $documentId,
		public readonly int $position,
		public readonly int $customerId,
		public readonly LedgerEntryKind $kind,
		public readonly int $amount,
		public readonly string $currency,
		public readonly ActorKind $actorKind,
		public readonly int $actorId,
		public readonly string $actorName,
		public readonly string $source,
		public readonly string $reference,
		public readonly int $at,
		public readonly string $previous,
		public readonly string $hash,
	) {
	}

	/** @return array{kind: string, amount: int, currency: string, source: string, reference: string, at: ?string} As contract/schemas/ledger-entry.json. */
	public function toArray(): array {
		return [
			'kind'      => $this->kind->value,
			'amount'    => $this->amount,
			'currency'  => $this->currency,
			'source'    => $this->source,
			'reference' => $this->reference,
			'at'        => UtcTime::iso( $this->at ),
		];
	}
}
