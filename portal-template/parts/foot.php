<?php
/**
 * Print, and whom to ask.
 *
 * @var array<string, mixed> $view contract/schemas/portal-view.json.
 */
declare( strict_types=1 );

use Coffer\WordPress\Portal\Html;

defined( 'ABSPATH' ) || exit;

$seller  = $view['seller'];
$address = 'mailto:' . $seller['email'] . '?subject=' . rawurlencode( $view['kind_text'] . ' ' . $view['number'] );
?>
<footer class="coffer-portal__foot">
	<div class="coffer-portal__contact">
		<h2><?php esc_html_e( 'Questions?', 'coffer' ); ?></h2>
		<p><strong><bdi><?php echo Html::text( $seller['name'] ); ?></bdi></strong></p>
		<?php if ( '' !== $seller['email'] ) : ?>
			<p><a href="<?php echo esc_url( $address ); ?>"><?php echo Html::text( $seller['email'] ); ?></a></p>
		<?php endif; ?>
		<?php if ( '' !== trim( $seller['address'] ) ) : ?>
			<p><bdi><?php echo Html::lines( $seller['address'] ); ?></bdi></p>
		<?php endif; ?>
		<?php if ( '' !== $seller['tax_id'] ) : ?>
			<?php /* translators: %s: tax number of the seller. */ ?>
			<p><?php echo Html::text( sprintf( __( 'Tax number %s', 'coffer' ), $seller['tax_id'] ) ); ?></p>
		<?php endif; ?>
	</div>
	<div class="coffer-portal__print">
		<button type="button" class="coffer-portal__button wp-element-button" hidden data-wp-bind--hidden="!state.canPrint" data-wp-on--click="actions.print"><?php esc_html_e( 'Print or save as PDF', 'coffer' ); ?></button>
		<p data-wp-bind--hidden="state.canPrint"><?php esc_html_e( 'To print this page or save it as PDF, use the menu of your browser.', 'coffer' ); ?></p>
	</div>
</footer>
