<?php
/**
 * Installs WordPress with the owner as its first user. Input: { password }. Nothing happens on an installed site.
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

require_once ABSPATH . 'wp-admin/includes/upgrade.php';

if ( ! is_blog_installed() ) {
	wp_install( 'Coffer demo', 'owner', 'owner@example.com', true, '', wp_slash( $input['password'] ) );
}
return get_bloginfo( 'version' );
