import { Button } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { store, type Task } from '@coffer/api';
import { boot } from '../boot';
import { Moment } from '../components';
import { DoneDialog } from './done-dialog';
import { TaskDialog } from './task-dialog';
import { isOfCustomer, taskTitle } from './task-words';

/** What the customer had to say on the page, and what became of it. */
export function TaskList( { documentId }: { documentId: number } ) {
	const all = useSelect( ( select ) => select( store ).getTasks( documentId ), [ documentId ] );
	const tasks = all?.filter( isOfCustomer );
	if ( ! tasks || tasks.length === 0 ) {
		return null;
	}
	const open = tasks.filter( ( { state } ) => state === 'open' );
	const done = tasks.filter( ( { state } ) => state === 'done' );
	return (
		<section className="coffer-section" aria-labelledby="coffer-tasks-title">
			<h3 id="coffer-tasks-title" className="coffer-section__title">
				{ __( 'From the customer', 'coffer' ) }
			</h3>
			<Rows tasks={ open } />
			{ done.length > 0 && (
				<details className="coffer-tasks__done">
					<summary>
						{
							/* translators: %d: number of messages of a customer. */
							sprintf( __( 'Seen to: %d', 'coffer' ), done.length )
						}
					</summary>
					<Rows tasks={ done } />
				</details>
			) }
		</section>
	);
}

function Rows( { tasks }: { tasks: readonly Task[] } ) {
	return (
		<ul className="coffer-tasks">
			{ tasks.map( ( task ) => (
				<Message key={ task.id } task={ task } />
			) ) }
		</ul>
	);
}

function Message( { task }: { task: Task } ) {
	const [ isAsking, setAsking ] = useState( false );
	const [ isPlanning, setPlanning ] = useState( false );
	const { from, text, created_at: at, done_at: doneAt, done_by: doneBy, done_note: note } = task;
	const title = taskTitle( task );
	return (
		<li className={ `coffer-task is-${ task.state }` }>
			<p className="coffer-task__title">{ title }</p>
			{ text !== '' && (
				<blockquote className="coffer-task__text" dir="auto">
					{ text }
				</blockquote>
			) }
			<p className="coffer-task__detail">
				{ from !== '' && (
					<>
						<bdi>{ from }</bdi>
						{ ' · ' }
					</>
				) }
				<Moment at={ at } />
			</p>
			{ doneAt !== null && (
				<p className="coffer-task__detail" dir="auto">
					{
						/* translators: %s: name of a person. */
						sprintf( __( 'Seen to by %s', 'coffer' ), doneBy ?? '' )
					}{ ' ' }
					<Moment at={ doneAt } />
					{ note !== '' && ` · ${ note }` }
				</p>
			) }
			<div className="coffer-task__buttons">
				{ task.actions.complete.allowed && (
					<Button
						variant="secondary"
						size="compact"
						/* translators: %s: what is to be seen to, such as "Question". */
						aria-label={ sprintf( __( 'Done: %s', 'coffer' ), title ) }
						onClick={ () => setAsking( true ) }
					>
						{ __( 'Done', 'coffer' ) }
					</Button>
				) }
				{ boot.actions.write_tasks.allowed && (
					<Button
						variant="tertiary"
						size="compact"
						/* translators: %s: what is to be seen to, such as "Question". */
						aria-label={ sprintf( __( 'Follow-up task: %s', 'coffer' ), title ) }
						onClick={ () => setPlanning( true ) }
					>
						{ __( 'Follow-up task…', 'coffer' ) }
					</Button>
				) }
			</div>
			{ isAsking && <DoneDialog task={ task } title={ title } onClose={ () => setAsking( false ) } /> }
			{ isPlanning && (
				<TaskDialog follows={ task } onClose={ () => setPlanning( false ) } onSaved={ () => undefined } />
			) }
		</li>
	);
}
