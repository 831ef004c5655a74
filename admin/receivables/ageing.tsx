import { __, sprintf } from '@wordpress/i18n';
import type { AgeingBucket, Receivables } from '@coffer/api';
import { amountWords } from '../words';
import { dueLabel, invoiceCount } from './due-words';
import { soLate } from './narrowing';
import type { Pressing } from './panel-content';

interface Props {
	receivables: Receivables;
	pressing: Pressing;
}

/**
 * How late what is owed is: a bar of four parts, which differ by pattern as well as by colour, and what each part stands
 * for below it. The same as a table for those who do not see the bar.
 */
export function Ageing( { receivables: { ageing, open, currency }, pressing }: Props ) {
	if ( open === 0 ) {
		return <p className="coffer-ageing is-empty">{ __( 'Nothing is owed.', 'coffer' ) }</p>;
	}
	const toggle = ( bucket: AgeingBucket ) => pressing.press( soLate( bucket ) );
	return (
		<div className="coffer-ageing">
			<div className="coffer-ageing__bar" aria-hidden="true">
				{ ageing
					.filter( ( { amount } ) => amount > 0 )
					.map( ( { bucket, amount } ) => (
						// The buttons below do the same for the keyboard.
						// eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
						<div
							key={ bucket }
							className={ `coffer-ageing__part is-${ bucket }` }
							style={ { flexGrow: amount / open } }
							title={ `${ dueLabel( bucket ) }: ${ amountWords( amount, currency ) }` }
							onClick={ () => toggle( bucket ) }
						/>
					) ) }
			</div>
			<ul className="coffer-ageing__key">
				{ ageing.map( ( { bucket, amount, count } ) => (
					<li key={ bucket }>
						<button
							type="button"
							aria-pressed={ pressing.isPressed( soLate( bucket ) ) }
							onClick={ () => toggle( bucket ) }
						>
							<span className={ `coffer-ageing__mark is-${ bucket }` } aria-hidden="true" />
							<span className="coffer-ageing__label">{ dueLabel( bucket ) }</span>
							<span className="coffer-amount">{ amountWords( amount, currency ) }</span>
							<span className="coffer-ageing__count">{ invoiceCount( count ) }</span>
						</button>
					</li>
				) ) }
			</ul>
			<table className="screen-reader-text">
				<caption>
					{ sprintf(
						/* translators: %s: currency code. */
						__( 'Open invoices in %s by how late they are', 'coffer' ),
						currency
					) }
				</caption>
				<thead>
					<tr>
						<th scope="col">{ __( 'How late', 'coffer' ) }</th>
						<th scope="col">{ __( 'Amount', 'coffer' ) }</th>
						<th scope="col">{ __( 'Invoices', 'coffer' ) }</th>
					</tr>
				</thead>
				<tbody>
					{ ageing.map( ( { bucket, amount, count } ) => (
						<tr key={ bucket }>
							<th scope="row">{ dueLabel( bucket ) }</th>
							<td>{ amountWords( amount, currency ) }</td>
							<td>{ count }</td>
						</tr>
					) ) }
				</tbody>
			</table>
		</div>
	);
}
