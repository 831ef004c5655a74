<?php
/**
 * Plugin Name:      Coffer Example: Pocket
 * Description:      A way to pay for Coffer, as an example for authors of gateways: docs/extending/gateways.md.
 * Version:          0.1.0
 * Requires Plugins: coffer
 * Requires PHP:     8.1
 * License:          GPL-2.0-or-later
 * Text Domain:      coffer-example-gateway
 */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function (): void {
		if ( ! function_exists( 'coffer_register_gateway' ) ) {
			return;
		}
		coffer_register_gateway(
			'example_pocket',
			static function (): Coffer\Domain\Gateways\Gateway {
				require_once __DIR__ . '/pocket-api.php';
				require_once __DIR__ . '/pocket-gateway.php';
				return new Example\Pocket\PocketGateway( new Example\Pocket\PocketApi() );
			}
		);
	},
	5
);
