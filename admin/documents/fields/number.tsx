import { __ } from '@wordpress/i18n';
import { TestBadge } from '../../components';
import type { DocumentField } from './document-field';
import { documentTitle } from '../../words';

export const number = {
	id: 'number',
	label: __( 'Number', 'coffer' ),
	type: 'text',
	enableHiding: false,
	filterBy: false,
	getValue: ( { item } ) => documentTitle( item ),
	render: ( { item } ) => (
		<span className={ item.number === null ? 'coffer-number is-draft' : 'coffer-number' }>
			{ documentTitle( item ) }
			{ item.is_test && (
				<>
					{ ' ' }
					<TestBadge />
				</>
			) }
		</span>
	),
} satisfies DocumentField;
