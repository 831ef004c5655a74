<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage\Migrations;

use Coffer\WordPress\Storage\Database;
use Coffer\WordPress\Storage\DatabaseFailure;

defined( 'ABSPATH' ) || exit;

/**
 * Version 1. Amounts are bigint minor units, moments bigint Unix seconds (UTC), dates are days of the site's calendar.
 * Statuses are text: an enum could not grow without rewriting the table. Own statements rather than dbDelta, which does not
 * say when one fails. No foreign keys: WordPress's tables and tools have none, and nothing of ours is deleted but drafts.
 */
final class CreateTables implements Migration {

	private const TABLES = [
		'customers'    => "
			id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
			name varchar(190) NOT NULL,
			email varchar(190) NOT NULL DEFAULT '',
			phone varchar(60) NOT NULL DEFAULT '',
			line1 varchar(190) NOT NULL DEFAULT '',
			line2 varchar(190) NOT NULL DEFAULT '',
			city varchar(190) NOT NULL DEFAULT '',
			region varchar(190) NOT NULL DEFAULT '',
			postcode varchar(40) NOT NULL DEFAULT '',
			country varchar(2) NOT NULL DEFAULT '',
			tax_id varchar(60) NOT NULL DEFAULT '',
			language varchar(35) DEFAULT NULL,
			currency varchar(3) DEFAULT NULL,
			notes text NOT NULL,
			version int(10) unsigned NOT NULL DEFAULT 1,
			created_at bigint(20) NOT NULL,
			updated_at bigint(20) NOT NULL,
			PRIMARY KEY (id),
			KEY name (name),
			KEY email (email)",
		'documents'    => "
			id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
			kind varchar(20) NOT NULL,
			number varchar(60) DEFAULT NULL,
			number_sort varchar(60) DEFAULT NULL,
			customer_id bigint(20) unsigned DEFAULT NULL,
			customer_name varchar(190) NOT NULL DEFAULT '',
			workflow varchar(20) NOT NULL DEFAULT 'draft',
			payment_status varchar(24) NOT NULL DEFAULT 'unpaid',
			currency varchar(3) NOT NULL,
			total bigint(20) NOT NULL DEFAULT 0,
			balance bigint(20) NOT NULL DEFAULT 0,
			line_count int(10) unsigned NOT NULL DEFAULT 0,
			issue_date date DEFAULT NULL,
			due_date date DEFAULT NULL,
			reference varchar(190) NOT NULL DEFAULT '',
			language varchar(35) DEFAULT NULL,
			tax_mode varchar(12) NOT NULL DEFAULT 'exclusive',
			discount_kind varchar(12) NOT NULL DEFAULT 'none',
			discount_value bigint(20) NOT NULL DEFAULT 0,
			terms text NOT NULL,
			memo text NOT NULL,
			private_note text NOT NULL,
			snapshot longtext DEFAULT NULL,
			disputed tinyint(1) NOT NULL DEFAULT 0,
			by_hand tinyint(1) NOT NULL DEFAULT 0,
			default_link_id bigint(20) unsigned DEFAULT NULL,
			last_seen_at bigint(20) DEFAULT NULL,
			version int(10) unsigned NOT NULL DEFAULT 1,
			created_at bigint(20) NOT NULL,
			updated_at bigint(20) NOT NULL,
			sent_at bigint(20) DEFAULT NULL,
			PRIMARY KEY (id),
			UNIQUE KEY number (number),
			UNIQUE KEY number_sort (number_sort),
			KEY customer_id (customer_id),
			KEY customer_name (customer_name),
			KEY reference (reference),
			KEY workflow (workflow),
			KEY payment_status (payment_status),
			KEY total (total),
			KEY balance (balance),
			KEY issue_date (issue_date),
			KEY due_date (due_date),
			KEY updated_at (updated_at)",
		'lines'        => "
			document_id bigint(20) unsigned NOT NULL,
			position smallint(5) unsigned NOT NULL,
			description text NOT NULL,
			quantity bigint(20) NOT NULL,
			unit_price bigint(20) NOT NULL,
			discount_kind varchar(12) NOT NULL DEFAULT 'none',
			discount_value bigint(20) NOT NULL DEFAULT 0,
			tax_name varchar(60) NOT NULL DEFAULT '',
			tax_rate int(10) unsigned NOT NULL DEFAULT 0,
			amount bigint(20) NOT NULL,
			PRIMARY KEY (document_id, position)",
		'ledger'       => "
			id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
			document_id bigint(20) unsigned NOT NULL,
			position int(10) unsigned NOT NULL,
			customer_id bigint(20) unsigned NOT NULL,
			kind varchar(24) NOT NULL,
			amount bigint(20) NOT NULL,
			currency varchar(3) NOT NULL,
			actor_kind varchar(20) NOT NULL,
			actor_id bigint(20) unsigned NOT NULL DEFAULT 0,
			actor_name varchar(250) NOT NULL DEFAULT '',
			source varchar(40) NOT NULL DEFAULT '',
			reference varchar(190) NOT NULL DEFAULT '',
			at bigint(20) NOT NULL,
			previous_hash varchar(64) NOT NULL DEFAULT '',
			hash varchar(64) NOT NULL,
			PRIMARY KEY (id),
			UNIQUE KEY document_position (document_id, position),
			KEY customer_id (customer_id)",
		'portal_links' => "
			id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
			document_id bigint(20) unsigned NOT NULL,
			token_hash varchar(64) NOT NULL,
			sealed varchar(500) DEFAULT NULL,
			key_id varchar(64) NOT NULL DEFAULT '',
			label varchar(190) NOT NULL,
			scope varchar(20) NOT NULL,
			created_at bigint(20) NOT NULL,
			created_by_id bigint(20) unsigned NOT NULL DEFAULT 0,
			created_by varchar(250) NOT NULL DEFAULT '',
			last_seen_at bigint(20) DEFAULT NULL,
			last_copied_at bigint(20) DEFAULT NULL,
			expires_at bigint(20) DEFAULT NULL,
			revoked_at bigint(20) DEFAULT NULL,
			revoked_by varchar(250) DEFAULT NULL,
			revoke_reason varchar(190) DEFAULT NULL,
			PRIMARY KEY (id),
			UNIQUE KEY token_hash (token_hash),
			KEY document_id (document_id)",
		'events'       => "
			id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
			kind varchar(40) NOT NULL,
			at bigint(20) NOT NULL,
			actor_kind varchar(20) NOT NULL,
			actor_id bigint(20) unsigned NOT NULL DEFAULT 0,
			actor_name varchar(250) NOT NULL DEFAULT '',
			document_id bigint(20) unsigned DEFAULT NULL,
			customer_id bigint(20) unsigned DEFAULT NULL,
			params text NOT NULL,
			PRIMARY KEY (id),
			KEY document_id (document_id, id),
			KEY customer_id (customer_id, id)",
		'series'       => '
			kind varchar(20) NOT NULL,
			year smallint(5) unsigned NOT NULL,
			last_position int(10) unsigned NOT NULL,
			PRIMARY KEY (kind, year)',
		'idempotency'  => '
			key_hash varchar(64) NOT NULL,
			request_hash varchar(64) NOT NULL,
			created_at bigint(20) NOT NULL,
			PRIMARY KEY (key_hash),
			KEY created_at (created_at)',
	];

	public function up( Database $database ): void {
		foreach ( self::TABLES as $name => $columns ) {
			$database->execute( "CREATE TABLE IF NOT EXISTS %i ($columns\n) ENGINE=InnoDB {$database->charset()}", $database->table( $name ) );
		}
		if ( ! Database::isSqlite() ) {
			$this->requireInnodb( $database );
		}
	}

	/** A server without InnoDB makes MyISAM tables and says nothing; these would half-do every transaction. */
	private function requireInnodb( Database $database ): void {
		foreach ( array_keys( self::TABLES ) as $name ) {
			$engine = $database->value(
				'SELECT ENGINE FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = %s',
				$database->table( $name )
			);
			if ( 'innodb' !== strtolower( (string) $engine ) ) {
				throw new DatabaseFailure( "The table for $name was not made with the InnoDB engine." );
			}
		}
	}
}
