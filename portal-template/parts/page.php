<?php
/**
 * One document, as its reader may see it.
 *
 * @var Coffer\WordPress\Portal\PortalPage $page
 * @var string                             $wrapper Attributes of the block, escaped.
 */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

$view  = $page->view;
$state = 'is-' . str_replace( '_', '-', $view['state'] );
?>
<div <?php echo $wrapper; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped by get_block_wrapper_attributes(). ?>>
	<article class="coffer-portal__sheet <?php echo esc_attr( $state ); ?>" data-wp-interactive="coffer/portal" data-wp-router-region="coffer-portal" aria-labelledby="coffer-portal-title">
		<?php
		require __DIR__ . '/banner.php';
		require __DIR__ . '/head.php';
		require __DIR__ . '/pay.php';
		require __DIR__ . '/facts.php';
		require __DIR__ . '/lines.php';
		require __DIR__ . '/sums.php';
		require __DIR__ . '/notes.php';
		require __DIR__ . '/foot.php';
		?>
	</article>
	<p class="coffer-portal__quiet" role="status" data-wp-text="state.announcement"></p>
</div>
