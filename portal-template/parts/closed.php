<?php
/**
 * The one page for every link that opens nothing, whatever the reason. Has nothing in it that depends on the link.
 *
 * @var string $wrapper  Attributes of the block, escaped.
 * @var string $business Name of the seller; may be empty.
 * @var string $done     What was just done.
 * @var int    $level    Of the page's own heading.
 */
declare( strict_types=1 );

use Coffer\WordPress\Portal\Html;
use Coffer\WordPress\Portal\PageForms;

defined( 'ABSPATH' ) || exit;

$h1 = 'h' . $level;
?>
<div <?php echo $wrapper; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped by get_block_wrapper_attributes(). ?>>
	<div class="coffer-portal__sheet">
		<<?php echo tag_escape( $h1 ); ?> class="coffer-portal__title"><?php esc_html_e( 'This page is not available', 'coffer' ); ?></<?php echo tag_escape( $h1 ); ?>>
		<p><?php esc_html_e( 'The link may be incomplete, or it may have been replaced or closed. Check that you opened all of it.', 'coffer' ); ?></p>
		<p>
			<?php if ( '' === $business ) : ?>
				<?php esc_html_e( 'If it still does not open, ask whoever sent it to you for a fresh link.', 'coffer' ); ?>
			<?php else : ?>
				<?php /* translators: %s: name of a business. */ ?>
				<?php echo Html::text( sprintf( __( 'If it still does not open, ask %s for a fresh link.', 'coffer' ), $business ) ); ?>
			<?php endif; ?>
		</p>
		<?php if ( 'fresh_link' === $done ) : ?>
			<p class="coffer-portal__done" role="status" tabindex="-1" autofocus><?php esc_html_e( 'Thank you. If this was a link to a document, whoever sent it has been told. A fresh link goes only to the address that they have on file.', 'coffer' ); ?></p>
		<?php else : ?>
			<form method="post" class="coffer-portal__form">
				<p class="coffer-portal__buttons">
					<button type="submit" class="coffer-portal__button wp-element-button" name="<?php echo esc_attr( PageForms::FIELD ); ?>" value="fresh_link"><?php esc_html_e( 'Ask for a fresh link', 'coffer' ); ?></button>
				</p>
				<p class="coffer-portal__small"><?php esc_html_e( 'It is sent to the address that the sender has on file, never to anybody else.', 'coffer' ); ?></p>
			</form>
		<?php endif; ?>
	</div>
</div>
