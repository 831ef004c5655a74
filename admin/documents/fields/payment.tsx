import { __ } from '@wordpress/i18n';
import type { PaymentStatus } from '@coffer/api';
import { Badge } from '../../components';
import { moneyWording, paymentWording } from '../../words';
import type { DocumentField } from './document-field';
import { Nothing } from './nothing';

const states: readonly PaymentStatus[] = [
	'unpaid',
	'processing',
	'partial',
	'paid',
	'refunded',
	'partially_refunded',
];

/** Overdue is a fact beside the status, so it stands beside it. */
export const payment = {
	id: 'payment_status',
	label: __( 'Payment', 'coffer' ),
	type: 'text',
	elements: states.map( ( value ) => ( { value, label: paymentWording( value ).label } ) ),
	filterBy: { operators: [ 'isAny' ] },
	render: ( { item } ) => {
		const wording = moneyWording( item );
		return wording === null ? (
			<Nothing />
		) : (
			<span className="coffer-badges">
				<Badge tone={ wording.tone }>{ wording.label }</Badge>
				{ item.facts.overdue && <Badge tone="error">{ __( 'Overdue', 'coffer' ) }</Badge> }
			</span>
		);
	},
} satisfies DocumentField;
