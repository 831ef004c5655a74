<?php
/**
 * What has to be known before anything else: that it is a test, and what only staff see.
 *
 * @var Coffer\WordPress\Portal\PortalPage $page
 * @var array<string, mixed>               $view contract/schemas/portal-view.json.
 */
declare( strict_types=1 );

use Coffer\WordPress\Portal\Html;

defined( 'ABSPATH' ) || exit;

if ( $view['is_test'] ) :
	?>
	<p class="coffer-portal__banner is-test" role="note">
		<strong>
			<?php
			echo 'invoice' === $view['kind']
				? esc_html__( 'Test invoice: no money is asked for.', 'coffer' )
				: esc_html__( 'This is a test: no money is asked for.', 'coffer' );
			?>
		</strong>
	</p>
	<?php
endif;

if ( $view['preview'] ) :
	?>
	<p class="coffer-portal__banner">
		<strong><?php esc_html_e( 'Only you can see this page.', 'coffer' ); ?></strong>
		<?php if ( 'draft' === $view['state'] ) : ?>
			<?php esc_html_e( 'This is a draft, as the customer will see it once it is sent.', 'coffer' ); ?>
		<?php else : ?>
			<?php esc_html_e( 'It is what the customer sees. Looking at it here does not count as a view.', 'coffer' ); ?>
		<?php endif; ?>
	</p>
	<?php
endif;

if ( null !== $page->problem ) :
	?>
	<p class="coffer-portal__banner is-problem" role="alert">
		<strong><?php esc_html_e( 'Customers see this page without another plugin’s changes.', 'coffer' ); ?></strong>
		<?php echo Html::text( $page->problem ); ?>
	</p>
	<?php
endif;
