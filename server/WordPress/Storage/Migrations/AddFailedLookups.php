<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage\Migrations;

use Coffer\WordPress\Storage\Database;

defined( 'ABSPATH' ) || exit;

/** Version 6. Who asked for links that open nothing, without saying who that is. */
final class AddFailedLookups implements Migration {

	private const FAILED_LOOKUPS = '
		client char(64) NOT NULL,
		began_at bigint(20) NOT NULL,
		failures int(10) unsigned NOT NULL DEFAULT 1,
		held_until bigint(20) NOT NULL DEFAULT 0,
		PRIMARY KEY (client),
		KEY began_at (began_at)';

	public function up( Database $database ): void {
		$database->execute( 'CREATE TABLE IF NOT EXISTS %i (' . self::FAILED_LOOKUPS . "\n) ENGINE=InnoDB {$database->charset()}", $database->table( 'failed_lookups' ) );
	}
}
