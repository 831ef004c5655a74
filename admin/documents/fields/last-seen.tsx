import { __ } from '@wordpress/i18n';
import { Moment } from '../../components';
import type { DocumentField } from './document-field';
import { Nothing } from './nothing';

/** When a person, not a scanner and not staff, last looked at the customer's page. */
export const lastSeen = {
	id: 'last_seen',
	label: __( 'Last seen', 'coffer' ),
	type: 'text',
	enableSorting: false,
	filterBy: false,
	getValue: ( { item } ) => item.facts.last_seen_at,
	render: ( { item } ) =>
		item.facts.last_seen_at === null ? <Nothing /> : <Moment at={ item.facts.last_seen_at } />,
} satisfies DocumentField;
