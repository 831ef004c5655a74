<?php
/**
 * Fills the site with the demo data. Input: { file }.
 *
 * @return array<string, mixed>|null What the demo data says about itself; null when there is no plugin to seed.
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

if ( ! in_array( 'coffer/coffer.php', (array) get_option( 'active_plugins', array() ), true ) ) {
	return null;
}
$seed = require WP_PLUGIN_DIR . '/coffer/tools/demo/seed.php';
return $seed();
