<?php
/**
 * What the reader can pay now, or what became of what they paid.
 *
 * @var array<string, mixed> $view contract/schemas/portal-view.json.
 */
declare( strict_types=1 );

use Coffer\WordPress\Portal\Html;

defined( 'ABSPATH' ) || exit;

$pay      = $view['pay'];
$attempt  = $pay['attempt'];
$standing = $attempt['state'] ?? null;
$is_told  = isset( $attempt['instructions'] ) && in_array( $standing, [ 'pending', 'processing' ], true );
$is_same  = $is_told && null === $pay['custom'] && count( $pay['choices'] ) <= 1 && ( $pay['choices'][0]['amount'] ?? $pay['due'] ) === $attempt['amount'];
// Whoever was told how to transfer this very amount need not be told again.
$gateways = array_filter( $pay['gateways'], static fn ( array $gateway ): bool => ! $is_same || $gateway['id'] !== $attempt['gateway'] );
$is_open  = 'open' === $pay['state'] && [] !== $gateways;
$is_sure  = 'succeeded' === $standing;
$has_gone = in_array( $standing, [ 'failed', 'cancelled' ], true ) && 'paid' !== $pay['state'];
$is_wait  = 'confirming' === $pay['state'] && ! $is_told;
$is_begun = 'pending' === $standing && ! $is_told && $is_open && '' !== $attempt['message'];
$message  = $is_wait || $is_sure || ( $has_gone && $pay['message'] === $attempt['message'] ) ? '' : $pay['message'];

wp_interactivity_config(
	'coffer/portal',
	[
		'payWords' => [
			'offline'    => __( 'There was no answer. Check your connection, then try again: you will not pay twice.', 'coffer' ),
			'unreadable' => __( 'Something went wrong on this site. Try again in a moment: you will not pay twice.', 'coffer' ),
		],
	]
);

if ( ! $is_open && ! $is_told && ! $is_sure && ! $has_gone && ! $is_wait && '' === $message ) {
	return;
}
?>
<section class="coffer-pay is-<?php echo esc_attr( $pay['state'] ); ?>" data-wp-key="pay-<?php echo esc_attr( md5( (string) wp_json_encode( $pay ) ) ); ?>" aria-labelledby="coffer-pay-title">
	<?php if ( $is_wait ) : ?>
		<div class="coffer-pay__wait" data-wp-init="callbacks.confirm">
			<<?php echo tag_escape( $h2 ?? 'h2' ); ?> id="coffer-pay-title"><?php esc_html_e( 'Confirming your payment', 'coffer' ); ?></<?php echo tag_escape( $h2 ?? 'h2' ); ?>>
			<p><?php echo '' === $pay['message'] ? esc_html__( 'This page says so as soon as it is certain. You need not pay again, and you may close it.', 'coffer' ) : Html::text( $pay['message'] ); ?></p>
		</div>
	<?php elseif ( $is_sure ) : ?>
		<?php require __DIR__ . '/pay-receipt.php'; ?>
	<?php elseif ( $is_told ) : ?>
		<?php require __DIR__ . '/pay-instructions.php'; ?>
	<?php else : ?>
		<<?php echo tag_escape( $h2 ?? 'h2' ); ?> id="coffer-pay-title" class="coffer-portal__quiet"><?php esc_html_e( 'Payment', 'coffer' ); ?></<?php echo tag_escape( $h2 ?? 'h2' ); ?>>
	<?php endif; ?>
	<?php if ( $has_gone ) : ?>
		<p class="coffer-pay__note is-problem">
			<?php
			echo match ( true ) {
				'' !== $attempt['message'] => Html::text( $attempt['message'] ),
				'failed' === $standing     => esc_html__( 'The payment did not go through, and nothing was charged. You can try again, or pay another way.', 'coffer' ),
				default                    => esc_html__( 'The payment was not finished, and nothing was charged. You can try again.', 'coffer' ),
			};
			?>
		</p>
	<?php endif; ?>
	<?php if ( $is_begun ) : ?>
		<p class="coffer-pay__note"><?php echo Html::text( $attempt['message'] ); ?></p>
	<?php endif; ?>
	<?php if ( '' !== $message ) : ?>
		<p class="<?php echo $pay['test'] ? 'coffer-portal__banner' : 'coffer-pay__note'; ?>"><?php echo Html::text( $message ); ?></p>
	<?php endif; ?>
	<?php
	if ( $is_open ) {
		require __DIR__ . '/pay-form.php';
	}
	?>
</section>
