<?php
/** Tries whether the gateway keeps its promises: `wp eval-file wp-content/plugins/coffer-example-gateway/conformance.php`. */
declare( strict_types=1 );

use Coffer\Testing\GatewayConformance;
use Example\Pocket\PocketApi;
use Example\Pocket\PocketBench;
use Example\Pocket\PocketGateway;
use Example\Pocket\PretendPocket;

defined( 'ABSPATH' ) || exit;

foreach ( [ 'pocket-api', 'pocket-gateway', 'pretend-pocket', 'pocket-bench' ] as $file ) {
	require_once __DIR__ . "/$file.php";
}

update_option( 'example_pocket_key', 'test_key' );
update_option( 'example_pocket_webhook_secret', 'shh' );
$pocket = new PretendPocket();
$pocket->listen();

$findings = GatewayConformance::run( new PocketGateway( new PocketApi() ), new PocketBench( $pocket ) );
if ( defined( 'WP_CLI' ) && WP_CLI ) {
	WP_CLI::log( GatewayConformance::report( $findings ) );
	WP_CLI::halt( [] === GatewayConformance::broken( $findings ) ? 0 : 1 );
}
return $findings;
