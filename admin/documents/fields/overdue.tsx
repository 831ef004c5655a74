import { __ } from '@wordpress/i18n';
import type { DocumentField } from './document-field';

/** Only a filter: the table says it beside the payment status. */
export const overdue = {
	id: 'overdue',
	label: __( 'Overdue', 'coffer' ),
	type: 'boolean',
	enableSorting: false,
	elements: [
		{ value: true, label: __( 'Overdue', 'coffer' ) },
		{ value: false, label: __( 'Not overdue', 'coffer' ) },
	],
	filterBy: { operators: [ 'is' ] },
	getValue: ( { item } ) => item.facts.overdue,
	render: ( { item } ) => <>{ item.facts.overdue ? __( 'Overdue', 'coffer' ) : __( 'Not overdue', 'coffer' ) }</>,
} satisfies DocumentField;
