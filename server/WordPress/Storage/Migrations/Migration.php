<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Storage\Migrations;

use Coffer\WordPress\Storage\Database;
use Coffer\WordPress\Storage\DatabaseFailure;

defined( 'ABSPATH' ) || exit;

/** One step of the tables. */
interface Migration {

	/**
	 * Safe to run twice, and again after it was interrupted anywhere.
	 *
	 * @throws DatabaseFailure
	 */
	public function up( Database $database ): void;
}
