<?php
/**
 * What is charged. The roles are written out because the phone layout takes the table's display away, and some browsers
 * then take its meaning away with it.
 *
 * @var array<string, mixed> $view contract/schemas/portal-view.json.
 */
declare( strict_types=1 );

use Coffer\WordPress\Portal\Html;

defined( 'ABSPATH' ) || exit;

$is_taxed = [] !== array_filter( array_column( $view['lines'], 'tax_text' ) );
?>
<table class="coffer-portal__lines<?php echo $is_taxed ? ' is-taxed' : ''; ?>" role="table">
	<caption class="coffer-portal__quiet"><?php esc_html_e( 'Items', 'coffer' ); ?></caption>
	<thead role="rowgroup">
		<tr role="row">
			<th role="columnheader" scope="col"><?php esc_html_e( 'Description', 'coffer' ); ?></th>
			<th role="columnheader" scope="col" class="is-number"><?php esc_html_e( 'Quantity', 'coffer' ); ?></th>
			<th role="columnheader" scope="col" class="is-number"><?php esc_html_e( 'Price', 'coffer' ); ?></th>
			<?php if ( $is_taxed ) : ?>
				<th role="columnheader" scope="col" class="is-number"><?php esc_html_e( 'Tax', 'coffer' ); ?></th>
			<?php endif; ?>
			<th role="columnheader" scope="col" class="is-number"><?php esc_html_e( 'Amount', 'coffer' ); ?></th>
		</tr>
	</thead>
	<tbody role="rowgroup">
		<?php foreach ( $view['lines'] as $line ) : ?>
			<tr role="row">
				<td role="cell" class="coffer-portal__what">
					<span dir="auto"><?php echo Html::lines( $line['description'] ); ?></span>
					<?php if ( '' !== $line['discount_text'] ) : ?>
						<small><?php echo Html::text( $line['discount_text'] ); ?></small>
					<?php endif; ?>
				</td>
				<td role="cell" class="coffer-portal__quantity is-number"><?php echo Html::number( $line['quantity_text'] ); ?></td>
				<td role="cell" class="coffer-portal__price is-number"><?php echo Html::number( $line['unit_price_text'] ); ?></td>
				<?php if ( $is_taxed ) : ?>
					<td role="cell" class="coffer-portal__tax is-number" dir="auto"><?php echo Html::text( $line['tax_text'] ); ?></td>
				<?php endif; ?>
				<td role="cell" class="coffer-portal__sum is-number"><?php echo Html::number( $line['amount_text'] ); ?></td>
			</tr>
		<?php endforeach; ?>
	</tbody>
</table>
