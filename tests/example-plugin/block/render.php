<?php
/**
 * @var array<string, mixed> $attributes
 * @var string               $content What is inside the block, with the pay-now block.
 */
declare( strict_types=1 );

namespace Example\Bookings;

defined( 'ABSPATH' ) || exit;

$reference = $attributes['payable']['reference'];
$booking   = VISITED === $reference ? visited() : booking( (string) $reference );
if ( null !== $booking ) {
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- state() escapes; what is inside was rendered by its blocks.
	printf( '<div %s>%s%s</div>', get_block_wrapper_attributes(), state( $booking ), $content );
}
