<?php
declare( strict_types=1 );

namespace Coffer\Domain\Ledger;

use Coffer\Domain\Documents\Document;
use Coffer\Domain\People\Actor;
use Coffer\Domain\People\ActorKind;
use Coffer\Domain\UtcTime;

defined( 'ABSPATH' ) || exit;

/** One entry of the append-only ledger of a document, chained to the one before by its hash. */
final class LedgerEntry {

	/** As source: takes an earlier entry back. */
	public const UNDONE = 'undone';

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

	/** The entry that comes after another one, or the first one. */
	public static function after(
		?self $last,
		Document $document,
		LedgerEntryKind $kind,
		int $amount,
		Actor $actor,
		string $source,
		string $reference,
		int $at,
	): self {
		$fields = [
			'documentId' => $document->id,
			'position'   => ( $last->position ?? 0 ) + 1,
			'customerId' => (int) $document->customerId,
			'kind'       => $kind,
			'amount'     => $amount,
			'currency'   => $document->currency,
			'actorKind'  => $actor->kind,
			'actorId'    => $actor->id,
			'actorName'  => $actor->name,
			'source'     => $source,
			'reference'  => $reference,
			'at'         => $at,
			'previous'   => $last->hash ?? '',
		];
		return new self( ...$fields, hash: ( new self( ...$fields, hash: '' ) )->computedHash() );
	}

	/**
	 * What the hash must be: SHA-256 over the JSON list of every field in this order, without escaped slashes or letters.
	 * A list, so that there is one way only to write it down.
	 */
	public function computedHash(): string {
		$fields = [
			$this->documentId,
			$this->position,
			$this->customerId,
			$this->kind->value,
			$this->amount,
			$this->currency,
			$this->actorKind->value,
			$this->actorId,
			$this->actorName,
			$this->source,
			$this->reference,
			$this->at,
			$this->previous,
		];
		return hash( 'sha256', json_encode( $fields, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) );
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
