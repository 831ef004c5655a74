<?php
/**
 * Turns an installed site into a network with sub-directories. Input: { domain, path }.
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

require_once ABSPATH . 'wp-admin/includes/upgrade.php';

global $wpdb;
foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed ) {
	$wpdb->$table = $prefixed;
}
install_network();
$made = populate_network( 1, $input['domain'], 'owner@example.com', 'Coffer demo network', $input['path'], false );
if ( is_wp_error( $made ) && 'no_wildcard_dns' !== $made->get_error_code() ) {
	return $made;
}
update_site_option( 'site_admins', array( 'owner' ) );
return true;
