import { __ } from '@wordpress/i18n';
import { amountWords, dueWords, moneyWording, workflowWording } from '../../words';
import { amountLeft } from './amount-left';
import type { DocumentField } from './document-field';
import { Nothing } from './nothing';

/**
 * What is left to pay, or of a credit note, what is left to use. On a phone, where it is the only column, it says the
 * state too.
 */
export const balance = {
	id: 'balance',
	label: __( 'Balance', 'coffer' ),
	type: 'integer',
	filterBy: false,
	render: ( { item } ) => {
		const left = amountLeft( item );
		const { label } = moneyWording( item ) ?? workflowWording( item.workflow );
		const state = item.facts.overdue ? ( dueWords( item ) ?? label ) : label;
		return (
			<span className="coffer-balance">
				<span className="coffer-balance__wide">
					{ left === null ? <Nothing /> : <Amount minor={ left } currency={ item.currency } /> }
				</span>
				<span className="coffer-balance__phone">
					<Amount minor={ left ?? item.total } currency={ item.currency } />
					<span className={ item.facts.overdue ? 'coffer-due__words is-overdue' : 'coffer-due__words' }>
						{ state }
					</span>
				</span>
			</span>
		);
	},
} satisfies DocumentField;

function Amount( { minor, currency }: { minor: number; currency: string } ) {
	return (
		<span className={ minor === 0 ? 'coffer-amount coffer-muted' : 'coffer-amount' }>
			{ amountWords( minor, currency ) }
		</span>
	);
}
