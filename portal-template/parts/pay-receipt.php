<?php
/**
 * That it is paid, to be read and printed.
 *
 * @var array<string, mixed> $view    contract/schemas/portal-view.json.
 * @var array<string, mixed> $pay     contract/schemas/pay-state.json.
 * @var array<string, mixed> $attempt Its newest attempt.
 */
declare( strict_types=1 );

use Coffer\WordPress\Portal\Html;

defined( 'ABSPATH' ) || exit;
?>
<div class="coffer-pay__receipt">
	<<?php echo tag_escape( $h2 ?? 'h2' ); ?> id="coffer-pay-title"><?php esc_html_e( 'Thank you for your payment', 'coffer' ); ?></<?php echo tag_escape( $h2 ?? 'h2' ); ?>>
	<dl class="coffer-pay__lines">
		<div>
			<dt><?php esc_html_e( 'Paid', 'coffer' ); ?></dt>
			<dd><?php echo Html::amount( $attempt['amount_text'], $pay['currency'] ); ?></dd>
		</div>
		<div>
			<dt><?php esc_html_e( 'Date', 'coffer' ); ?></dt>
			<dd><bdi><?php echo Html::text( $attempt['date_text'] ); ?></bdi></dd>
		</div>
		<div>
			<dt><?php esc_html_e( 'For', 'coffer' ); ?></dt>
			<dd><bdi><?php echo Html::text( $view['kind_text'] . ' ' . $view['number'] ); ?></bdi></dd>
		</div>
	</dl>
	<p class="coffer-pay__print">
		<button type="button" class="coffer-pay__copy" hidden data-wp-bind--hidden="!state.canPrint" data-wp-on--click="actions.print"><?php esc_html_e( 'Print this receipt', 'coffer' ); ?></button>
	</p>
</div>
