<?php
/**
 * One document, as its reader may see it.
 *
 * @var Coffer\WordPress\Portal\PortalPage        $page
 * @var string                                    $wrapper Attributes of the block, escaped.
 * @var Coffer\WordPress\Portal\PageOutcome|null $outcome Of a form that could not be taken.
 * @var string                                    $done    What was just done; names a sentence.
 * @var list<string>                              $order   Files beside this one, in the order in which the block has them.
 * @var int                                       $level   Of the page's own heading, 1 to 4.
 */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

$view  = $page->view;
$state = 'is-' . str_replace( '_', '-', $view['state'] );
$h1    = 'h' . $level;
$h2    = 'h' . ( $level + 1 );
?>
<div <?php echo $wrapper; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped by get_block_wrapper_attributes(). ?>>
	<article class="coffer-portal__sheet <?php echo esc_attr( $state ); ?>" data-wp-interactive="coffer/portal" data-wp-router-region="coffer-portal" aria-labelledby="coffer-portal-title">
		<?php
		require __DIR__ . '/banner.php';
		require __DIR__ . '/done.php';
		require __DIR__ . '/refused.php';
		require __DIR__ . '/head.php';
		foreach ( $order as $part ) {
			require __DIR__ . "/$part.php";
		}
		?>
	</article>
	<p class="coffer-portal__quiet" role="status" data-wp-text="state.announcement"></p>
</div>
