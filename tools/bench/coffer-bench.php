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

// Visitors may begin only so many payments in ten minutes: those who are measured come from addresses of their own.
if ( isset( $_SERVER['HTTP_COFFER_BENCH_VISITOR'] ) ) {
	$_SERVER['REMOTE_ADDR'] = $_SERVER['HTTP_COFFER_BENCH_VISITOR'];
}

/** @return array<string, float|int> */
function coffer_bench_figures(): array {
	global $wpdb;
	return [
		'Queries' => $wpdb->num_queries,
		'Memory'  => memory_get_peak_usage(),
		'Ms'      => round( 1000 * ( microtime( true ) - (float) $_SERVER['REQUEST_TIME_FLOAT'] ), 3 ),
	];
}

/** For what does not fit into headers. Written before the answer ends. */
function coffer_bench_note( mixed $note ): void {
	file_put_contents( WP_CONTENT_DIR . '/coffer-dev/bench.json', (string) wp_json_encode( $note ) );
}

if ( isset( $_SERVER['HTTP_COFFER_BENCH_STREAMED'] ) ) {
	// Held back, a file would be in memory whole.
	register_shutdown_function( static fn() => coffer_bench_note( coffer_bench_figures() ) );
	return;
}

if ( isset( $_SERVER['HTTP_COFFER_BENCH_STATEMENTS'] ) ) {
	define( 'SAVEQUERIES', true );
	require WP_CONTENT_DIR . '/coffer-dev/statements.php';
	return;
}

// The page is held back until it is complete, so that the figures can travel in its headers.
ob_start(
	static function ( string $page ): string {
		foreach ( coffer_bench_figures() as $name => $figure ) {
			header( "Coffer-Bench-$name: $figure" );
		}
		return $page;
	}
);
