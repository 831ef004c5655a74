<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage\Migrations;

use Coffer\WordPress\Storage\Database;

defined( 'ABSPATH' ) || exit;

/** Version 3. What is still to be told to others, written down with the fact that it tells of. */
final class AddOutbox implements Migration {

	private const COLUMNS = "
		id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
		event_id char(36) NOT NULL,
		topic varchar(60) NOT NULL,
		stream varchar(190) NOT NULL,
		payload longtext NOT NULL,
		state varchar(20) NOT NULL DEFAULT 'waiting',
		attempts int(10) unsigned NOT NULL DEFAULT 0,
		available_at bigint(20) NOT NULL,
		lease_token varchar(64) DEFAULT NULL,
		leased_until bigint(20) DEFAULT NULL,
		last_error varchar(1000) DEFAULT NULL,
		document_id bigint(20) unsigned DEFAULT NULL,
		created_at bigint(20) NOT NULL,
		processed_at bigint(20) DEFAULT NULL,
		PRIMARY KEY (id),
		UNIQUE KEY event_id (event_id),
		KEY due (state, available_at),
		KEY done (state, processed_at),
		KEY stream (stream, state)";

	public function up( Database $database ): void {
		$database->execute( 'CREATE TABLE IF NOT EXISTS %i (' . self::COLUMNS . "\n) ENGINE=InnoDB {$database->charset()}", $database->table( 'outbox' ) );
	}
}
