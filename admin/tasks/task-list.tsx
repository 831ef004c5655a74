import { Button } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { store, type Task } from '@coffer/api';
import { boot } from '../boot';
import { Moment } from '../components';
import { dateWords } from '../words';
import { DoneDialog } from './done-dialog';

/** What the customer had to say on the page, and what became of it. */
export function TaskList( { documentId }: { documentId: number } ) {
	const tasks = useSelect( ( select ) => select( store ).getTasks( documentId ), [ documentId ] );
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
			<Rows documentId={ documentId } tasks={ open } />
			{ done.length > 0 && (
				<details className="coffer-tasks__done">
					<summary>
						{
							/* translators: %d: number of messages of a customer. */
							sprintf( __( 'Seen to: %d', 'coffer' ), done.length )
						}
					</summary>
					<Rows documentId={ documentId } tasks={ done } />
				</details>
			) }
		</section>
	);
}

function Rows( { documentId, tasks }: { documentId: number; tasks: readonly Task[] } ) {
	return (
		<ul className="coffer-tasks">
			{ tasks.map( ( task ) => (
				<TaskRow key={ task.id } documentId={ documentId } task={ task } />
			) ) }
		</ul>
	);
}

function TaskRow( { documentId, task }: { documentId: number; task: Task } ) {
	const [ isAsking, setAsking ] = useState( false );
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
			{ task.state === 'open' && boot.actions.complete_tasks.allowed && (
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
			{ isAsking && (
				<DoneDialog
					documentId={ documentId }
					task={ task }
					title={ title }
					onClose={ () => setAsking( false ) }
				/>
			) }
		</li>
	);
}

function taskTitle( { kind, day }: Task ): string {
	switch ( kind ) {
		case 'question':
			return __( 'Question', 'coffer' );
		case 'promise':
			return day === null
				? __( 'Promises to pay', 'coffer' )
				: /* translators: %s: a date. */
					sprintf( __( 'Promises to pay on %s', 'coffer' ), dateWords( day ) );
		case 'not_mine':
			return __( 'Says that this is not for them', 'coffer' );
		case 'fresh_link':
			return __( 'Asks for a fresh link', 'coffer' );
		case 'recurring':
			return __( 'Recurring invoice', 'coffer' );
	}
}
