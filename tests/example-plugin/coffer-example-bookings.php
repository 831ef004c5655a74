<?php
/**
 * Plugin Name:      Coffer Example: Bookings
 * Description:      Rooms to book, paid through Coffer. An example for authors of plugins: docs/extending/pay-now.md.
 * Version:          0.1.0
 * Requires Plugins: coffer
 * Requires PHP:     8.1
 * License:          GPL-2.0-or-later
 * Text Domain:      coffer-example-bookings
 */
declare( strict_types=1 );

namespace Example\Bookings;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/bookings.php';
require __DIR__ . '/payments.php';
require __DIR__ . '/page.php';
require __DIR__ . '/block.php';

register_activation_hook( __FILE__, __NAMESPACE__ . '\create_tables' );
