<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage;

use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\DocumentNumber;
use Coffer\Domain\Documents\DocumentQuery;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\Documents\DraftContent;
use Coffer\Domain\Documents\PaymentStatus;
use Coffer\Domain\Documents\Revision;
use Coffer\Domain\Documents\Workflow;
use Coffer\Domain\Ledger\LedgerRepository;
use Coffer\Domain\Ledger\Standing;
use Coffer\Domain\Money\LineInput;
use Coffer\Domain\Money\LineTotals;
use Coffer\Domain\Page;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

final class WpdbDocumentRepository implements DocumentRepository {

	/** What a list does without. */
	private const SUMMARY = [
		'id', 'kind', 'number', 'customer_id', 'customer_name', 'workflow', 'payment_status', 'currency', 'total', 'balance',
		'line_count', 'issue_date', 'due_date', 'reference', 'language', 'disputed', 'by_hand', 'last_seen_at', 'version',
		'created_at', 'updated_at', 'sent_at', 'tax_mode', 'discount_kind', 'discount_value', 'captured', 'written_off', 'origin_id', 'converted_id',
		'deposit', 'part_payments', 'is_test',
	];

	public function __construct( private readonly Database $database, private readonly LedgerRepository $ledger, private readonly WpdbSearchIndex $index ) {
	}

	public function find( int $id ): ?Document {
		$columns = $this->database->row(
			'SELECT d.*, ' . WpdbPortalLinkRepository::columns( 'l' ) . ' FROM %i AS d LEFT JOIN %i AS l ON l.id = d.default_link_id WHERE d.id = %d',
			$this->table(),
			$this->database->table( 'portal_links' ),
			$id
		);
		if ( null === $columns ) {
			return null;
		}
		$row     = new DocumentRow( $columns );
		$lines   = $row->sentLines() ?? $this->lines( $id );
		$entries = $row->hasLedger() ? $this->ledger->entriesOf( [ $id ] )[ $id ] ?? [] : [];
		return $row->whole( $lines, $entries );
	}

	/** Locks the document alone and reads afterwards: a lock that takes the link along would meet the one of a visit. */
	public function lock( int $id ): ?Document {
		$found = $this->database->value( 'SELECT id FROM %i WHERE id = %d FOR UPDATE', $this->table(), $id );
		return null === $found ? null : $this->find( $id );
	}

	public function list( DocumentQuery $query, string $today ): Page {
		$filter = new DocumentFilter( $query, $this->database, $today );
		$count  = fn ( int $up_to ): int => (int) $this->database->value(
			'SELECT COUNT(*) FROM ( SELECT d.id FROM %i AS d WHERE ' . $filter->condition() . $filter->countingOrder() . ' LIMIT %d ) AS counted',
			...[ $this->table(), ...$filter->values(), $up_to ]
		);
		return Page::counted( $this->filtered( $filter, $query->perPage, $query->offset() ), $query->offset(), $query->perPage, $count, $filter->mostCounted() );
	}

	public function some( DocumentQuery $query, string $today ): array {
		return $this->filtered( new DocumentFilter( $query, $this->database, $today ), $query->perPage, $query->offset() );
	}

	public function labels( array $ids ): array {
		if ( [] === $ids ) {
			return [];
		}
		$places = implode( ', ', array_fill( 0, count( $ids ), '%d' ) );
		$labels = [];
		foreach ( $this->database->rows( "SELECT id, number, customer_name FROM %i WHERE id IN ($places)", $this->table(), ...$ids ) as $row ) {
			$labels[ (int) $row['id'] ] = [ 'number' => $row['number'], 'customer_name' => (string) $row['customer_name'] ];
		}
		return $labels;
	}

	public function insertDraft( DraftContent $content, string $customer_name, int $now ): int {
		$id = $this->database->insert( 'documents', [
			...self::columns( $content, $customer_name ),
			'kind'         => $content->kind->value,
			'is_test'      => (int) ( $content->isTest ?? false ),
			'private_note' => $content->privateNote ?? '',
			'created_at'   => $now,
			'updated_at'   => $now,
		] );
		$this->insertLines( $id, $content );
		$this->index->putReference( $id, $content->reference, true );
		return $id;
	}

