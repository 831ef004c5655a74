<?php
declare( strict_types=1 );

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require __DIR__ . '/server/autoload.php';

Coffer\WordPress\Uninstall::run();
