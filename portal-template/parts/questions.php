<?php
/**
 * Whom to ask, and forms to do it here: a question, a promise, that it is not for the reader. Each folds out without a script,
 * and has a key, so that it stays open with what is typed in it when the page around it is renewed.
 *
 * @var array<string, mixed> $view contract/schemas/portal-view.json.
 * @var string               $h2   Name of the element for headings of sections.
 * @var Coffer\WordPress\Portal\PortalPage        $page
 * @var Coffer\WordPress\Portal\PageOutcome|null $outcome Of a form that could not be taken.
 */
declare( strict_types=1 );

use Coffer\WordPress\Portal\Html;
use Coffer\WordPress\Portal\PageForms;

defined( 'ABSPATH' ) || exit;

$seller  = $view['seller'];
$address = 'mailto:' . $seller['email'] . '?subject=' . rawurlencode( $view['kind_text'] . ' ' . $view['number'] );
$forms   = array_filter(
	[
		'question' => ! $view['may']['ask'] ? null : [
			'title'  => __( 'Ask a question', 'coffer' ),
			'text'   => __( 'Your question', 'coffer' ),
			'button' => __( 'Send the question', 'coffer' ),
		],
		'promise'  => ! $view['may']['promise'] ? null : [
			'title'  => __( 'Say when you will pay', 'coffer' ),
			'text'   => __( 'Note (optional)', 'coffer' ),
			'button' => __( 'Send the date', 'coffer' ),
		],
		'not_mine' => ! $view['may']['deny'] ? null : [
			'title'  => __( 'This is not for me', 'coffer' ),
			'text'   => __( 'What is wrong? (optional)', 'coffer' ),
			'button' => __( 'Say that it is not for me', 'coffer' ),
		],
	]
);
?>
<section class="coffer-portal__contact" data-wp-key="questions" aria-labelledby="coffer-portal-questions">
	<<?php echo tag_escape( $h2 ); ?> id="coffer-portal-questions"><?php esc_html_e( 'Questions?', 'coffer' ); ?></<?php echo tag_escape( $h2 ); ?>>
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
	<?php if ( [] !== $forms ) : ?>
		<div class="coffer-portal__talk">
			<?php foreach ( $forms as $form => $words ) : ?>
				<?php
				$is_sent = $form === $outcome?->form;
				$typed   = $is_sent ? $outcome->typed : [];
				$wrong   = $is_sent ? $outcome->field : '';
				$id      = "coffer-say-$form";
				// Without a script, this is what takes a reader to what is wrong, and has it read out.
				$faulty  = " aria-invalid=\"true\" aria-describedby=\"$id-problem\" autofocus";
				?>
				<details class="coffer-portal__fold" data-wp-key="<?php echo esc_attr( $form ); ?>"<?php echo $is_sent ? ' open' : ''; ?>>
					<summary><?php echo esc_html( $words['title'] ); ?></summary>
					<form method="post" class="coffer-portal__form">
						<?php require __DIR__ . '/form-proof.php'; ?>
						<fieldset<?php disabled( $page->isForStaff() ); ?>>
							<legend class="coffer-portal__quiet"><?php echo esc_html( $words['title'] ); ?></legend>
							<?php if ( 'promise' === $form ) : ?>
								<p class="coffer-portal__field">
									<label for="<?php echo esc_attr( $id ); ?>-day"><?php esc_html_e( 'Day on which you will pay', 'coffer' ); ?></label>
									<input id="<?php echo esc_attr( $id ); ?>-day" type="date" name="day" required value="<?php echo esc_attr( $typed['day'] ?? '' ); ?>"<?php echo 'day' === $wrong ? $faulty : ''; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- made of constants. ?> />
								</p>
							<?php endif; ?>
							<p class="coffer-portal__field">
								<label for="<?php echo esc_attr( $id ); ?>-text"><?php echo esc_html( $words['text'] ); ?></label>
								<textarea id="<?php echo esc_attr( $id ); ?>-text" name="text" rows="3" maxlength="2000"<?php echo 'question' === $form ? ' required' : ''; ?><?php echo 'text' === $wrong ? $faulty : ''; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- made of constants. ?>><?php echo Html::text( $typed['text'] ?? '' ); ?></textarea>
							</p>
							<p class="coffer-portal__field">
								<label for="<?php echo esc_attr( $id ); ?>-name"><?php esc_html_e( 'Your name (optional)', 'coffer' ); ?></label>
								<input id="<?php echo esc_attr( $id ); ?>-name" type="text" name="name" maxlength="190" autocomplete="name" value="<?php echo Html::text( $typed['name'] ?? '' ); ?>"<?php echo 'name' === $wrong ? $faulty : ''; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- made of constants. ?> />
							</p>
							<?php if ( $is_sent ) : ?>
								<p id="<?php echo esc_attr( $id ); ?>-problem" class="coffer-portal__banner is-problem" role="alert"<?php echo in_array( $wrong, [ 'day', 'text', 'name' ], true ) ? '' : ' tabindex="-1" autofocus'; ?>><?php echo Html::text( $outcome->problem ); ?></p>
							<?php endif; ?>
							<p class="coffer-portal__buttons">
								<button type="submit" class="coffer-portal__button wp-element-button" name="<?php echo esc_attr( PageForms::FIELD ); ?>" value="<?php echo esc_attr( $form ); ?>"><?php echo esc_html( $words['button'] ); ?></button>
							</p>
						</fieldset>
					</form>
				</details>
			<?php endforeach; ?>
		</div>
	<?php endif; ?>
</section>
