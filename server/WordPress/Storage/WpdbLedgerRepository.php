<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\PaymentStatus;
use Coffer\Domain\Documents\Workflow;
use Coffer\Domain\Ledger\KeptMoney;
use Coffer\Domain\Ledger\LedgerEntry;
use Coffer\Domain\Ledger\LedgerEntryKind;
use Coffer\Domain\Ledger\LedgerRepository;
use Coffer\Domain\People\ActorKind;

defined( 'ABSPATH' ) || exit;

/** Adds and reads. There is no statement here that changes or deletes an entry. */
final class WpdbLedgerRepository implements LedgerRepository {

	public function __construct( private readonly Database $database ) {
	}

	public function append( LedgerEntry $entry ): void {
		$this->database->insert( 'ledger', [
			'document_id'   => $entry->documentId,
			'position'      => $entry->position,
			'customer_id'   => $entry->customerId,
			'kind'          => $entry->kind->value,
			'amount'        => $entry->amount,
			'currency'      => $entry->currency,
			'actor_kind'    => $entry->actorKind->value,
			'actor_id'      => $entry->actorId,
			'actor_name'    => $entry->actorName,
			'source'        => $entry->source,
			'reference'     => $entry->reference,
			'at'            => $entry->at,
			'previous_hash' => $entry->previous,
			'hash'          => $entry->hash,
		] );
	}

	public function entriesOf( array $document_ids ): array {
		if ( [] === $document_ids ) {
			return [];
		}
		$places  = implode( ', ', array_fill( 0, count( $document_ids ), '%d' ) );
		$rows    = $this->database->rows( "SELECT * FROM %i WHERE document_id IN ($places) ORDER BY document_id, position", $this->table(), ...$document_ids );
		$entries = [];
		foreach ( $rows as $row ) {
			$entries[ (int) $row['document_id'] ][] = self::entry( $row );
		}
		return $entries;
	}

	public function keptMoney( int $after_id, int $limit ): array {
		$rows = $this->database->rows(
			"SELECT d.id, d.number, d.customer_id, d.kind, d.workflow, d.payment_status, d.currency, d.total, d.balance, d.captured, d.written_off,
				EXISTS ( SELECT 1 FROM %i AS p WHERE p.document_id = d.id AND p.state = 'processing' ) AS processing
			FROM %i AS d WHERE d.id > %d ORDER BY d.id LIMIT %d",
			$this->database->table( 'payments' ),
			$this->database->table( 'documents' ),
			$after_id,
			$limit
		);
		return array_map(
			static fn ( array $row ): KeptMoney => new KeptMoney(
				(int) $row['id'],
				$row['number'],
				null === $row['customer_id'] ? null : (int) $row['customer_id'],
				DocumentKind::from( (string) $row['kind'] ),
				Workflow::from( (string) $row['workflow'] ),
				PaymentStatus::from( (string) $row['payment_status'] ),
				(string) $row['currency'],
				(int) $row['total'],
				(int) $row['balance'],
				(int) $row['captured'],
				'1' === $row['written_off'],
				'1' === $row['processing'],
			),
			$rows
		);
	}

	public function mergedCustomers(): array {
		$rows = $this->database->rows( 'SELECT id, merged_into FROM %i WHERE merged_into IS NOT NULL', $this->database->table( 'customers' ) );
		$merged = [];
		foreach ( $rows as $row ) {
			$merged[ (int) $row['id'] ] = (int) $row['merged_into'];
		}
		return $merged;
	}

	public function orphans(): array {
		$rows = $this->database->rows(
			'SELECT DISTINCT l.document_id AS document_id FROM %i AS l LEFT JOIN %i AS d ON d.id = l.document_id WHERE d.id IS NULL ORDER BY l.document_id',
			$this->table(),
			$this->database->table( 'documents' )
		);
		return array_map( static fn ( array $row ): int => (int) $row['document_id'], $rows );
	}

	private function table(): string {
		return $this->database->table( 'ledger' );
	}

	/** @param array<string, string|null> $row */
	private static function entry( array $row ): LedgerEntry {
		return new LedgerEntry(
			documentId: (int) $row['document_id'],
			position: (int) $row['position'],
			customerId: (int) $row['customer_id'],
			kind: LedgerEntryKind::from( (string) $row['kind'] ),
			amount: (int) $row['amount'],
			currency: (string) $row['currency'],
			actorKind: ActorKind::from( (string) $row['actor_kind'] ),
			actorId: (int) $row['actor_id'],
			actorName: (string) $row['actor_name'],
			source: (string) $row['source'],
			reference: (string) $row['reference'],
			at: (int) $row['at'],
			previous: (string) $row['previous_hash'],
			hash: (string) $row['hash'],
		);
	}
}
