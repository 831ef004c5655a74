import { __ } from '@wordpress/i18n';
import { PlaceLink } from '../../location';
import type { DocumentField } from './document-field';

export const customer = {
	id: 'customer_name',
	label: __( 'Customer', 'coffer' ),
	type: 'text',
	filterBy: false,
	render: ( { item } ) =>
		item.customer_name === '' ? (
			<span className="coffer-muted">{ __( 'No customer yet', 'coffer' ) }</span>
		) : (
			<span className="coffer-ellipsis" dir="auto" title={ item.customer_name }>
				{ item.customer_id === null ? (
					item.customer_name
				) : (
					<PlaceLink className="coffer-quiet-link" to={ { screen: 'customers', customer: item.customer_id } }>
						{ item.customer_name }
					</PlaceLink>
				) }
			</span>
		),
} satisfies DocumentField;
