<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage\Migrations;

use Coffer\WordPress\Storage\Database;

defined( 'ABSPATH' ) || exit;

/** Version 9. Invoices that come again and again, and which of them were made: each day of a schedule at most once. */
final class AddSchedules implements Migration {

	private const TABLES = [
		'schedules'     => "
			id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
			customer_id bigint(20) unsigned NOT NULL,
			title varchar(190) NOT NULL,
			content longtext NOT NULL,
			currency char(3) NOT NULL,
			total bigint(20) NOT NULL,
			frequency varchar(12) NOT NULL,
			every smallint(5) unsigned NOT NULL DEFAULT 1,
			start_on date NOT NULL,
			end_on date DEFAULT NULL,
			times smallint(5) unsigned DEFAULT NULL,
			next_on date DEFAULT NULL,
			approved_to date DEFAULT NULL,
			due_days smallint(5) unsigned NOT NULL DEFAULT 0,
			mode varchar(12) NOT NULL,
			state varchar(12) NOT NULL DEFAULT 'active',
			problem varchar(60) DEFAULT NULL,
			vouched_by_id bigint(20) unsigned NOT NULL DEFAULT 0,
			vouched_by varchar(250) NOT NULL DEFAULT '',
			created_at bigint(20) NOT NULL,
			updated_at bigint(20) NOT NULL,
			version int(10) unsigned NOT NULL DEFAULT 1,
			PRIMARY KEY (id),
			KEY customer_id (customer_id),
			KEY due (state, next_on)",
		'schedule_runs' => "
			id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
			schedule_id bigint(20) unsigned NOT NULL,
			for_day date NOT NULL,
			outcome varchar(12) NOT NULL,
			document_id bigint(20) unsigned DEFAULT NULL,
			reason varchar(60) DEFAULT NULL,
			content longtext DEFAULT NULL,
			currency char(3) DEFAULT NULL,
			total bigint(20) DEFAULT NULL,
			at bigint(20) NOT NULL,
			PRIMARY KEY (id),
			UNIQUE KEY once (schedule_id, for_day),
			KEY document_id (document_id)",
	];

	public function up( Database $database ): void {
		foreach ( self::TABLES as $name => $columns ) {
			$database->execute( "CREATE TABLE IF NOT EXISTS %i ($columns\n) ENGINE=InnoDB {$database->charset()}", $database->table( $name ) );
		}
	}
}
