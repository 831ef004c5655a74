<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage\Migrations;

use Coffer\WordPress\Storage\Database;

defined( 'ABSPATH' ) || exit;

/** Version 8. What staff write to customers, and the texts from which they begin. */
final class AddMessages implements Migration {

	private const TABLES = [
		'messages'          => "
			id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
			document_id bigint(20) unsigned DEFAULT NULL,
			customer_id bigint(20) unsigned NOT NULL,
			link_id bigint(20) unsigned DEFAULT NULL,
			purpose varchar(20) NOT NULL,
			state varchar(20) NOT NULL DEFAULT 'draft',
			language varchar(35) NOT NULL DEFAULT '',
			recipient varchar(190) NOT NULL DEFAULT '',
			with_link tinyint(1) NOT NULL DEFAULT 1,
			subject varchar(250) NOT NULL,
			body text NOT NULL,
			facts text NOT NULL,
			last_error varchar(1000) DEFAULT NULL,
			origin varchar(190) DEFAULT NULL,
			delivery varchar(36) DEFAULT NULL,
			sent_by_id bigint(20) unsigned NOT NULL DEFAULT 0,
			sent_by varchar(250) NOT NULL DEFAULT '',
			created_by_id bigint(20) unsigned NOT NULL DEFAULT 0,
			created_by varchar(250) NOT NULL DEFAULT '',
			created_at bigint(20) NOT NULL,
			queued_at bigint(20) DEFAULT NULL,
			sent_at bigint(20) DEFAULT NULL,
			version int(10) unsigned NOT NULL DEFAULT 1,
			PRIMARY KEY (id),
			UNIQUE KEY origin (origin),
			KEY document_id (document_id, id),
			KEY customer_id (customer_id, id),
			KEY state (state, id)",
		'message_templates' => "
			id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
			purpose varchar(20) NOT NULL,
			name varchar(190) NOT NULL,
			language varchar(35) NOT NULL DEFAULT '',
			subject varchar(250) NOT NULL,
			body text NOT NULL,
			version int(10) unsigned NOT NULL DEFAULT 1,
			created_at bigint(20) NOT NULL,
			updated_at bigint(20) NOT NULL,
			PRIMARY KEY (id),
			KEY purpose (purpose, language)",
	];

	public function up( Database $database ): void {
		foreach ( self::TABLES as $name => $columns ) {
			$database->execute( "CREATE TABLE IF NOT EXISTS %i ($columns\n) ENGINE=InnoDB {$database->charset()}", $database->table( $name ) );
		}
	}
}
