<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage\Migrations;

use Coffer\WordPress\Storage\Database;

defined( 'ABSPATH' ) || exit;

/** Version 7. Who is to see to a task, by when, who asked for it, and the rule that proposes it only once. */
final class AddTaskPlans implements Migration {

	private const COLUMNS = [
		[ 'tasks', 'title', "varchar(190) NOT NULL DEFAULT ''" ],
		[ 'tasks', 'due_on', 'date DEFAULT NULL' ],
		[ 'tasks', 'assignee_id', 'bigint(20) unsigned NOT NULL DEFAULT 0' ],
		[ 'tasks', 'author_id', 'bigint(20) unsigned NOT NULL DEFAULT 0' ],
		[ 'tasks', 'follows_id', 'bigint(20) unsigned DEFAULT NULL' ],
		[ 'tasks', 'message_id', 'bigint(20) unsigned DEFAULT NULL' ],
		[ 'tasks', 'origin', 'varchar(190) DEFAULT NULL' ],
	];

	private const KEYS = [
		[ 'tasks', 'UNIQUE KEY', 'origin', 'origin' ],
		[ 'tasks', 'KEY', 'due', 'state, due_on, id' ],
		[ 'tasks', 'KEY', 'assignee', 'assignee_id, state, due_on' ],
	];

	public function up( Database $database ): void {
		SchemaChange::columns( $database, self::COLUMNS );
		SchemaChange::keys( $database, self::KEYS );
	}
}
