<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

use Coffer\Domain\Page;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

interface DocumentRepository {

	/** Whole, with lines and ledger entries. */
	public function find( int $id ): ?Document;

	/** Whole, as it is now, kept from changing until the transaction ends. */
	public function lock( int $id ): ?Document;

	/**
	 * @param string $today YYYY-MM-DD in the time zone of the site; decides what is overdue.
	 * @return Page<Document> Without lines and entries.
	 */
	public function list( DocumentQuery $query, string $today ): Page;

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

	/** Keeps the sum of the ledger and what follows from it beside the document. Counts as a change when $now is given. */
	public function setMoney( int $id, int $balance, PaymentStatus $status, ?int $now = null ): void;

	public function setDefaultLink( int $id, int $link_id ): void;

	public function setLastSeen( int $id, int $now ): void;

	/** The name of a customer beside their documents, for sorting. */
	public function renameCustomer( int $customer_id, string $name ): void;
}
