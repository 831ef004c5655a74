<?php
/**
 * For whom, and the dates.
 *
 * @var array<string, mixed> $view contract/schemas/portal-view.json.
 */
declare( strict_types=1 );

use Coffer\WordPress\Portal\Html;

defined( 'ABSPATH' ) || exit;

$buyer = array_filter( [ $view['customer']['name'], ...$view['customer']['address_lines'], $view['customer']['tax_id'] ] );
$facts = array_filter(
	[
		__( 'Issued', 'coffer' )         => $view['issue_date_text'],
		( 'quote' === $view['kind'] ? __( 'Valid until', 'coffer' ) : __( 'Due', 'coffer' ) ) => $view['due_date_text'],
		__( 'Your reference', 'coffer' ) => $view['reference'],
	]
);
?>
<dl class="coffer-portal__facts">
	<?php if ( [] !== $buyer ) : ?>
		<div class="coffer-portal__buyer">
			<dt><?php esc_html_e( 'For', 'coffer' ); ?></dt>
			<?php foreach ( $buyer as $line ) : ?>
				<dd><bdi><?php echo Html::text( $line ); ?></bdi></dd>
			<?php endforeach; ?>
		</div>
	<?php endif; ?>
	<?php foreach ( $facts as $name => $text ) : ?>
		<div>
			<dt><?php echo esc_html( $name ); ?></dt>
			<dd><bdi><?php echo Html::text( $text ); ?></bdi></dd>
		</div>
	<?php endforeach; ?>
</dl>
