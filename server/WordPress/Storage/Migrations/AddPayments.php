<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage\Migrations;

use Coffer\WordPress\Storage\Database;

defined( 'ABSPATH' ) || exit;

/** Version 2. Payments, what they pay, what was given back, and what sent documents were before they were corrected. */
final class AddPayments implements Migration {

	private const TABLES = [
		'payments'     => "
			id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
			customer_id bigint(20) unsigned NOT NULL,
			provider varchar(40) NOT NULL DEFAULT 'manual',
			provider_reference varchar(190) DEFAULT NULL,
			method varchar(20) NOT NULL,
			state varchar(20) NOT NULL,
			amount bigint(20) NOT NULL,
			currency varchar(3) NOT NULL,
			received_on date NOT NULL,
			reference varchar(190) NOT NULL DEFAULT '',
			applied bigint(20) NOT NULL DEFAULT 0,
			refunded bigint(20) NOT NULL DEFAULT 0,
			created_by_id bigint(20) unsigned NOT NULL DEFAULT 0,
			created_by varchar(250) NOT NULL DEFAULT '',
			version int(10) unsigned NOT NULL DEFAULT 1,
			created_at bigint(20) NOT NULL,
			updated_at bigint(20) NOT NULL,
			PRIMARY KEY (id),
			UNIQUE KEY provider_reference (provider, provider_reference),
			KEY customer_id (customer_id),
			KEY received (state, received_on, currency, amount)",
		'applications' => "
			id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
			source varchar(20) NOT NULL,
			source_id bigint(20) unsigned NOT NULL,
			document_id bigint(20) unsigned NOT NULL,
			customer_id bigint(20) unsigned NOT NULL,
			amount bigint(20) NOT NULL,
			currency varchar(3) NOT NULL,
			at bigint(20) NOT NULL,
			actor_id bigint(20) unsigned NOT NULL DEFAULT 0,
			actor_name varchar(250) NOT NULL DEFAULT '',
			undone_at bigint(20) DEFAULT NULL,
			undone_by varchar(250) DEFAULT NULL,
			undo_reason varchar(1000) DEFAULT NULL,
			PRIMARY KEY (id),
			KEY document_id (document_id),
			KEY source (source, source_id)",
		'refunds'      => "
			id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
			payment_id bigint(20) unsigned NOT NULL,
			document_id bigint(20) unsigned DEFAULT NULL,
			amount bigint(20) NOT NULL,
			currency varchar(3) NOT NULL,
			method varchar(20) NOT NULL,
			reason varchar(1000) NOT NULL,
			at bigint(20) NOT NULL,
			actor_id bigint(20) unsigned NOT NULL DEFAULT 0,
			actor_name varchar(250) NOT NULL DEFAULT '',
			PRIMARY KEY (id),
			KEY payment_id (payment_id),
			KEY given_back (at, currency, amount)",
		'revisions'    => "
			document_id bigint(20) unsigned NOT NULL,
			position int(10) unsigned NOT NULL,
			total bigint(20) NOT NULL,
			snapshot longtext NOT NULL,
			reason varchar(1000) NOT NULL,
			at bigint(20) NOT NULL,
			actor_id bigint(20) unsigned NOT NULL DEFAULT 0,
			actor_name varchar(250) NOT NULL DEFAULT '',
			PRIMARY KEY (document_id, position)",
	];

	private const COLUMNS = [
		[ 'documents', 'captured', 'bigint(20) NOT NULL DEFAULT 0' ],
		[ 'documents', 'written_off', 'tinyint(1) NOT NULL DEFAULT 0' ],
		[ 'documents', 'origin_id', 'bigint(20) unsigned DEFAULT NULL' ],
		[ 'documents', 'converted_id', 'bigint(20) unsigned DEFAULT NULL' ],
		[ 'idempotency', 'document_id', 'bigint(20) unsigned DEFAULT NULL' ],
	];

	private const KEYS = [
		[ 'documents', 'KEY', 'origin_id', 'origin_id' ],
		[ 'ledger', 'KEY', 'kind_at', 'kind, at, currency, amount' ],
	];

	public function up( Database $database ): void {
		foreach ( self::TABLES as $name => $columns ) {
			$database->execute( "CREATE TABLE IF NOT EXISTS %i ($columns\n) ENGINE=InnoDB {$database->charset()}", $database->table( $name ) );
		}
		SchemaChange::columns( $database, self::COLUMNS );
		SchemaChange::keys( $database, self::KEYS );
	}
}
