import { __, sprintf } from '@wordpress/i18n';
import { formatPercentage, type Document, type MoneyTotal } from '@coffer/api';
import { boot } from '../boot';
import { amountWords } from '../words';

interface Props {
	totals: MoneyTotal;
	currency: string;
	taxMode: Document[ 'tax_mode' ];
	/** 1/1000 percent; null when the discount is an amount or none. */
	discountRate: number | null;
}

/** Subtotal, discount, taxes and total, as the customer will read them too. */
export function Sums( { totals, currency, taxMode, discountRate }: Props ) {
	const taxes = totals.taxes.filter( ( { rate, amount } ) => rate > 0 || amount !== 0 );
	const isPlain = taxes.length === 0 && totals.discount_total === 0;
	const rows: [ string, number ][] = isPlain
		? []
		: [
				[ __( 'Subtotal', 'coffer' ), totals.subtotal ],
				...( totals.discount_total === 0
					? []
					: [ [ discountLabel( discountRate ), -totals.discount_total ] satisfies [ string, number ] ] ),
				...taxes.map( ( tax ): [ string, number ] => [ taxLabel( tax, taxMode ), tax.amount ] ),
			];
	return (
		<dl className="coffer-sums">
			{ rows.map( ( [ label, amount ], position ) => (
				<div key={ position }>
					<dt>{ label }</dt>
					<dd className="coffer-amount">{ amountWords( amount, currency ) }</dd>
				</div>
			) ) }
			<div className="coffer-sums__total">
				<dt>{ __( 'Total', 'coffer' ) }</dt>
				<dd className="coffer-amount">{ amountWords( totals.total, currency ) }</dd>
			</div>
		</dl>
	);
}

function discountLabel( rate: number | null ): string {
	return rate === null
		? __( 'Discount', 'coffer' )
		: /* translators: %s: percentage. */
			sprintf( __( 'Discount %s', 'coffer' ), formatPercentage( rate, boot.locale ) );
}

function taxLabel( { name, rate }: { name: string; rate: number }, taxMode: Document[ 'tax_mode' ] ): string {
	const tax = `${ name || __( 'Tax', 'coffer' ) } ${ formatPercentage( rate, boot.locale ) }`;
	return taxMode === 'inclusive'
		? /* translators: %s: name and rate of a tax that the prices include. */
			sprintf( __( 'Includes %s', 'coffer' ), tax )
		: tax;
}
