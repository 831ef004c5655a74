<?php
/** The block coffer-example/booking: says what its inner pay-now block collects. */
declare( strict_types=1 );

namespace Example\Bookings;

defined( 'ABSPATH' ) || exit;

/** In the place of a booking's code: the one whose page the visitor opened. */
const VISITED = 'visited';

add_action( 'init', fn () => register_block_type( __DIR__ . '/block' ) );
add_filter( 'render_block_context', __NAMESPACE__ . '\name_visited', 10, 2 );

/** A saved post says the same to everybody; what depends on the visitor is put into the context when it is rendered. */
function name_visited( array $context, array $block ): array {
	$payable = $context['coffer/payable'] ?? null;
	if ( 'coffer/pay-now' === $block['blockName'] && [ 'source' => 'example_booking', 'reference' => VISITED ] === $payable ) {
		$context['coffer/payable']['reference'] = visited()->code ?? '';
	}
	return $context;
}
