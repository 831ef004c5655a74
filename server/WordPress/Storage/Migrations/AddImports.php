<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage\Migrations;

use Coffer\WordPress\Storage\Database;

defined( 'ABSPATH' ) || exit;

/** Version 10. Files that are read in whole or not at all, customers who turned out to be one, and customers who are users of the site. */
final class AddImports implements Migration {

	private const TABLES = [
		'imports'     => "
			id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
			kind varchar(20) NOT NULL,
			state varchar(12) NOT NULL DEFAULT 'open',
			file_name varchar(190) NOT NULL DEFAULT '',
			fields text NOT NULL,
			added int(10) unsigned NOT NULL DEFAULT 0,
			customers_added int(10) unsigned NOT NULL DEFAULT 0,
			updated int(10) unsigned NOT NULL DEFAULT 0,
			skipped int(10) unsigned NOT NULL DEFAULT 0,
			left_out int(10) unsigned NOT NULL DEFAULT 0,
			created_by_id bigint(20) unsigned NOT NULL DEFAULT 0,
			created_by varchar(250) NOT NULL DEFAULT '',
			created_at bigint(20) NOT NULL,
			done_at bigint(20) DEFAULT NULL,
			PRIMARY KEY (id),
			KEY created_at (created_at)",
		'import_rows' => "
			import_id bigint(20) unsigned NOT NULL,
			position int(10) unsigned NOT NULL,
			content longtext NOT NULL,
			PRIMARY KEY (import_id, position)",
	];

	private const COLUMNS = [
		[ 'customers', 'user_id', 'bigint(20) unsigned DEFAULT NULL' ],
		[ 'customers', 'merged_into', 'bigint(20) unsigned DEFAULT NULL' ],
		[ 'customers', 'erasure_asked_at', 'bigint(20) DEFAULT NULL' ],
		[ 'customers', 'erased_at', 'bigint(20) DEFAULT NULL' ],
	];

	private const KEYS = [
		[ 'customers', 'KEY', 'user_id', 'user_id' ],
		[ 'customers', 'KEY', 'phone', 'phone' ],
		[ 'events', 'KEY', 'actor', 'actor_kind, actor_id, id' ],
	];

	public function up( Database $database ): void {
		foreach ( self::TABLES as $name => $columns ) {
			$database->execute( "CREATE TABLE IF NOT EXISTS %i ($columns\n) ENGINE=InnoDB {$database->charset()}", $database->table( $name ) );
		}
		SchemaChange::columns( $database, self::COLUMNS );
		SchemaChange::keys( $database, self::KEYS );
	}
}
