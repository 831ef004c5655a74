<?php
/**
 * Settings, theme and plugins of a fresh site. Input: { permalinks, theme, activate, must }.
 *
 * @return string[] What could not be done, in sentences.
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

require_once ABSPATH . 'wp-admin/includes/plugin.php';

$trouble = array();

update_option( 'blogdescription', 'A site for trying Coffer' );
update_option( 'timezone_string', 'Europe/Amsterdam' );
update_option( 'permalink_structure', 'plain' === $input['permalinks'] ? '' : '/%postname%/' );
update_option( 'default_ping_status', 'closed' );
update_option( 'default_comment_status', 'closed' );

$theme = wp_get_theme( $input['theme'] );
if ( $theme->exists() ) {
	switch_theme( $theme->get_stylesheet() );
} else {
	$trouble[] = sprintf( 'There is no theme "%s".', $input['theme'] );
}

if ( $input['activate'] ) {
	try {
		$active = is_file( WP_PLUGIN_DIR . '/coffer/coffer.php' )
			? activate_plugin( 'coffer/coffer.php' )
			: new WP_Error( 'coffer_missing', 'there is no coffer.php yet' );
	} catch ( Throwable $error ) {
		$active = new WP_Error( 'coffer_broken', $error->getMessage() . ' in ' . basename( $error->getFile() ) . ':' . $error->getLine() );
	}
	if ( is_wp_error( $active ) ) {
		// Somebody in the middle of writing the plugin still wants a site; a demo without it is an error.
		if ( $input['must'] ) {
			return $active;
		}
		$trouble[] = 'The plugin is not active: ' . $active->get_error_message();
	}
}

delete_option( 'rewrite_rules' );
return $trouble;
