import { __ } from '@wordpress/i18n';

const amount = ( number: string ) => (
	<>
		{ number } <span className="coffer-portal__currency">USD</span>
	</>
);

/** Invented, and like portal-template/parts in every class, so that theme and template show as they will. */
export function SampleDocument() {
	const lines = [
		[ __( 'Garden design, first draft', 'coffer' ), '1', '900.00', '900.00' ],
		[ __( 'Site visits', 'coffer' ), '2', '150.00', '300.00' ],
	];
	return (
		<div className="coffer-portal__sheet is-open">
			<div className="coffer-portal__head">
				<p className="coffer-portal__seller">{ __( 'Your business', 'coffer' ) }</p>
				<h1 className="coffer-portal__title">{ __( 'Invoice', 'coffer' ) } INV-2026-0042</h1>
			</div>
			<div className="coffer-portal__balance">
				<p className="coffer-portal__label">{ __( 'Left to pay', 'coffer' ) }</p>
				<p className="coffer-portal__amount">{ amount( '1,428.00' ) }</p>
				<p className="coffer-portal__state">
					<span className="coffer-portal__pill">{ __( 'Awaiting payment', 'coffer' ) }</span>
					<span className="coffer-portal__due">{ __( 'Due in 11 days', 'coffer' ) }</span>
				</p>
			</div>
			<dl className="coffer-portal__facts">
				<div className="coffer-portal__buyer">
					<dt>{ __( 'For', 'coffer' ) }</dt>
					<dd>{ __( 'Your customer', 'coffer' ) }</dd>
				</div>
				<div>
					<dt>{ __( 'Your reference', 'coffer' ) }</dt>
					<dd>PO-4711</dd>
				</div>
			</dl>
			<table className="coffer-portal__lines">
				<thead>
					<tr>
						<th>{ __( 'Description', 'coffer' ) }</th>
						<th className="is-number">{ __( 'Quantity', 'coffer' ) }</th>
						<th className="is-number">{ __( 'Price', 'coffer' ) }</th>
						<th className="is-number">{ __( 'Amount', 'coffer' ) }</th>
					</tr>
				</thead>
				<tbody>
					{ lines.map( ( [ description, quantity, price, sum ] ) => (
						<tr key={ description }>
							<td className="coffer-portal__what">{ description }</td>
							<td className="coffer-portal__quantity is-number">{ quantity }</td>
							<td className="coffer-portal__price is-number">{ price }</td>
							<td className="coffer-portal__sum is-number">{ sum }</td>
						</tr>
					) ) }
				</tbody>
			</table>
			<dl className="coffer-portal__sums">
				<div>
					<dt>{ __( 'Subtotal', 'coffer' ) }</dt>
					<dd>1,200.00</dd>
				</div>
				<div>
					<dt>{ __( 'VAT 19%', 'coffer' ) }</dt>
					<dd>228.00</dd>
				</div>
				<div className="is-total">
					<dt>{ __( 'Total', 'coffer' ) }</dt>
					<dd>{ amount( '1,428.00' ) }</dd>
				</div>
			</dl>
			<div className="coffer-portal__foot">
				<div className="coffer-portal__contact">
					<h2>{ __( 'Questions?', 'coffer' ) }</h2>
					<p>
						<strong>{ __( 'Your business', 'coffer' ) }</strong>
					</p>
				</div>
				<div className="coffer-portal__print">
					<span className="coffer-portal__button wp-element-button">
						{ __( 'Print or save as PDF', 'coffer' ) }
					</span>
				</div>
			</div>
		</div>
	);
}