	public function replaceDraft( int $id, int $expected_version, DraftContent $content, string $customer_name, int $now ): void {
		$columns = self::columns( $content, $customer_name );
		if ( null !== $content->privateNote ) {
			$columns['private_note'] = $content->privateNote;
		}
		if ( null !== $content->isTest ) {
			$columns['is_test'] = (int) $content->isTest;
		}
		$this->change( $id, $expected_version, Workflow::Draft, $columns, $now );
		$this->deleteLines( $id );
		$this->insertLines( $id, $content );
		$this->index->putReference( $id, $content->reference, false );
	}

	public function deleteDraft( int $id, int $expected_version ): void {
		$done = $this->database->execute(
			'DELETE FROM %i WHERE id = %d AND version = %d AND workflow = %s',
			$this->table(),
			$id,
			$expected_version,
			Workflow::Draft->value
		);
		$this->requireOne( $done, $id );
		$this->deleteLines( $id );
		$this->index->forgetDocument( $id );
	}

	public function markSent( int $id, int $expected_version, DocumentNumber $number, string $issue_date, array $snapshot, int $now ): void {
		$this->change(
			$id,
			$expected_version,
			Workflow::Draft,
			[
				'workflow'    => Workflow::Sent->value,
				'number'      => $number->text(),
				'number_sort' => $number->sortKey(),
				'issue_date'  => $issue_date,
				'snapshot'    => self::json( $snapshot ),
				'sent_at'     => $now,
			],
			$now
		);
		$this->index->putNumber( $id, $number->text() );
	}

	public function markVoid( int $id, int $expected_version, int $now ): void {
		$this->change( $id, $expected_version, Workflow::Sent, [ 'workflow' => Workflow::Void->value ], $now );
	}

	public function setMoney( int $id, Standing $standing, PaymentStatus $status, ?int $now = null ): void {
		$counted = null === $now ? '' : ", version = version + 1, updated_at = $now";
		$this->database->execute(
			"UPDATE %i SET balance = %d, payment_status = %s, captured = %d, written_off = %d$counted WHERE id = %d",
			$this->table(),
			$standing->balance,
			$status->value,
			$standing->captured(),
			$standing->writtenOff > 0 ? 1 : 0,
			$id
		);
	}

	public function countChange( int $id, int $now ): void {
		$this->database->execute( 'UPDATE %i SET version = version + 1, updated_at = %d WHERE id = %d', $this->table(), $now, $id );
	}

	public function markDecided( int $id, int $expected_version, Workflow $decision, string $by, bool $online, int $now ): void {
		$decided = [ 'workflow' => $decision->value, 'decided_at' => $now, 'decided_by' => $by, 'decided_online' => (int) $online ];
		$this->change( $id, $expected_version, Workflow::Sent, $decided, $now );
	}

	public function mark( int $id, int $expected_version, bool $disputed, bool $by_hand, int $now ): void {
		$this->change( $id, $expected_version, Workflow::Sent, [ 'disputed' => (int) $disputed, 'by_hand' => (int) $by_hand ], $now );
	}

	public function setOrigin( int $id, int $origin_id ): void {
		$this->database->execute( 'UPDATE %i SET origin_id = %d WHERE id = %d', $this->table(), $origin_id, $id );
	}

	public function setConverted( int $id, ?int $invoice_id, int $now ): void {
		$this->database->execute( 'UPDATE %i SET converted_id = %d, version = version + 1, updated_at = %d WHERE id = %d', $this->table(), $invoice_id, $now, $id );
	}

	public function madeFrom( int $id ): array {
		return $this->summaries( 'd.origin_id = %d ORDER BY d.id', $id );
	}

	public function open( int $customer_id, DocumentKind $kind, bool $test ): array {
		return $this->summaries(
			'd.customer_id = %d AND d.kind = %s AND d.workflow = %s AND d.balance <> 0 AND d.is_test = %d ORDER BY d.due_date, d.id',
			$customer_id,
			$kind->value,
			Workflow::Sent->value,
			(int) $test
		);
	}

