<?php
// Copied into benchmark sites only. Says how much work a request was, and can take the plugin out of one request.
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

if ( isset( $_SERVER['HTTP_COFFER_BENCH_WITHOUT'] ) ) {
	add_filter(
		'option_active_plugins',
		static fn( mixed $plugins ): array => array_values( array_diff( (array) $plugins, [ 'coffer/coffer.php' ] ) )
	);
}

// The page is held back until it is complete, so that the figures can travel in its headers.
ob_start(
	static function ( string $page ): string {
		global $wpdb;
		header( 'Coffer-Bench-Queries: ' . $wpdb->num_queries );
		header( 'Coffer-Bench-Ms: ' . round( 1000 * ( microtime( true ) - (float) $_SERVER['REQUEST_TIME_FLOAT'] ), 3 ) );
		return $page;
	}
);
