import { __ } from '@wordpress/i18n';
import type { DocumentField } from './document-field';

/** Only a filter: the table says it beside the number. */
export const isTest = {
	id: 'is_test',
	label: __( 'Test', 'coffer' ),
	type: 'boolean',
	enableSorting: false,
	elements: [
		{ value: true, label: __( 'Test', 'coffer' ) },
		{ value: false, label: __( 'Not a test', 'coffer' ) },
	],
	filterBy: { operators: [ 'is' ] },
	getValue: ( { item } ) => item.is_test,
	render: ( { item } ) => <>{ item.is_test ? __( 'Test', 'coffer' ) : __( 'Not a test', 'coffer' ) }</>,
} satisfies DocumentField;
