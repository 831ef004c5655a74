<?php
/**
 * Plugin Name:       Coffer
 * Description:       Invoices, customer portal links and pay-now, inside your own site.
 * Version:           0.3.0
 * Requires at least: 7.0
 * Requires PHP:      8.1
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       coffer
 * Domain Path:       /build/languages
 */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

// Written so that older PHP can read it: it is the file that has to say what is missing.
if ( PHP_VERSION_ID < 80100 || version_compare( (string) strtok( $GLOBALS['wp_version'], '-' ), '7.0', '<' ) ) {
	add_action(
		'admin_notices',
		static function () {
			printf(
				/* translators: 1: WordPress version, 2: PHP version. */
				'<div class="notice notice-error"><p>' . esc_html__( 'Coffer is not running: it needs WordPress 7.0 and PHP 8.1 or newer. This site has WordPress %1$s and PHP %2$s.', 'coffer' ) . '</p></div>',
				esc_html( $GLOBALS['wp_version'] ),
				esc_html( PHP_VERSION )
			);
		}
	);
	return;
}

require __DIR__ . '/server/autoload.php';
require __DIR__ . '/server/functions.php';

Coffer\WordPress\Plugin::boot();
