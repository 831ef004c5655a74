<?php
/** As a file, on paper, and where browsers keep both. */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

wp_interactivity_state( 'coffer/portal', [ 'isMakingPdf' => false, 'pdfNote' => '' ] );
?>
<div class="coffer-portal__print">
	<div class="coffer-portal__buttons">
		<button type="button" class="coffer-portal__button is-plain wp-element-button" hidden data-wp-bind--hidden="!state.canPrint" data-wp-on--click="actions.downloadPdf" data-wp-bind--aria-busy="state.isMakingPdf">
			<span data-wp-bind--hidden="state.isMakingPdf"><?php esc_html_e( 'Download PDF', 'coffer' ); ?></span>
			<span hidden data-wp-bind--hidden="!state.isMakingPdf"><?php esc_html_e( 'Making the PDF…', 'coffer' ); ?></span>
		</button>
		<button type="button" class="coffer-portal__button is-plain wp-element-button" hidden data-wp-bind--hidden="!state.canPrint" data-wp-on--click="actions.print"><?php esc_html_e( 'Print or save as PDF', 'coffer' ); ?></button>
	</div>
	<p class="coffer-portal__banner is-problem" role="alert" hidden data-wp-bind--hidden="!state.pdfNote" data-wp-text="state.pdfNote"></p>
	<p data-wp-bind--hidden="state.canPrint"><?php esc_html_e( 'To print this page or save it as PDF, use the menu of your browser.', 'coffer' ); ?></p>
</div>