	public function remindable( string $from, string $to, int $after, int $limit ): array {
		return $this->summaries(
			"d.kind = 'invoice' AND d.workflow = 'sent' AND d.is_test = 0 AND d.disputed = 0 AND d.by_hand = 0 AND d.written_off = 0 AND d.balance > 0 AND d.customer_id IS NOT NULL
			AND d.payment_status <> 'processing' AND d.due_date >= %s AND d.due_date <= %s AND d.id > %d ORDER BY d.id LIMIT %d",
			$from,
			$to,
			$after,
			$limit
		);
	}

	public function quotesPast( string $today, int $limit ): array {
		$rows = $this->database->rows(
			'SELECT id FROM %i WHERE kind = %s AND workflow = %s AND due_date < %s ORDER BY id LIMIT %d',
			$this->table(),
			DocumentKind::Quote->value,
			Workflow::Sent->value,
			$today,
			$limit
		);
		return array_map( static fn ( array $row ): int => (int) $row['id'], $rows );
	}

	public function replaceSent( Document $document, DraftContent $content, string $reason, Actor $actor, int $now ): void {
		$this->database->insert( 'revisions', [
			'document_id' => $document->id,
			'position'    => count( $this->revisions( $document->id ) ) + 1,
			'total'       => $document->total,
			'snapshot'    => self::json( $document->snapshot ),
			'reason'      => $reason,
			'at'          => $now,
			'actor_id'    => $actor->id,
			'actor_name'  => $actor->name,
		] );
		$columns               = self::columns( $content, $document->customerName );
		$columns['issue_date'] = $document->issueDate;
		$columns['snapshot']   = null;
		if ( null !== $content->privateNote ) {
			$columns['private_note'] = $content->privateNote;
		}
		$this->change( $document->id, $document->version, Workflow::Sent, $columns, $now );
		$this->deleteLines( $document->id );
		$this->insertLines( $document->id, $content );
		$this->index->putReference( $document->id, $content->reference, false );
	}

	public function setSnapshot( int $id, array $snapshot ): void {
		$this->database->execute( 'UPDATE %i SET snapshot = %s WHERE id = %d', $this->table(), self::json( $snapshot ), $id );
	}

	public function revisions( int $id ): array {
		$rows = $this->database->rows( 'SELECT position, total, at, actor_name, reason FROM %i WHERE document_id = %d ORDER BY position', $this->database->table( 'revisions' ), $id );
		return array_map(
			static fn ( array $row ): Revision => new Revision( (int) $row['position'], (int) $row['total'], (int) $row['at'], (string) $row['actor_name'], (string) $row['reason'] ),
			$rows
		);
	}

	public function setDefaultLink( int $id, int $link_id ): void {
		$this->database->execute( 'UPDATE %i SET default_link_id = %d WHERE id = %d', $this->table(), $link_id, $id );
	}

	public function setLastSeen( int $id, int $now ): void {
		$this->database->execute( 'UPDATE %i SET last_seen_at = %d WHERE id = %d', $this->table(), $now, $id );
	}

	public function renameCustomer( int $customer_id, string $name ): void {
		$this->database->execute( 'UPDATE %i SET customer_name = %s WHERE customer_id = %d', $this->table(), $name, $customer_id );
	}

	/**
	 * Finds the ids first, which an index has in order, and reads the rows of these alone, however far in the list they are.
	 *
	 * @return list<Document>
	 */
	private function filtered( DocumentFilter $filter, int $limit, int $offset ): array {
		return $this->joined(
			'( SELECT d.id FROM %i AS d WHERE ' . $filter->condition() . $filter->orderBy() . ' LIMIT %d OFFSET %d ) AS page INNER JOIN %i AS d ON d.id = page.id',
			$filter->orderBy(),
			[ $this->table(), ...$filter->values(), $limit, $offset, $this->table() ]
		);
	}

