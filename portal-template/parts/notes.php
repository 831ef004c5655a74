<?php
/**
 * What the seller writes to the reader.
 *
 * @var array<string, mixed> $view contract/schemas/portal-view.json.
 */
declare( strict_types=1 );

use Coffer\WordPress\Portal\Html;

defined( 'ABSPATH' ) || exit;

$notes = array_filter(
	[
		__( 'Message', 'coffer' ) => trim( $view['memo'] ),
		__( 'Terms', 'coffer' )   => trim( $view['terms'] ),
	]
);
foreach ( $notes as $heading => $text ) :
	?>
	<section class="coffer-portal__note">
		<h2><?php echo esc_html( $heading ); ?></h2>
		<p dir="auto"><?php echo Html::lines( $text ); ?></p>
	</section>
	<?php
endforeach;
