import { __ } from '@wordpress/i18n';
import type { DocumentKind } from '@coffer/api';
import type { DocumentField } from './document-field';
import { kindLabel } from '../../words';

const kinds: readonly DocumentKind[] = [ 'invoice', 'quote', 'credit_note' ];

export const kind = {
	id: 'kind',
	label: __( 'Kind', 'coffer' ),
	type: 'text',
	enableSorting: false,
	elements: kinds.map( ( value ) => ( { value, label: kindLabel( value ) } ) ),
	filterBy: { operators: [ 'isAny' ] },
	render: ( { item } ) => <>{ kindLabel( item.kind ) }</>,
} satisfies DocumentField;
