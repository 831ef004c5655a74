<?php
/**
 * Who asks, for what, how much and until when.
 *
 * @var array<string, mixed> $view contract/schemas/portal-view.json.
 * @var string               $h1   Name of the element for the page's own heading.
 */
declare( strict_types=1 );

use Coffer\WordPress\Portal\Html;

defined( 'ABSPATH' ) || exit;

$label = match ( $view['kind'] ) {
	'invoice'     => __( 'Left to pay', 'coffer' ),
	'quote'       => __( 'Total', 'coffer' ),
	'credit_note' => __( 'Credit', 'coffer' ),
};
?>
<header class="coffer-portal__head">
	<?php if ( null !== $view['logo'] ) : ?>
		<img class="coffer-portal__logo" src="<?php echo esc_url( $view['logo']['src'] ); ?>" width="<?php echo esc_attr( (string) $view['logo']['width'] ); ?>" height="<?php echo esc_attr( (string) $view['logo']['height'] ); ?>" alt="" />
	<?php endif; ?>
	<p class="coffer-portal__seller"><bdi><?php echo Html::text( $view['seller']['name'] ); ?></bdi></p>
	<<?php echo tag_escape( $h1 ); ?> class="coffer-portal__title" id="coffer-portal-title">
		<?php echo Html::text( $view['kind_text'] ); ?> <bdi><?php echo Html::text( $view['number'] ); ?></bdi>
	</<?php echo tag_escape( $h1 ); ?>>
</header>
<div class="coffer-portal__balance">
	<p class="coffer-portal__label"><?php echo esc_html( $label ); ?></p>
	<p class="coffer-portal__amount<?php echo strlen( $view['balance_text'] ) > 16 ? ' is-long' : ''; ?>"><?php echo Html::amount( $view['balance_text'], $view['currency'] ); ?></p>
	<p class="coffer-portal__state">
		<span class="coffer-portal__pill"><?php echo Html::text( $view['state_text'] ); ?></span>
		<?php if ( '' !== $view['due_text'] ) : ?>
			<span class="coffer-portal__due"><?php echo Html::text( $view['due_text'] ); ?></span>
		<?php endif; ?>
		<?php if ( '' !== $view['due_text'] && '' !== $view['due_date_text'] ) : ?>
			<time class="coffer-portal__day" datetime="<?php echo esc_attr( $view['due_date'] ); ?>"><?php echo Html::text( $view['due_date_text'] ); ?></time>
		<?php endif; ?>
	</p>
</div>
