import { __ } from '@wordpress/i18n';
import type { Document } from '@coffer/api';
import { amountWords } from '../../words';

/** How the balance comes about. */
export function MoneySums( { document }: { document: Document } ) {
	const { kind, currency, total, paid, balance, entries } = document;
	const isNote = kind === 'credit_note';
	const writtenOff = entries
		.filter( ( entry ) => entry.kind === 'write_off' )
		.reduce( ( sum, { amount } ) => sum + amount, 0 );
	const rows: [ string, number ][] = [
		[ __( 'Total', 'coffer' ), total ],
		[ isNote ? __( 'Used', 'coffer' ) : __( 'Paid and credited', 'coffer' ), 0 - paid ],
	];
	if ( writtenOff !== 0 ) {
		rows.push( [ __( 'Written off', 'coffer' ), writtenOff ] );
	}
	return (
		<dl className="coffer-sums">
			{ rows.map( ( [ label, amount ] ) => (
				<div key={ label }>
					<dt>{ label }</dt>
					<dd className="coffer-amount">{ amountWords( amount, currency ) }</dd>
				</div>
			) ) }
			<div className="coffer-sums__total">
				<dt>{ isNote ? __( 'Credit left', 'coffer' ) : __( 'Balance', 'coffer' ) }</dt>
				<dd className="coffer-amount">{ amountWords( isNote ? 0 - balance : balance, currency ) }</dd>
			</div>
		</dl>
	);
}
