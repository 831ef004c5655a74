<?php
declare( strict_types=1 );

namespace Coffer\WordPress;

use Coffer\Contract\Manifest;
use Coffer\WordPress\Storage\Schema;

defined( 'ABSPATH' ) || exit;

/**
 * Tables that could not be brought up to date: a full disk, a database user who may not change tables. What is half changed is not
 * touched, and each step is tried again after a while, in the same order.
 */
final class UnfinishedUpdate {

	/** Autoloaded, and there only after a failure: Unix seconds of the last one. */
	public const OPTION = 'coffer_update_failed';

	/** Seconds after which it is tried again. */
	private const AGAIN = 120;

	/** Costs no query on a site that is up to date. */
	public static function isThere(): bool {
		$failed = Schema::current() ? 0 : (int) get_option( self::OPTION, 0 );
		return $failed > 0 && abs( time() - $failed ) < self::AGAIN;
	}

	public static function remember(): void {
		update_option( self::OPTION, time(), true );
	}

	public static function forget(): void {
		delete_option( self::OPTION );
	}

	public static function refuse(): void {
		( new Closed( self::OPTION, self::AGAIN, static fn (): string => __( 'Coffer’s tables are not up to date', 'coffer' ), self::sentence( ... ) ) )->begin();
	}

	private static function sentence(): string {
		return sprintf(
			/* translators: 1: version of the tables, 2: version that they should have. */
			__( 'Coffer is not running, so that it damages nothing: this site’s tables could not be brought up to date (they are at version %1$d of %2$d). Nothing is lost. The database may be full, or its user may not change tables; ask your host. Coffer tries again every two minutes, and goes on by itself once it works.', 'coffer' ),
			Schema::version(),
			Manifest::IDENTITY['schema_version']
		);
	}
}
