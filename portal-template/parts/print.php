<?php
/** Print, and where browsers keep it. */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<div class="coffer-portal__print">
	<button type="button" class="coffer-portal__button wp-element-button" hidden data-wp-bind--hidden="!state.canPrint" data-wp-on--click="actions.print"><?php esc_html_e( 'Print or save as PDF', 'coffer' ); ?></button>
	<p data-wp-bind--hidden="state.canPrint"><?php esc_html_e( 'To print this page or save it as PDF, use the menu of your browser.', 'coffer' ); ?></p>
</div>
