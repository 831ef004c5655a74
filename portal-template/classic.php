<?php
/**
 * The customer page in a theme without block templates. A theme brings its own as coffer-portal.php.
 */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

get_header();
?>
<main class="coffer-portal-classic">
	<?php echo do_blocks( '<!-- wp:coffer/portal /-->' ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- the parts escape. ?>
</main>
<?php
get_footer();
