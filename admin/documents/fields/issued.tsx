import { __ } from '@wordpress/i18n';
import { dateWords } from '../../words';
import type { DocumentField } from './document-field';
import { Nothing } from './nothing';

export const issued = {
	id: 'issue_date',
	label: __( 'Issued', 'coffer' ),
	type: 'text',
	filterBy: false,
	render: ( { item } ) => ( item.issue_date === null ? <Nothing /> : <>{ dateWords( item.issue_date, 'short' ) }</> ),
} satisfies DocumentField;
