<?php
/**
 * For people who can finish the block. Visitors see nothing there.
 *
 * @var string $wrapper Attributes of the block, escaped.
 */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<div <?php echo $wrapper; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped by get_block_wrapper_attributes(). ?>>
	<div class="coffer-pay__staff">
		<p><strong><?php esc_html_e( 'Visitors see no pay-now block here.', 'coffer' ); ?></strong></p>
		<p><?php esc_html_e( 'It is not finished, or the page is not published, or what it asks for does not exist any more.', 'coffer' ); ?></p>
	</div>
</div>
