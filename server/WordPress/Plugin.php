<?php
declare( strict_types=1 );

namespace Coffer\WordPress;

use Coffer\WordPress\Assets\MoneyScreen;

defined( 'ABSPATH' ) || exit;

/**
 * Composition root: which part of Coffer hangs on which hook of WordPress. Nothing here is built before its hook fires,
 * and nothing queries the database on a request that shows nothing of Coffer.
 */
final class Plugin {

	private static ?Services $services = null;

	public static function boot(): void {
		register_activation_hook( self::file(), [ Install::class, 'run' ] );
		// Before anything of ours that reads a table, and before roles are asked for.
		add_action( 'init', [ Install::class, 'whenBehind' ], 1 );
		add_action( 'admin_menu', static fn () => ( new MoneyScreen( self::services() ) )->register() );
	}

	/** For the hooks above, demo data and tests; everything else gets what it needs handed in. */
	public static function services(): Services {
		return self::$services ??= new Services();
	}

	/** Path of the plugin's main file. */
	public static function file(): string {
		return dirname( __DIR__, 2 ) . '/coffer.php';
	}
}
