import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { Task } from '@coffer/api';
import { boot } from '../boot';
import { TaskDialog, type About } from './task-dialog';
import { TaskDialogs, type Asked } from './task-dialogs';
import { TaskRow } from './task-row';
import { useTaskChange } from './use-task-change';

interface Props {
	tasks: readonly Task[];
	subject: 'document' | 'customer';
	/** What a new task is about. */
	about: About;
	onChanged: () => void;
}

/** The tasks of one document or customer, open ones first, and the way to a new one. */
export function TaskSection( { tasks: all, subject, about, onChanged }: Props ) {
	const { busy, isGone, complete, reopen, accept, dismiss, assign } = useTaskChange( onChanged );
	const tasks = all.filter( ( task ) => ! isGone( task ) );
	const [ asked, setAsked ] = useState< Asked >();
	const [ isNew, setNew ] = useState( false );
	const mayWrite = boot.actions.write_tasks.allowed;
	if ( all.length === 0 && ! mayWrite ) {
		return null;
	}
	const rows = ( state: Task[ 'state' ] ) => (
		<ul className="coffer-task-rows">
			{ tasks
				.filter( ( task ) => task.state === state )
				.map( ( task ) => (
					<TaskRow
						key={ task.id }
						task={ task }
						about={ subject }
						isBusy={ busy === task.id }
						onComplete={ ( one ) => void complete( one ) }
						onReopen={ ( one ) => void reopen( one ) }
						onAccept={ ( one ) => void accept( one ) }
						onDismiss={ ( one ) => void dismiss( one ) }
						onAssign={ ( one, assignee ) => void assign( one, assignee ) }
						onAsk={ ( one, ask ) => setAsked( { task: one, ask } ) }
					/>
				) ) }
		</ul>
	);
	const done = tasks.filter( ( { state } ) => state === 'done' ).length;
	return (
		<section className="coffer-section" aria-labelledby={ `coffer-${ subject }-tasks-title` }>
			<div className="coffer-section__head">
				<h3 id={ `coffer-${ subject }-tasks-title` } className="coffer-section__title">
					{ __( 'Tasks', 'coffer' ) }
				</h3>
				{ mayWrite && (
					<Button variant="tertiary" size="compact" onClick={ () => setNew( true ) }>
						{ __( 'New task', 'coffer' ) }
					</Button>
				) }
			</div>
			{ tasks.some( ( { state } ) => state === 'proposed' ) && rows( 'proposed' ) }
			{ rows( 'open' ) }
			{ done > 0 && (
				<details className="coffer-tasks__done">
					<summary>
						{
							/* translators: %d: number of tasks. */
							sprintf( __( 'Done: %d', 'coffer' ), done )
						}
					</summary>
					{ rows( 'done' ) }
				</details>
			) }
			<TaskDialogs asked={ asked } onClose={ () => setAsked( undefined ) } onChanged={ onChanged } />
			{ isNew && <TaskDialog about={ about } onClose={ () => setNew( false ) } onSaved={ onChanged } /> }
		</section>
	);
}
