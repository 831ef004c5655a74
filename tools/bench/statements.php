<?php
// Copied into benchmark sites only. When a request is over, runs what it asked of Coffer's tables once more, and notes how the
// database went about it.
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

/** Rows that the server has read for this connection so far, in whatever way. */
function coffer_bench_rows_read(): int {
	global $wpdb;
	$read = 0;
	foreach ( (array) $wpdb->get_results( "SHOW SESSION STATUS LIKE 'Handler_read%'", ARRAY_N ) as [ , $count ] ) {
		$read += (int) $count;
	}
	return $read;
}

register_shutdown_function(
	static function (): void {
		global $wpdb;
		$asked = array_column( (array) $wpdb->queries, 0 );
		$wpdb->suppress_errors();
		// To ask is to read as well.
		$first = coffer_bench_rows_read();
		$asking = coffer_bench_rows_read() - $first;
		$statements = [];
		foreach ( $asked as $sql ) {
			if ( ! str_contains( $sql, $wpdb->prefix . 'coffer_' ) || 1 !== preg_match( '/^\s*(SELECT|UPDATE|INSERT|DELETE)\b/', $sql, $verb ) ) {
				continue;
			}
			$reads  = 'SELECT' === $verb[1];
			$before = coffer_bench_rows_read();
			$began  = hrtime( true );
			$plan   = $wpdb->get_results( ( $reads ? 'ANALYZE ' : 'EXPLAIN ' ) . $sql, ARRAY_A );
			$took   = ( hrtime( true ) - $began ) / 1e6;
			$statements[] = [
				'sql'  => $sql,
				'ms'   => $reads ? round( $took, 2 ) : null,
				'read' => $reads ? coffer_bench_rows_read() - $before - $asking : null,
				'plan' => $plan,
			];
		}
		coffer_bench_note( $statements );
	}
);
