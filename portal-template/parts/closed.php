<?php
/**
 * The one page for every link that opens nothing, whatever the reason. Has nothing in it that depends on the link.
 *
 * @var string $wrapper  Attributes of the block, escaped.
 * @var string $business Name of the seller; may be empty.
 */
declare( strict_types=1 );

use Coffer\WordPress\Portal\Html;

defined( 'ABSPATH' ) || exit;
?>
<div <?php echo $wrapper; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped by get_block_wrapper_attributes(). ?>>
	<div class="coffer-portal__sheet">
		<h1 class="coffer-portal__title"><?php esc_html_e( 'This page is not available', 'coffer' ); ?></h1>
		<p><?php esc_html_e( 'The link may be incomplete, or it may have been replaced or closed. Check that you opened all of it.', 'coffer' ); ?></p>
		<p>
			<?php if ( '' === $business ) : ?>
				<?php esc_html_e( 'If it still does not open, ask whoever sent it to you for a fresh link.', 'coffer' ); ?>
			<?php else : ?>
				<?php /* translators: %s: name of a business. */ ?>
				<?php echo Html::text( sprintf( __( 'If it still does not open, ask %s for a fresh link.', 'coffer' ), $business ) ); ?>
			<?php endif; ?>
		</p>
	</div>
</div>
