<?php
/**
 * What the seller writes to the reader.
 *
 * @var array<string, mixed> $view contract/schemas/portal-view.json.
 * @var string               $h2   Name of the element for headings of sections.
 */
declare( strict_types=1 );

use Coffer\WordPress\Portal\Html;

defined( 'ABSPATH' ) || exit;

if ( '' === trim( $view['memo'] ) ) {
	return;
}
?>
<section class="coffer-portal__note">
	<<?php echo tag_escape( $h2 ); ?>><?php esc_html_e( 'Message', 'coffer' ); ?></<?php echo tag_escape( $h2 ); ?>>
	<p dir="auto"><?php echo Html::lines( $view['memo'] ); ?></p>
</section>
