<?php
/**
 * The pay-now block: first as it was when the page was made, then, for the block's script, the same to be filled in. Texts
 * of the second part come from the script alone, because what WordPress fills in is not safe from shortcodes.
 *
 * @var string               $wrapper Attributes of the block, escaped.
 * @var string               $label   What is paid for.
 * @var string               $button  What the first button says; empty for what the way to pay says.
 * @var array<string, mixed> $pay     contract/schemas/pay-state.json.
 */
declare( strict_types=1 );

use Coffer\WordPress\Access\CurrentActor;
use Coffer\WordPress\Portal\Html;

defined( 'ABSPATH' ) || exit;

$choices = $pay['choices'];
$sum     = $choices[0]['amount_text'] ?? ( null === $pay['custom'] ? $pay['due_text'] : '' );
$own     = wp_unique_id( 'coffer-pay-own-' );
$classes = 'coffer-pay__button wp-block-button__link wp-element-button';
$many    = count( $choices ) + ( null === $pay['custom'] ? 0 : 1 ) > 1;
?>
<div <?php echo $wrapper; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped by PayNowBlock::wrapper(). ?>>
	<?php if ( '' !== $label ) : ?>
		<p class="coffer-pay__label" dir="auto"><?php echo Html::text( $label ); ?></p>
	<?php endif; ?>
	<div class="coffer-pay__still" data-wp-bind--hidden="state.isAlive">
		<?php if ( 'open' !== $pay['state'] ) : ?>
			<p class="coffer-pay__note">
				<?php
				echo match ( true ) {
					'' !== $pay['message'] => Html::text( $pay['message'] ),
					0 === $pay['due']      => esc_html__( 'There is nothing to pay here any more.', 'coffer' ),
					default                => esc_html__( 'This cannot be paid right now.', 'coffer' ),
				};
				?>
			</p>
			<?php if ( 'closed' === $pay['state'] && $pay['due'] > 0 && CurrentActor::may( 'coffer_manage' ) ) : ?>
				<p class="coffer-pay__staff"><?php esc_html_e( 'Only you see this: no way to pay is ready for it. Set one up in Money > Settings.', 'coffer' ); ?></p>
			<?php endif; ?>
		<?php else : ?>
			<?php if ( $many ) : ?>
				<div class="coffer-pay__choices">
					<p class="coffer-pay__ask"><?php esc_html_e( 'How much do you want to pay?', 'coffer' ); ?></p>
					<?php foreach ( $choices as $index => $choice ) : ?>
						<div class="coffer-pay__choice"><input type="radio" disabled<?php checked( 0 === $index ); ?> aria-hidden="true" /><span><?php echo Html::text( $choice['label'] ); ?> <bdi><?php echo Html::text( $choice['amount_text'] ); ?></bdi></span></div>
					<?php endforeach; ?>
					<?php if ( null !== $pay['custom'] ) : ?>
						<div class="coffer-pay__choice"><input type="radio" disabled aria-hidden="true" /><span><?php esc_html_e( 'Another amount', 'coffer' ); ?></span></div>
					<?php endif; ?>
				</div>
			<?php elseif ( null === $pay['custom'] ) : ?>
				<p class="coffer-pay__amount"><bdi><?php echo Html::text( $sum ); ?></bdi></p>
			<?php endif; ?>
			<div class="coffer-pay__gateways">
				<?php foreach ( $pay['gateways'] as $index => $gateway ) : ?>
					<button type="button" disabled class="<?php echo esc_attr( $classes ); ?>"><span><?php echo Html::text( 0 === $index && '' !== $button ? $button : $gateway['label'] ); ?></span> <bdi class="coffer-pay__sum"><?php echo Html::text( $sum ); ?></bdi></button>
				<?php endforeach; ?>
			</div>
			<noscript><p class="coffer-pay__note"><?php esc_html_e( 'To pay on this page, switch JavaScript on in your browser and load the page again.', 'coffer' ); ?></p></noscript>
		<?php endif; ?>
	</div>
	<div class="coffer-pay__live" hidden data-wp-bind--hidden="!state.isAlive">
		<div class="coffer-pay__wait" hidden data-wp-bind--hidden="!state.isWaiting">
			<strong><?php esc_html_e( 'Confirming your payment', 'coffer' ); ?></strong>
		</div>
		<div class="coffer-pay__receipt" hidden data-wp-bind--hidden="!state.isPaid">
			<strong><?php esc_html_e( 'Thank you for your payment', 'coffer' ); ?></strong>
			<dl class="coffer-pay__lines">
				<div><dt><?php esc_html_e( 'Paid', 'coffer' ); ?></dt><dd><bdi data-wp-text="context.pay.attempt.amount_text"></bdi></dd></div>
				<div><dt><?php esc_html_e( 'Date', 'coffer' ); ?></dt><dd><bdi data-wp-text="context.pay.attempt.date_text"></bdi></dd></div>
				<?php if ( '' !== $label ) : ?>
					<div><dt><?php esc_html_e( 'For', 'coffer' ); ?></dt><dd><bdi><?php echo Html::text( $label ); ?></bdi></dd></div>
				<?php endif; ?>
			</dl>
			<p><button type="button" class="coffer-pay__copy" data-wp-on--click="actions.print"><?php esc_html_e( 'Print this receipt', 'coffer' ); ?></button></p>
		</div>
		<p class="coffer-pay__note" hidden data-wp-bind--hidden="!state.attemptNote" data-wp-class--is-problem="state.hasFailed" data-wp-text="state.attemptNote"></p>
		<div class="coffer-pay__transfer" hidden data-wp-bind--hidden="!state.isTold">
			<dl class="coffer-pay__lines">
				<template data-wp-each--line="state.lines" data-wp-each-key="context.line.label">
					<div>
						<dt data-wp-text="context.line.label"></dt>
						<dd>
							<bdi data-wp-text="context.line.value"></bdi>
							<button type="button" class="coffer-pay__copy" data-wp-bind--hidden="!state.canCopy" data-wp-on--click="actions.copy" data-copied="<?php esc_attr_e( 'Copied', 'coffer' ); ?>"><?php esc_html_e( 'Copy', 'coffer' ); ?></button>
						</dd>
					</div>
				</template>
			</dl>
			<figure class="coffer-pay__code" hidden data-wp-watch="callbacks.drawCode">
				<svg role="img" aria-label="<?php esc_attr_e( 'QR code for this transfer', 'coffer' ); ?>"><path /></svg>
				<figcaption><?php esc_html_e( 'Or scan this code with your banking app.', 'coffer' ); ?></figcaption>
			</figure>
		</div>
		<p class="coffer-pay__note" hidden data-wp-bind--hidden="!state.note" data-wp-text="state.note"></p>
		<p class="coffer-pay__amount" hidden data-wp-bind--hidden="!state.price"><bdi data-wp-text="state.price"></bdi></p>
		<form class="coffer-pay__form" hidden data-wp-bind--hidden="!state.isOpen" data-wp-on--input="actions.choose" data-wp-on--submit="actions.pay" novalidate autocomplete="off">
			<fieldset class="coffer-pay__choices" data-wp-bind--hidden="!state.hasChoices">
				<legend><?php esc_html_e( 'How much do you want to pay?', 'coffer' ); ?></legend>
				<template data-wp-each--choice="state.choices" data-wp-each-key="context.choice.amount">
					<label class="coffer-pay__choice">
						<input type="radio" name="amount" data-wp-bind--value="context.choice.amount" data-wp-bind--checked="state.isChosen" />
						<span><span data-wp-text="context.choice.label"></span> <bdi data-wp-text="context.choice.amount_text"></bdi></span>
					</label>
				</template>
				<label class="coffer-pay__choice" data-wp-bind--hidden="!state.hasOwn">
					<input type="radio" name="amount" value="own" data-wp-bind--checked="state.isOwn" />
					<span><?php esc_html_e( 'Another amount', 'coffer' ); ?></span>
				</label>
			</fieldset>
			<input type="hidden" name="amount" data-wp-bind--value="state.onlyAmount" data-wp-bind--disabled="state.hasChoices" />
			<p class="coffer-pay__own" data-wp-bind--hidden="!state.isOwn">
				<?php /* translators: %s: currency code. */ ?>
				<label for="<?php echo esc_attr( $own ); ?>"><?php echo Html::text( sprintf( __( 'Amount in %s', 'coffer' ), $pay['currency'] ) ); ?></label>
				<input id="<?php echo esc_attr( $own ); ?>" type="text" name="own" inputmode="decimal" aria-describedby="<?php echo esc_attr( $own ); ?>-bounds" data-wp-bind--aria-invalid="context.isWrong" />
				<small id="<?php echo esc_attr( $own ); ?>-bounds" data-wp-text="state.bounds"></small>
			</p>
			<div class="coffer-pay__gateways">
				<template data-wp-each--gateway="context.pay.gateways" data-wp-each-key="context.gateway.id">
					<button type="submit" data-wp-bind--value="context.gateway.id" class="<?php echo esc_attr( $classes ); ?>" data-wp-bind--aria-disabled="context.isBusy" data-wp-bind--aria-busy="context.isBusy"><span data-wp-text="state.gatewayText"></span> <bdi class="coffer-pay__sum" data-wp-text="state.sum"></bdi></button>
				</template>
			</div>
		</form>
		<p hidden data-wp-bind--hidden="!state.canPayAgain"><button type="button" class="coffer-pay__copy" data-wp-on--click="actions.again"><?php esc_html_e( 'Make another payment', 'coffer' ); ?></button></p>
		<p class="coffer-pay__note is-problem" role="alert" hidden data-wp-bind--hidden="!context.problem" data-wp-text="context.problem"></p>
		<p class="coffer-pay__quiet" role="status" data-wp-text="context.announcement"></p>
	</div>
</div>
