import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { TaskView } from '@coffer/api';
import { go } from '../location';

/** Nothing to list: because all is done, or because nothing matches. */
export function NoTasks( { view, search }: { view: TaskView; search: string } ) {
	if ( search !== '' ) {
		return (
			<div className="coffer-empty">
				<p className="coffer-empty__title">
					{
						/* translators: %s: what was searched for. */
						sprintf( __( 'Nothing matches “%s”.', 'coffer' ), search )
					}
				</p>
				<Button variant="secondary" __next40pxDefaultSize onClick={ () => void go( { search: '' } ) }>
					{ __( 'Show all tasks', 'coffer' ) }
				</Button>
			</div>
		);
	}
	const { title, help } = words( view );
	return (
		<div className="coffer-empty">
			<p className="coffer-empty__title">{ title }</p>
			<p>{ help }</p>
			{ view === 'mine' && (
				<Button variant="secondary" __next40pxDefaultSize onClick={ () => void go( { tasks: 'all' } ) }>
					{ __( 'Show everybody’s tasks', 'coffer' ) }
				</Button>
			) }
		</div>
	);
}

function words( view: TaskView ): { title: string; help: string } {
	switch ( view ) {
		case 'mine':
			return {
				title: __( 'Nothing is left for you to do', 'coffer' ),
				help: __( 'What customers write and what nobody has taken yet is with everybody’s tasks.', 'coffer' ),
			};
		case 'all':
			return {
				title: __( 'No open tasks', 'coffer' ),
				help: __(
					'Write down what is to be done here, or from a document. What customers write on their page comes here by itself.',
					'coffer'
				),
			};
		case 'overdue':
			return {
				title: __( 'Nothing is overdue', 'coffer' ),
				help: __( 'A task with a day comes here when its day is over.', 'coffer' ),
			};
		case 'proposed':
			return {
				title: __( 'No proposals', 'coffer' ),
				help: __( 'Follow-ups that the assistant prepares wait here until somebody accepts them.', 'coffer' ),
			};
		case 'done':
			return {
				title: __( 'Nothing was done yet', 'coffer' ),
				help: __( 'Tasks that were seen to stay here, with what became of them.', 'coffer' ),
			};
	}
}
