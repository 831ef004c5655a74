<?php
/**
 * Plugin Name:      Coffer Starter: Scripts in wp-admin
 * Description:      A box on the Dashboard and an action in the document drawer, made of @coffer/api. Copy this file and money-screen.js, rename everything that says "starter", and make it yours.
 * Version:          0.1.0
 * Requires Plugins: coffer
 * Requires PHP:     8.1
 * License:          GPL-2.0-or-later
 * Text Domain:      coffer-starter
 */
declare( strict_types=1 );

namespace Starter\MoneyScreen;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_enqueue_scripts', __NAMESPACE__ . '\add_script' );
add_action( 'wp_dashboard_setup', __NAMESPACE__ . '\add_box' );

/** @param string $screen Of WordPress: `index.php` is the Dashboard, `toplevel_page_coffer` is Money. */
function add_script( string $screen ): void {
	if ( in_array( $screen, [ 'index.php', 'toplevel_page_coffer' ], true ) && current_user_can( 'coffer_view' ) ) {
		wp_enqueue_script( 'coffer-starter', plugins_url( 'money-screen.js', __FILE__ ), [ 'coffer-api', 'wp-data', 'wp-i18n' ], '0.1.0', true );
	}
}

function add_box(): void {
	if ( current_user_can( 'coffer_view' ) ) {
		wp_add_dashboard_widget( 'coffer_starter', __( 'What customers owe', 'coffer-starter' ), static function (): void {
			echo '<ul id="coffer-starter-owed"></ul>';
		} );
	}
}
