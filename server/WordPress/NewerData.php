<?php
declare( strict_types=1 );

namespace Coffer\WordPress;

use Coffer\Contract\Manifest;
use Coffer\WordPress\Storage\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * An older Coffer over the tables of a newer one: it cannot know what a column means that it has never seen, so it does not run
 * at all, and says so to whoever can put it right. Nothing is lost by that.
 */
final class NewerData {

	public static function refuse(): void {
		( new Closed( 'coffer_newer_data', 3600, static fn (): string => __( 'Coffer is older than its data', 'coffer' ), self::sentence( ... ) ) )->begin();
	}

	private static function sentence(): string {
		return sprintf(
			/* translators: 1: version of this plugin, 2: version of the tables, 3: version of the tables that this plugin knows. */
			__( 'Coffer is not running, so that it damages nothing: this is Coffer %1$s, and a newer one has changed this site’s tables (to version %2$d; this one knows %3$d). Nothing is lost. Install the newer Coffer again, or restore a copy of the database from before.', 'coffer' ),
			Manifest::IDENTITY['version'],
			Schema::version(),
			Manifest::IDENTITY['schema_version']
		);
	}
}