	/**
	 * @param string $condition Of the document `d`, with its order and limit.
	 * @return list<Document>
	 */
	private function summaries( string $condition, int|string ...$values ): array {
		return $this->joined( '%i AS d', " WHERE $condition", [ $this->table() ], $values );
	}

	/**
	 * @param string           $from        With the documents `d`.
	 * @param string           $rest        What comes behind the tables.
	 * @param list<int|string> $from_values
	 * @param array<int|string> $values     Of the rest.
	 * @return list<Document>
	 */
	private function joined( string $from, string $rest, array $from_values, array $values = [] ): array {
		$columns = implode( ', ', array_map( static fn ( string $column ): string => "d.$column", self::SUMMARY ) );
		$rows    = $this->database->rows(
			"SELECT $columns, " . WpdbPortalLinkRepository::columns( 'l' ) . " FROM $from LEFT JOIN %i AS l ON l.id = d.default_link_id$rest",
			...[ ...$from_values, $this->database->table( 'portal_links' ), ...array_values( $values ) ]
		);
		return array_map( static fn ( array $row ): Document => ( new DocumentRow( $row ) )->summary(), $rows );
	}

	/** @param array<string, mixed>|null $value */
	private static function json( ?array $value ): string {
		return json_encode( $value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	}

	private function table(): string {
		return $this->database->table( 'documents' );
	}

	/** @return list<array<string, string|null>> */
	private function lines( int $id ): array {
		return $this->database->rows( 'SELECT * FROM %i WHERE document_id = %d ORDER BY position', $this->database->table( 'lines' ), $id );
	}

	private function insertLines( int $id, DraftContent $content ): void {
		$rows = [];
		foreach ( $content->lines as $position => $line ) {
			$rows[] = self::lineColumns( $id, $position, $line, $content->totals->lines[ $position ] );
		}
		if ( [] !== $rows ) {
			$this->database->insertAll( 'lines', $rows );
		}
	}

	private function deleteLines( int $id ): void {
		$this->database->execute( 'DELETE FROM %i WHERE document_id = %d', $this->database->table( 'lines' ), $id );
	}

	/** @param array<string, int|string|null> $columns */
	private function change( int $id, int $expected_version, Workflow $from, array $columns, int $now ): void {
		$set  = implode( ', ', array_map( static fn ( string $column ): string => "$column = %s", array_keys( $columns ) ) );
		$done = $this->database->execute(
			"UPDATE %i SET $set, version = version + 1, updated_at = %d WHERE id = %d AND version = %d AND workflow = %s",
			...[ $this->table(), ...array_values( $columns ), $now, $id, $expected_version, $from->value ]
		);
		$this->requireOne( $done, $id );
	}

	/** @throws Refused `version_conflict`. */
	private function requireOne( int $done, int $id ): void {
		if ( 1 !== $done ) {
			throw Refused::versionConflict( $this->find( $id )->version ?? 0 );
		}
	}

	/** @return array<string, int|string|null> */
	private static function columns( DraftContent $content, string $customer_name ): array {
		return [
			'customer_id'    => $content->customerId,
			'customer_name'  => $customer_name,
			'currency'       => $content->currency,
			'total'          => $content->totals->total,
			'line_count'     => count( $content->lines ),
			'issue_date'     => $content->issueDate,
			'due_date'       => $content->dueDate,
			'reference'      => $content->reference,
			'language'       => $content->language,
			'tax_mode'       => $content->taxMode->value,
			'discount_kind'  => $content->discount->kind->value,
			'discount_value' => $content->discount->value,
			'terms'          => $content->terms,
			'memo'           => $content->memo,
			'deposit'        => $content->deposit,
			'part_payments'  => (int) $content->partPayments,
		];
	}

	/** @return array<string, int|string|null> */
	private static function lineColumns( int $document_id, int $position, LineInput $line, LineTotals $totals ): array {
		return [
			'document_id' => $document_id,
			'position'    => $position,
			...$line->toArray(),
			'amount'      => $totals->amount,
		];
	}
}
