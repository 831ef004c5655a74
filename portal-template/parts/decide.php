<?php
/**
 * The reader's answer to a quote: given, or to be given.
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

$decision = $view['decision'];
if ( null !== $decision ) :
	?>
	<section class="coffer-portal__decided" data-wp-key="decided" aria-labelledby="coffer-portal-decided">
		<<?php echo tag_escape( $h2 ); ?> id="coffer-portal-decided"><?php echo Html::text( $decision['text'] ); ?></<?php echo tag_escape( $h2 ); ?>>
		<p>
			<?php
			echo '' === $decision['by']
				? Html::text( $decision['date_text'] )
				/* translators: 1: name of a person. 2: a date. */
				: Html::text( sprintf( __( '%1$s, on %2$s', 'coffer' ), $decision['by'], $decision['date_text'] ) );
			?>
		</p>
	</section>
	<?php
endif;
if ( ! $view['may']['decide'] ) {
	return;
}
$is_sent = in_array( $outcome?->form, [ 'accept', 'decline' ], true );
$typed   = $is_sent ? $outcome->typed : [];
$wrong   = $is_sent ? $outcome->field : '';
// Without a script, this is what takes a reader to what is wrong, and has it read out.
$faulty = ' aria-invalid="true" aria-describedby="coffer-decide-problem" autofocus';
?>
<section class="coffer-portal__decide" data-wp-key="decide" aria-labelledby="coffer-portal-decide">
	<<?php echo tag_escape( $h2 ); ?> id="coffer-portal-decide"><?php esc_html_e( 'Your answer', 'coffer' ); ?></<?php echo tag_escape( $h2 ); ?>>
	<form method="post" class="coffer-portal__form">
		<?php require __DIR__ . '/form-proof.php'; ?>
		<input type="hidden" name="offer" value="<?php echo esc_attr( (string) $view['offer'] ); ?>" />
		<fieldset<?php disabled( $page->isForStaff() ); ?>>
			<legend class="coffer-portal__quiet"><?php esc_html_e( 'Your answer', 'coffer' ); ?></legend>
			<p class="coffer-portal__field">
				<label for="coffer-decide-name"><?php esc_html_e( 'Your name', 'coffer' ); ?></label>
				<input id="coffer-decide-name" type="text" name="name" maxlength="190" autocomplete="name" required value="<?php echo Html::text( $typed['name'] ?? '' ); ?>"<?php echo 'name' === $wrong ? $faulty : ''; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- made of constants. ?> />
			</p>
			<p class="coffer-portal__field">
				<label for="coffer-decide-note"><?php esc_html_e( 'Note (optional)', 'coffer' ); ?></label>
				<textarea id="coffer-decide-note" name="note" rows="2" maxlength="1000"<?php echo 'note' === $wrong ? $faulty : ''; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- made of constants. ?>><?php echo Html::text( $typed['note'] ?? '' ); ?></textarea>
			</p>
			<?php if ( $is_sent ) : ?>
				<p id="coffer-decide-problem" class="coffer-portal__banner is-problem" role="alert"<?php echo in_array( $wrong, [ 'name', 'note' ], true ) ? '' : ' tabindex="-1" autofocus'; ?>><?php echo Html::text( $outcome->problem ); ?></p>
			<?php endif; ?>
			<p class="coffer-portal__buttons">
				<button type="submit" class="coffer-portal__button wp-element-button" name="<?php echo esc_attr( PageForms::FIELD ); ?>" value="accept"><?php esc_html_e( 'Accept this quote', 'coffer' ); ?></button>
				<button type="submit" class="coffer-portal__button is-plain wp-element-button" name="<?php echo esc_attr( PageForms::FIELD ); ?>" value="decline"><?php esc_html_e( 'Decline', 'coffer' ); ?></button>
			</p>
			<p class="coffer-portal__small">
				<?php
				/* translators: %s: an amount, such as 1,200.00 USD. */
				echo Html::text( sprintf( __( 'Accepting means that you agree to what is listed here, for %s. You can answer once.', 'coffer' ), $view['total_text'] ) );
				?>
			</p>
		</fieldset>
	</form>
</section>
