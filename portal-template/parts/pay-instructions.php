<?php
/**
 * What the reader has to write in a transfer. Readable without a script; with one it can be copied and scanned.
 *
 * @var array<string, mixed> $attempt Of contract/schemas/pay-state.json.
 */
declare( strict_types=1 );

use Coffer\WordPress\Portal\Html;

defined( 'ABSPATH' ) || exit;

$instructions = $attempt['instructions'];
?>
<<?php echo tag_escape( $h2 ?? 'h2' ); ?> id="coffer-pay-title"><?php esc_html_e( 'How to pay', 'coffer' ); ?></<?php echo tag_escape( $h2 ?? 'h2' ); ?>>
<?php if ( '' !== $attempt['message'] ) : ?>
	<p><?php echo Html::text( $attempt['message'] ); ?></p>
<?php endif; ?>
<div class="coffer-pay__transfer">
	<dl class="coffer-pay__lines">
		<?php foreach ( $instructions['lines'] as $line ) : ?>
			<div>
				<dt><?php echo Html::text( $line['label'] ); ?></dt>
				<dd>
					<bdi><?php echo Html::text( $line['value'] ); ?></bdi>
					<?php /* translators: %s: what is copied, such as IBAN. */ ?>
					<button type="button" class="coffer-pay__copy" hidden data-wp-bind--hidden="!state.canCopy" data-wp-on--click="actions.copy" data-copied="<?php esc_attr_e( 'Copied', 'coffer' ); ?>" aria-label="<?php echo Html::text( sprintf( __( 'Copy: %s', 'coffer' ), $line['label'] ) ); ?>"><?php esc_html_e( 'Copy', 'coffer' ); ?></button>
				</dd>
			</div>
		<?php endforeach; ?>
	</dl>
	<?php if ( null !== $instructions['epc'] ) : ?>
		<figure class="coffer-pay__code" hidden data-wp-init="callbacks.drawCode" data-epc="<?php echo Html::text( $instructions['epc'] ); ?>">
			<svg role="img" aria-label="<?php esc_attr_e( 'QR code for this transfer', 'coffer' ); ?>"><path /></svg>
			<figcaption><?php esc_html_e( 'Or scan this code with your banking app.', 'coffer' ); ?></figcaption>
		</figure>
	<?php endif; ?>
</div>
