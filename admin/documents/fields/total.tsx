import { __ } from '@wordpress/i18n';
import { amountWords } from '../../words';
import type { DocumentField } from './document-field';

export const total = {
	id: 'total',
	label: __( 'Total', 'coffer' ),
	type: 'integer',
	filterBy: false,
	render: ( { item } ) => <span className="coffer-amount">{ amountWords( item.total, item.currency ) }</span>,
} satisfies DocumentField;
