<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Payments\Application;
use Coffer\Domain\Payments\ApplicationRepository;
use Coffer\Domain\Payments\ApplicationSource;
use Coffer\Domain\People\Actor;

defined( 'ABSPATH' ) || exit;

final class WpdbApplicationRepository implements ApplicationRepository {

	public function __construct( private readonly Database $database ) {
	}

	public function find( int $id ): ?Application {
		return $this->select( 'id = %d', $id )[0] ?? null;
	}

	public function toDocument( int $document_id ): array {
		return $this->select( 'document_id = %d', $document_id );
	}

	public function from( ApplicationSource $source, int $source_id ): array {
		return $this->select( 'source = %s AND source_id = %d', $source->value, $source_id );
	}

	public function insert( ApplicationSource $source, int $source_id, int $document_id, int $customer_id, int $amount, string $currency, Actor $actor, int $now ): int {
		return $this->database->insert( 'applications', [
			'source'      => $source->value,
			'source_id'   => $source_id,
			'document_id' => $document_id,
			'customer_id' => $customer_id,
			'amount'      => $amount,
			'currency'    => $currency,
			'at'          => $now,
			'actor_id'    => $actor->id,
			'actor_name'  => $actor->name,
		] );
	}

	public function markUndone( int $id, string $reason, Actor $actor, int $now ): void {
		$this->database->execute(
			'UPDATE %i SET undone_at = %d, undone_by = %s, undo_reason = %s WHERE id = %d AND undone_at IS NULL',
			$this->table(),
			$now,
			$actor->name,
			$reason,
			$id
		);
	}

	public function unsound(): array {
		$documents = $this->database->table( 'documents' );
		$ledger    = $this->database->table( 'ledger' );
		$rows      = [
			// What pays an invoice, by where it comes from.
			...$this->database->rows(
				"SELECT d.id AS id FROM %i AS d
				LEFT JOIN ( SELECT document_id, SUM(CASE WHEN source = 'payment' THEN amount ELSE 0 END) AS paid, SUM(CASE WHEN source = 'credit_note' THEN amount ELSE 0 END) AS credited FROM %i WHERE undone_at IS NULL GROUP BY document_id ) AS a ON a.document_id = d.id
				LEFT JOIN ( SELECT document_id, -SUM(CASE WHEN kind IN ('payment_applied', 'refund') THEN amount ELSE 0 END) AS paid, -SUM(CASE WHEN kind = 'credit_applied' THEN amount ELSE 0 END) AS credited FROM %i GROUP BY document_id ) AS l ON l.document_id = d.id
				WHERE d.kind = 'invoice' AND ( COALESCE(a.paid, 0) <> COALESCE(l.paid, 0) OR COALESCE(a.credited, 0) <> COALESCE(l.credited, 0) )",
				$documents,
				$this->table(),
				$ledger
			),
			// What was used of a credit note.
			...$this->database->rows(
				"SELECT d.id AS id FROM %i AS d
				LEFT JOIN ( SELECT source_id, SUM(amount) AS used FROM %i WHERE source = 'credit_note' AND undone_at IS NULL GROUP BY source_id ) AS a ON a.source_id = d.id
				LEFT JOIN ( SELECT document_id, SUM(amount) AS used FROM %i WHERE kind = 'credit_applied' GROUP BY document_id ) AS l ON l.document_id = d.id
				WHERE d.kind = 'credit_note' AND COALESCE(a.used, 0) <> COALESCE(l.used, 0)",
				$documents,
				$this->table(),
				$ledger
			),
			// What is another customer's, of another currency, or of a payment that is not there.
			...$this->database->rows(
				"SELECT a.document_id AS id FROM %i AS a
				LEFT JOIN %i AS d ON d.id = a.document_id
				LEFT JOIN %i AS p ON p.id = a.source_id AND a.source = 'payment'
				WHERE d.id IS NULL OR a.customer_id <> d.customer_id OR a.currency <> d.currency
				OR ( a.source = 'payment' AND ( p.id IS NULL OR p.customer_id <> a.customer_id OR p.currency <> a.currency ) )",
				$this->table(),
				$documents,
				$this->database->table( 'payments' )
			),
		];
		$ids = array_values( array_unique( array_map( static fn ( array $row ): int => (int) $row['id'], $rows ) ) );
		sort( $ids );
		return $ids;
	}

	/**
	 * @param literal-string $condition
	 * @return list<Application>
	 */
	private function select( string $condition, int|string ...$values ): array {
		return array_map( self::application( ... ), $this->database->rows( "SELECT * FROM %i WHERE $condition ORDER BY id", $this->table(), ...$values ) );
	}

	private function table(): string {
		return $this->database->table( 'applications' );
	}

	/** @param array<string, string|null> $row */
	private static function application( array $row ): Application {
		return new Application(
			id: (int) $row['id'],
			source: ApplicationSource::from( (string) $row['source'] ),
			sourceId: (int) $row['source_id'],
			documentId: (int) $row['document_id'],
			customerId: (int) $row['customer_id'],
			amount: (int) $row['amount'],
			currency: (string) $row['currency'],
			at: (int) $row['at'],
			actorName: (string) $row['actor_name'],
			undoneAt: null === $row['undone_at'] ? null : (int) $row['undone_at'],
			undoneBy: $row['undone_by'],
			undoReason: $row['undo_reason'],
		);
	}
}
