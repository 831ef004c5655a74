<?php
/**
 * Fills a site with documents, for tools/bench/fill.ts: everything that belongs to them is written past the use cases, but as they
 * would have written it.
 *
 * @return callable( array{documents: int, at_once: int} ): array{documents: int, customers: int, done: bool}
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

foreach ( [ 'Dice', 'Rows', 'Counters', 'Facts', 'People', 'Paper', 'Block', 'Filling' ] as $coffer_class ) {
	require_once __DIR__ . "/fill/$coffer_class.php";
}

return static function ( array $wish ): array {
	global $wpdb;
	return ( new \Coffer\Bench\Filling( \Coffer\WordPress\Plugin::services(), $wpdb ) )->grow( (int) $wish['documents'], (int) $wish['at_once'] );
};
