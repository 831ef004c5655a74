<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage\Migrations;

use Coffer\WordPress\Storage\Database;

defined( 'ABSPATH' ) || exit;

/**
 * Version 11. Words by which customers and documents are found, what of a payment pays nothing yet, and an index for each list and
 * sum that would otherwise grow with all there ever was. SearchRebuild writes the words of what is there already.
 */
final class AddSearchWords implements Migration {

	/** Compared by code: the words are folded before they are stored. */
	private const WORDS = '
		field varchar(10) NOT NULL,
		word varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
		record_id bigint(20) unsigned NOT NULL,
		PRIMARY KEY (field, word, record_id),
		KEY record (record_id, field, word)';

	/** Each ends with the id, as every key of InnoDB does: that decides between equals. */
	private const KEYS = [
		// What is open, what is a draft, what credit is left: the sums of a site, and who owes the most.
		[ 'documents', 'KEY', 'money', 'kind, workflow, is_test, balance, currency, due_date, customer_id, total' ],
		// The same of one customer.
		[ 'documents', 'KEY', 'customer_money', 'customer_id, kind, workflow, is_test, balance, currency, due_date, total' ],
		// A unique key does not give the order of those that have no number.
		[ 'documents', 'KEY', 'number_order', 'number_sort, id' ],
		// The newest of what is chosen in the list.
		[ 'documents', 'KEY', 'customer_updated', 'customer_id, updated_at' ],
		[ 'documents', 'KEY', 'kind_updated', 'kind, updated_at' ],
		[ 'documents', 'KEY', 'workflow_updated', 'workflow, updated_at' ],
		[ 'documents', 'KEY', 'payment_updated', 'payment_status, updated_at' ],
		[ 'documents', 'KEY', 'currency_updated', 'currency, updated_at' ],
		[ 'documents', 'KEY', 'disputed_updated', 'disputed, updated_at' ],
		[ 'documents', 'KEY', 'test_updated', 'is_test, updated_at' ],
		[ 'customers', 'KEY', 'listed', 'merged_into, erased_at, name' ],
		[ 'payments', 'KEY', 'came', 'state, is_test, received_on, currency, amount' ],
		[ 'payments', 'KEY', 'came_in_order', 'state, received_on' ],
		[ 'payments', 'KEY', 'customer_came', 'customer_id, state, received_on' ],
		[ 'payments', 'KEY', 'customer_money', 'customer_id, state, is_test, currency, received_on, amount, source, unapplied' ],
		[ 'payments', 'KEY', 'credit', 'is_test, unapplied, currency' ],
		[ 'events', 'KEY', 'document_at', 'document_id, at' ],
		[ 'events', 'KEY', 'customer_at', 'customer_id, at' ],
		[ 'events', 'KEY', 'at_what', 'at, id, kind, actor_kind, actor_id' ],
	];

	/** What the keys above begin with, or do better. No step before this one adds them to a table that is there: several may run at once. */
	private const NO_LONGER = [
		[ 'documents', 'customer_id' ],
		[ 'documents', 'workflow' ],
		[ 'documents', 'payment_status' ],
		[ 'documents', 'open_by_due' ],
		[ 'documents', 'really_open_by_due' ],
		[ 'payments', 'customer_id' ],
		[ 'payments', 'received' ],
		[ 'events', 'at' ],
	];

	public function up( Database $database ): void {
		$database->execute( 'CREATE TABLE IF NOT EXISTS %i (' . self::WORDS . "\n) ENGINE=InnoDB {$database->charset()}", $database->table( 'search_words' ) );
		SchemaChange::columns( $database, [ [ 'payments', 'unapplied', 'bigint(20) NOT NULL DEFAULT 0' ] ] );
		$database->execute( "UPDATE %i SET unapplied = amount - applied - refunded WHERE state = 'succeeded' AND unapplied <> amount - applied - refunded", $database->table( 'payments' ) );
		SchemaChange::keys( $database, self::KEYS );
		SchemaChange::withoutKeys( $database, self::NO_LONGER );
	}
}
