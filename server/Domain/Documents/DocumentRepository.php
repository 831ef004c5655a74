<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Ledger\Standing;
use Coffer\Domain\Page;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

interface DocumentRepository {

	/**
	 * @param list<int> $ids
	 * @return array<int, array{number: string|null, customer_name: string}> By id; those that there are.
	 */
	public function labels( array $ids ): array;

	/** Whole, with lines and ledger entries. */
	public function find( int $id ): ?Document;

	/** Whole, as it is now, kept from changing until the transaction ends. */
	public function lock( int $id ): ?Document;

	/**
	 * @param string $today YYYY-MM-DD in the time zone of the site; decides what is overdue.
	 * @return Page<Document> Without lines and entries.
	 */
	public function list( DocumentQuery $query, string $today ): Page;

	/**
	 * As list(), without counting.
	 *
	 * @return list<Document>
	 */
	public function some( DocumentQuery $query, string $today ): array;

	/** @return int Its id. */
	public function insertDraft( DraftContent $content, string $customer_name, int $now ): int;

	/** @throws Refused `version_conflict`. */
	public function replaceDraft( int $id, int $expected_version, DraftContent $content, string $customer_name, int $now ): void;

	/** @throws Refused `version_conflict`. */
	public function deleteDraft( int $id, int $expected_version ): void;

	/**
	 * @param array<string, mixed> $snapshot What the customer is shown.
	 * @throws Refused `version_conflict`.
	 */
	public function markSent( int $id, int $expected_version, DocumentNumber $number, string $issue_date, array $snapshot, int $now ): void;

	/** @throws Refused `version_conflict`. */
	public function markVoid( int $id, int $expected_version, int $now ): void;

	/** Keeps the sums of the ledger and what follows from them beside the document. Counts as a change when $now is given. */
	public function setMoney( int $id, Standing $standing, PaymentStatus $status, ?int $now = null ): void;

	/** Something beside the document changed, such as a payment on it: whoever saw it before is told so. */
	public function countChange( int $id, int $now ): void;

	/** @throws Refused `version_conflict`. */
	public function markDecided( int $id, int $expected_version, Workflow $decision, string $by, bool $online, int $now ): void;

	/** @throws Refused `version_conflict`. */
	public function mark( int $id, int $expected_version, bool $disputed, bool $by_hand, int $now ): void;

	/** From which document a draft was made. */
	public function setOrigin( int $id, int $origin_id ): void;

	/**
	 * Which invoice a quote became; null when that draft is gone again. Counts as a change.
	 */
	public function setConverted( int $id, ?int $invoice_id, int $now ): void;

	/** @return list<Document> Made from it, as a list gives them. */
	public function madeFrom( int $id ): array;

	/**
	 * @param bool $test Tests, or only what is real: the two never pay each other.
	 * @return list<Document> Sent documents of a customer and kind that have a balance, as a list gives them, the oldest due first.
	 */
	public function open( int $customer_id, DocumentKind $kind, bool $test ): array;

	/**
	 * Invoices of which customers may be reminded without a person deciding it: as Reminders\Remindable.
	 *
	 * @param string $from  First due date, as is $to the last; YYYY-MM-DD.
	 * @param int    $after Only ids above it.
	 * @return list<Document> By id, as a list gives them.
	 */
	public function remindable( string $from, string $to, int $after, int $limit ): array;

	/**
	 * Quotes that nobody answered before their last day passed.
	 *
	 * @return list<int>
	 */
	public function quotesPast( string $today, int $limit ): array;

	/**
	 * Puts other content into a sent document, without a snapshot yet, and keeps what was there as a revision.
	 *
	 * @throws Refused `version_conflict`.
	 */
	public function replaceSent( Document $document, DraftContent $content, string $reason, Actor $actor, int $now ): void;

	/** @param array<string, mixed> $snapshot What the customer is shown. */
	public function setSnapshot( int $id, array $snapshot ): void;

	/** @return list<Revision> Oldest first. */
	public function revisions( int $id ): array;

	public function setDefaultLink( int $id, int $link_id ): void;

	public function setLastSeen( int $id, int $now ): void;

	/** The name of a customer beside their documents, for sorting. */
	public function renameCustomer( int $customer_id, string $name ): void;
}
