<?php
/**
 * How much, and how. Works with the script of the page only, which is why it is hidden at first.
 *
 * @var array<string, mixed>                      $view     contract/schemas/portal-view.json.
 * @var array<string, mixed>                      $pay      contract/schemas/pay-state.json.
 * @var array<int, array{id: string, label: string}> $gateways Those that are left.
 * @var bool                                      $is_told  Whether the reader was told already how to pay in another way.
 */
declare( strict_types=1 );

use Coffer\WordPress\Portal\Html;

defined( 'ABSPATH' ) || exit;

$choices = $pay['choices'];
$custom  = $pay['custom'];
$shown   = $choices[0]['amount_text'] ?? $pay['due_text'];
/* translators: 1: smallest amount. 2: largest amount. */
$bounds    = null === $custom ? '' : sprintf( __( 'From %1$s to %2$s.', 'coffer' ), $custom['minimum_text'], $custom['maximum_text'] );
/* translators: 1: smallest amount. 2: largest amount. */
$wrong     = null === $custom ? '' : sprintf( __( 'Write an amount from %1$s to %2$s.', 'coffer' ), $custom['minimum_text'], $custom['maximum_text'] );
$is_choice = count( $choices ) + ( null === $custom ? 0 : 1 ) > 1;
wp_interactivity_state( 'coffer/portal', [ 'payText' => $shown ] );
?>
<form class="coffer-pay__form" hidden data-wp-bind--hidden="!state.canPrint" data-wp-init="callbacks.amount" data-wp-on--input="actions.choose" data-wp-on--submit="actions.pay" data-currency="<?php echo esc_attr( $pay['currency'] ); ?>" data-digits="<?php echo esc_attr( (string) $pay['digits'] ); ?>" data-minimum="<?php echo esc_attr( (string) ( $custom['minimum'] ?? '' ) ); ?>" data-maximum="<?php echo esc_attr( (string) ( $custom['maximum'] ?? '' ) ); ?>" data-wrong="<?php echo Html::text( $wrong ); ?>" novalidate autocomplete="off">
	<?php if ( $is_choice ) : ?>
		<fieldset class="coffer-pay__choices">
			<legend><?php esc_html_e( 'How much do you want to pay?', 'coffer' ); ?></legend>
			<?php foreach ( $choices as $index => $choice ) : ?>
				<label class="coffer-pay__choice">
					<input type="radio" name="amount" value="<?php echo esc_attr( (string) $choice['amount'] ); ?>" data-text="<?php echo Html::text( $choice['amount_text'] ); ?>"<?php checked( 0 === $index ); ?> />
					<span><?php echo Html::text( $choice['label'] ); ?> <strong><?php echo Html::amount( $choice['amount_text'], $pay['currency'] ); ?></strong></span>
				</label>
			<?php endforeach; ?>
			<?php if ( null !== $custom ) : ?>
				<label class="coffer-pay__choice">
					<input type="radio" name="amount" value="own" />
					<span><?php esc_html_e( 'Another amount', 'coffer' ); ?></span>
				</label>
			<?php endif; ?>
		</fieldset>
	<?php elseif ( null !== $custom ) : ?>
		<input type="hidden" name="amount" value="own" />
	<?php else : ?>
		<input type="hidden" name="amount" value="<?php echo esc_attr( (string) ( $choices[0]['amount'] ?? $pay['due'] ) ); ?>" data-text="<?php echo Html::text( $shown ); ?>" />
	<?php endif; ?>
	<?php if ( null !== $custom ) : ?>
		<p class="coffer-pay__own"<?php echo $is_choice ? ' hidden data-wp-bind--hidden="!state.isOwnAmount"' : ''; ?>>
			<label for="coffer-pay-own">
				<?php /* translators: %s: currency code. */ ?>
				<?php echo Html::text( sprintf( __( 'Amount in %s', 'coffer' ), $pay['currency'] ) ); ?>
			</label>
			<input id="coffer-pay-own" type="text" name="own" inputmode="decimal" aria-describedby="coffer-pay-bounds" data-wp-bind--aria-invalid="state.isAmountWrong" />
			<small id="coffer-pay-bounds"><?php echo Html::text( $bounds ); ?></small>
		</p>
	<?php endif; ?>
	<?php if ( $is_told ) : ?>
		<p class="coffer-pay__or"><?php esc_html_e( 'Or pay another way:', 'coffer' ); ?></p>
	<?php endif; ?>
	<div class="coffer-pay__gateways">
		<?php foreach ( $gateways as $gateway ) : ?>
			<button type="submit" name="gateway" value="<?php echo esc_attr( $gateway['id'] ); ?>" class="coffer-pay__button wp-element-button" data-wp-bind--<?php echo $view['preview'] ? 'disabled="state.canPrint"' : 'aria-disabled="state.isPaying"'; ?> data-wp-bind--aria-busy="state.isPaying">
				<span><?php echo Html::text( $gateway['label'] ); ?></span> <bdi dir="ltr" class="coffer-pay__sum" data-wp-text="state.payText"><?php echo Html::text( $shown ); ?></bdi>
			</button>
		<?php endforeach; ?>
	</div>
	<?php if ( $view['preview'] ) : ?>
		<p class="coffer-pay__note"><?php esc_html_e( 'In this preview nothing can be paid.', 'coffer' ); ?></p>
	<?php endif; ?>
	<p class="coffer-pay__note is-problem" role="alert" hidden data-wp-bind--hidden="!state.payProblem" data-wp-text="state.payProblem"></p>
</form>
<p class="coffer-pay__note" data-wp-bind--hidden="state.canPrint"><?php esc_html_e( 'To pay on this page, switch JavaScript on in your browser and load the page again.', 'coffer' ); ?></p>
