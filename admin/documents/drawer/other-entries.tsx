import { __ } from '@wordpress/i18n';
import type { Document, LedgerEntry } from '@coffer/api';
import { amountWords, momentWords } from '../../words';

/** What else moved the balance: what was given up, taken back or corrected. Payments have rows of their own. */
export function OtherEntries( { document }: { document: Document } ) {
	const others = document.entries.flatMap( ( entry ) => {
		const label = labelOf( entry.kind );
		return label === null ? [] : [ { entry, label } ];
	} );
	if ( others.length === 0 ) {
		return null;
	}
	return (
		<ul className="coffer-payments is-plain">
			{ others.map( ( { entry, label }, position ) => (
				<li key={ position } className="coffer-payments__row">
					<span className="coffer-payments__source">{ label }</span>
					<span className="coffer-amount">{ amountWords( entry.amount, entry.currency ) }</span>
					<span className="coffer-payments__detail">{ momentWords( entry.at ) }</span>
				</li>
			) ) }
		</ul>
	);
}

function labelOf( kind: LedgerEntry[ 'kind' ] ): string | null {
	switch ( kind ) {
		case 'write_off':
			return __( 'Written off', 'coffer' );
		case 'void':
			return __( 'Voided', 'coffer' );
		case 'correction':
			return __( 'Correction', 'coffer' );
		case 'issued':
		case 'payment_applied':
		case 'credit_applied':
		case 'refund':
			return null;
	}
}
