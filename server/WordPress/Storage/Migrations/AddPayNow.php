<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage\Migrations;

use Coffer\WordPress\Storage\Database;

defined( 'ABSPATH' ) || exit;

/**
 * Version 4. Payments through gateways: whom they are for, what the gateway calls them, what became of them; refunds that
 * take a moment; what documents allow; which messages of gateways were received.
 */
final class AddPayNow implements Migration {

	private const WEBHOOKS = "
		id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
		gateway varchar(40) NOT NULL,
		signature char(64) NOT NULL,
		event_id varchar(190) NOT NULL DEFAULT '',
		topic varchar(100) NOT NULL DEFAULT '',
		received_at bigint(20) NOT NULL,
		PRIMARY KEY (id),
		UNIQUE KEY signature (gateway, signature),
		KEY received_at (received_at)";

	private const COLUMNS = [
		[ 'payments', 'public_id', 'char(32) DEFAULT NULL' ],
		[ 'payments', 'source', "varchar(40) NOT NULL DEFAULT 'document'" ],
		[ 'payments', 'source_reference', "varchar(120) NOT NULL DEFAULT ''" ],
		[ 'payments', 'document_id', 'bigint(20) unsigned DEFAULT NULL' ],
		// While an attempt is open, no other of the same key can begin.
		[ 'payments', 'open_key', 'char(64) DEFAULT NULL' ],
		[ 'payments', 'session_reference', 'varchar(190) DEFAULT NULL' ],
		[ 'payments', 'account', "varchar(100) NOT NULL DEFAULT ''" ],
		[ 'payments', 'is_test', 'tinyint(1) NOT NULL DEFAULT 0' ],
		[ 'payments', 'label', "varchar(250) NOT NULL DEFAULT ''" ],
		[ 'payments', 'details', 'longtext DEFAULT NULL' ],
		[ 'payments', 'payer_name', "varchar(250) NOT NULL DEFAULT ''" ],
		[ 'payments', 'payer_email', "varchar(250) NOT NULL DEFAULT ''" ],
		[ 'payments', 'problem', "varchar(60) NOT NULL DEFAULT ''" ],
		[ 'payments', 'client', "char(64) NOT NULL DEFAULT ''" ],
		[ 'payments', 'expires_at', 'bigint(20) DEFAULT NULL' ],
		[ 'payments', 'checked_at', 'bigint(20) NOT NULL DEFAULT 0' ],
		[ 'refunds', 'public_id', 'char(32) DEFAULT NULL' ],
		[ 'refunds', 'state', "varchar(20) NOT NULL DEFAULT 'succeeded'" ],
		[ 'refunds', 'provider_reference', 'varchar(190) DEFAULT NULL' ],
		[ 'refunds', 'outcome', "varchar(20) NOT NULL DEFAULT 'owed'" ],
		[ 'documents', 'deposit', 'bigint(20) DEFAULT NULL' ],
		[ 'documents', 'part_payments', 'tinyint(1) NOT NULL DEFAULT 0' ],
		[ 'documents', 'is_test', 'tinyint(1) NOT NULL DEFAULT 0' ],
	];

	private const KEYS = [
		[ 'payments', 'UNIQUE KEY', 'public_id', 'public_id' ],
		[ 'payments', 'UNIQUE KEY', 'open_key', 'open_key' ],
		[ 'payments', 'UNIQUE KEY', 'session_reference', 'provider, session_reference' ],
		[ 'payments', 'KEY', 'source', 'source, source_reference, state' ],
		[ 'payments', 'KEY', 'document_id', 'document_id, state' ],
		[ 'payments', 'KEY', 'to_check', 'state, checked_at' ],
		[ 'payments', 'KEY', 'client', 'client, created_at' ],
		[ 'refunds', 'UNIQUE KEY', 'public_id', 'public_id' ],
		[ 'refunds', 'UNIQUE KEY', 'provider_reference', 'payment_id, provider_reference' ],
	];

	public function up( Database $database ): void {
		$database->execute( 'CREATE TABLE IF NOT EXISTS %i (' . self::WEBHOOKS . "\n) ENGINE=InnoDB {$database->charset()}", $database->table( 'webhooks' ) );
		SchemaChange::columns( $database, self::COLUMNS );
		SchemaChange::keys( $database, self::KEYS );
	}
}
