import { __ } from '@wordpress/i18n';
import type { Workflow } from '@coffer/api';
import { Badge } from '../../components';
import { workflowWording } from '../../words';
import type { DocumentField } from './document-field';

const states: readonly Workflow[] = [ 'draft', 'sent', 'accepted', 'declined', 'expired', 'void' ];

export const workflow = {
	id: 'workflow',
	label: __( 'Workflow', 'coffer' ),
	type: 'text',
	elements: states.map( ( value ) => ( { value, label: workflowWording( value ).label } ) ),
	filterBy: { operators: [ 'isAny' ] },
	render: ( { item } ) => {
		const { label, tone } = workflowWording( item.workflow );
		return <Badge tone={ tone }>{ label }</Badge>;
	},
} satisfies DocumentField;
