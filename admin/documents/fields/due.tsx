import { __ } from '@wordpress/i18n';
import { dueDateWords, dueWords } from '../../words';
import type { DocumentField } from './document-field';
import { Nothing } from './nothing';

/** The day, and how far away it is as long as that matters. */
export const due = {
	id: 'due_date',
	label: __( 'Due', 'coffer' ),
	type: 'text',
	filterBy: false,
	render: ( { item } ) => {
		const date = dueDateWords( item );
		const words = dueWords( item );
		return date === null ? (
			<Nothing />
		) : (
			<span className="coffer-due">
				<span>{ date }</span>
				{ words && (
					<span className={ item.facts.overdue ? 'coffer-due__words is-overdue' : 'coffer-due__words' }>
						{ words }
					</span>
				) }
			</span>
		);
	},
} satisfies DocumentField;
