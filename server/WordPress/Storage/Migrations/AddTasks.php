<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage\Migrations;

use Coffer\WordPress\Storage\Database;

defined( 'ABSPATH' ) || exit;

/** Version 5. What staff have to see to, such as a customer's question; who answered a quote; links that several people change. */
final class AddTasks implements Migration {

	private const TASKS = "
		id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
		kind varchar(20) NOT NULL,
		document_id bigint(20) unsigned DEFAULT NULL,
		customer_id bigint(20) unsigned DEFAULT NULL,
		link_id bigint(20) unsigned DEFAULT NULL,
		client char(64) NOT NULL DEFAULT '',
		author varchar(190) NOT NULL DEFAULT '',
		body text NOT NULL,
		day date DEFAULT NULL,
		state varchar(10) NOT NULL DEFAULT 'open',
		created_at bigint(20) NOT NULL,
		done_at bigint(20) DEFAULT NULL,
		done_by_id bigint(20) unsigned NOT NULL DEFAULT 0,
		done_by varchar(250) DEFAULT NULL,
		done_note text NOT NULL,
		version int(10) unsigned NOT NULL DEFAULT 1,
		PRIMARY KEY (id),
		KEY document_id (document_id, state, id),
		KEY customer_id (customer_id, state, id),
		KEY state (state, id),
		KEY link_id (link_id, created_at),
		KEY client (client, created_at)";

	private const COLUMNS = [
		[ 'portal_links', 'version', 'int(10) unsigned NOT NULL DEFAULT 1' ],
		[ 'portal_links', 'expires_on', 'date DEFAULT NULL' ],
		[ 'documents', 'decided_at', 'bigint(20) DEFAULT NULL' ],
		[ 'documents', 'decided_by', 'varchar(250) DEFAULT NULL' ],
		[ 'documents', 'decided_online', 'tinyint(1) NOT NULL DEFAULT 0' ],
	];

	public function up( Database $database ): void {
		$database->execute( 'CREATE TABLE IF NOT EXISTS %i (' . self::TASKS . "\n) ENGINE=InnoDB {$database->charset()}", $database->table( 'tasks' ) );
		SchemaChange::columns( $database, self::COLUMNS );
	}
}
