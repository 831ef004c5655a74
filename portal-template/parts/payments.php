<?php
/**
 * What was paid or credited so far, and what is left.
 *
 * @var array<string, mixed> $view contract/schemas/portal-view.json.
 * @var string               $h2   Name of the element for headings of sections.
 */
declare( strict_types=1 );

use Coffer\WordPress\Portal\Html;

defined( 'ABSPATH' ) || exit;

if ( [] === $view['payments'] ) {
	return;
}
?>
<section class="coffer-portal__payments" data-wp-key="payments" aria-labelledby="coffer-portal-payments">
	<<?php echo tag_escape( $h2 ); ?> id="coffer-portal-payments"><?php esc_html_e( 'Payments so far', 'coffer' ); ?></<?php echo tag_escape( $h2 ); ?>>
	<dl class="coffer-portal__sums">
		<?php foreach ( $view['payments'] as $payment ) : ?>
			<div>
				<dt><?php echo Html::text( $payment['text'] ); ?> <small><?php echo Html::text( $payment['date_text'] ); ?></small></dt>
				<dd><?php echo Html::number( $payment['amount_text'] ); ?></dd>
			</div>
		<?php endforeach; ?>
		<div class="is-total">
			<dt><?php esc_html_e( 'Left to pay', 'coffer' ); ?></dt>
			<dd><?php echo Html::amount( $view['balance_text'], $view['currency'] ); ?></dd>
		</div>
	</dl>
</section>
