<?php
/**
 * For people who put the block where it cannot work. Visitors see nothing there.
 *
 * @var string $wrapper Attributes of the block, escaped.
 */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<div <?php echo $wrapper; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped by get_block_wrapper_attributes(). ?>>
	<div class="coffer-portal__banner">
		<p><strong><?php esc_html_e( 'The Customer portal block shows nothing on this page.', 'coffer' ); ?></strong></p>
		<p><?php esc_html_e( 'It needs the address of one customer’s document, which only a portal link has. Its place is the template “Customer portal” in Appearance > Editor > Templates. Remove it here; visitors do not see it, nor this notice.', 'coffer' ); ?></p>
	</div>
</div>
