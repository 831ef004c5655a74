import { __, sprintf } from '@wordpress/i18n';
import { formatPercentage, formatQuantity, ONE_PIECE, type Document, type Line } from '@coffer/api';
import { boot } from '../../boot';
import { amountWords } from '../../words';
import { Sums } from '../sums';

/** What is sold, and what it adds up to. */
export function LineList( { document }: { document: Document } ) {
	const { lines, currency, totals, tax_mode: taxMode, discount_kind: kind, discount_value: value } = document;
	return (
		<section className="coffer-section" aria-labelledby="coffer-lines-title">
			<h3 id="coffer-lines-title" className="coffer-section__title">
				{ __( 'Lines', 'coffer' ) }
			</h3>
			{ lines.length === 0 ? (
				<p className="coffer-muted">{ __( 'No lines yet.', 'coffer' ) }</p>
			) : (
				<ul className="coffer-lines">
					{ lines.map( ( line, position ) => (
						<li key={ position }>
							<span className="coffer-lines__text" dir="auto">
								{ line.description }
							</span>
							<span className="coffer-amount">{ amountWords( line.amount, currency ) }</span>
							<span className="coffer-lines__detail" dir="auto">
								{ detail( line, currency ) }
							</span>
						</li>
					) ) }
				</ul>
			) }
			{ lines.length > 0 && (
				<Sums
					totals={ totals }
					currency={ currency }
					taxMode={ taxMode }
					discountRate={ kind === 'percent' ? value : null }
				/>
			) }
		</section>
	);
}

function detail( line: Line, currency: string ): string {
	const price = amountWords( line.unit_price, currency );
	const parts = [
		line.quantity === ONE_PIECE
			? ''
			: /* translators: 1: quantity. 2: price of one unit. */
				sprintf( __( '%1$s × %2$s', 'coffer' ), formatQuantity( line.quantity, boot.locale ), price ),
		line.discount_kind === 'percent'
			? /* translators: %s: percentage. */
				sprintf( __( '%s off', 'coffer' ), formatPercentage( line.discount_value, boot.locale ) )
			: '',
		line.discount_kind === 'amount'
			? /* translators: %s: amount of money. */
				sprintf( __( '%s off', 'coffer' ), amountWords( line.discount_value, currency ) )
			: '',
		line.tax_name || line.tax_rate > 0
			? `${ line.tax_name } ${ formatPercentage( line.tax_rate, boot.locale ) }`.trim()
			: '',
	];
	return parts.filter( ( part ) => part !== '' ).join( ' · ' );
}
