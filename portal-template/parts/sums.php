<?php
/**
 * What it comes to.
 *
 * @var array<string, mixed> $view contract/schemas/portal-view.json.
 */
declare( strict_types=1 );

use Coffer\WordPress\Portal\Html;

defined( 'ABSPATH' ) || exit;

/* translators: 1: name of a tax, such as VAT. 2: its rate, such as 19%. */
$tax_text = 'inclusive' === $view['tax_mode'] ? _x( 'Includes %1$s %2$s', 'tax', 'coffer' ) : _x( '%1$s %2$s', 'tax', 'coffer' );
?>
<dl class="coffer-portal__sums">
	<?php if ( [] !== $view['taxes'] || '' !== $view['discount_text'] ) : ?>
		<div>
			<dt><?php esc_html_e( 'Subtotal', 'coffer' ); ?></dt>
			<dd><?php echo Html::number( $view['subtotal_text'] ); ?></dd>
		</div>
	<?php endif; ?>
	<?php if ( '' !== $view['discount_text'] ) : ?>
		<div>
			<dt><?php esc_html_e( 'Discount', 'coffer' ); ?></dt>
			<dd><?php echo Html::number( $view['discount_text'] ); ?></dd>
		</div>
	<?php endif; ?>
	<?php foreach ( $view['taxes'] as $tax ) : ?>
		<div>
			<dt><?php echo Html::text( trim( sprintf( $tax_text, $tax['name'], $tax['rate_text'] ) ) ); ?></dt>
			<dd><?php echo Html::number( $tax['amount_text'] ); ?></dd>
		</div>
	<?php endforeach; ?>
	<div class="is-total">
		<dt><?php esc_html_e( 'Total', 'coffer' ); ?></dt>
		<dd><?php echo Html::amount( $view['total_text'], $view['currency'] ); ?></dd>
	</div>
</dl>
