import { Button, DropdownMenu } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { check, moreVertical } from '@wordpress/icons';
import type { Task } from '@coffer/api';
import { boot } from '../boot';
import { Badge, Moment } from '../components';
import { PlaceLink } from '../location';
import { spanOf } from './by-day';
import { CopyLinkButton } from './copy-link-button';
import { isOfCustomer, subjectWords, taskDueWords, taskTitle } from './task-words';

export type TaskAsk = 'edit' | 'note' | 'follow' | 'delete';

interface Props {
	task: Task;
	isBusy: boolean;
	/** What the list is about already, so that no row says it again. */
	about?: 'document' | 'customer';
	onComplete: ( task: Task ) => void;
	onReopen: ( task: Task ) => void;
	onAccept: ( task: Task ) => void;
	onDismiss: ( task: Task ) => void;
	onAssign: ( task: Task, assignee: number | null ) => void;
	/** Something that is asked first. */
	onAsk: ( task: Task, ask: TaskAsk ) => void;
}

/** One task, with what can be done with it. */
export function TaskRow( { task, isBusy, about, onComplete, onReopen, onAccept, onDismiss, onAssign, onAsk }: Props ) {
	const title = taskTitle( task );
	const isDone = task.state === 'done';
	const verdict = isDone ? task.actions.reopen : task.actions.complete;
	return (
		<li className={ `coffer-task-row is-${ task.state }` } data-coffer-task={ task.id } aria-busy={ isBusy }>
			{ verdict.allowed ? (
				<Button
					className="coffer-task-row__check"
					size="small"
					icon={ check }
					label={
						isDone
							? /* translators: %s: what a task is called. */
								sprintf( __( 'Open again: %s', 'coffer' ), title )
							: /* translators: %s: what is to be seen to, such as "Question". */
								sprintf( __( 'Done: %s', 'coffer' ), title )
					}
					disabled={ isBusy }
					accessibleWhenDisabled
					onClick={ () => ( isDone ? onReopen( task ) : onComplete( task ) ) }
				/>
			) : (
				<span className="coffer-task-row__check" aria-hidden="true" />
			) }
			<div className="coffer-task-row__main">
				{ task.actions.edit.allowed ? (
					<Button variant="link" className="coffer-task-row__title" onClick={ () => onAsk( task, 'edit' ) }>
						<span dir="auto">{ title }</span>
					</Button>
				) : (
					<span className="coffer-task-row__title" dir="auto" tabIndex={ -1 }>
						{ title }
					</span>
				) }
				<Text task={ task } />
				<Detail task={ task } about={ about } />
				{ task.state === 'proposed' && (
					<Decide task={ task } isBusy={ isBusy } onAccept={ onAccept } onDismiss={ onDismiss } />
				) }
				{ task.kind === 'follow_up' && task.state === 'open' && task.document_id !== null && (
					<CopyLinkButton documentId={ task.document_id } />
				) }
			</div>
			<Due task={ task } />
			{ verdict.allowed && (
				<DropdownMenu
					icon={ moreVertical }
					/* translators: %s: what a task is called. */
					label={ sprintf( __( 'More for: %s', 'coffer' ), title ) }
					toggleProps={ { size: 'small' } }
					popoverProps={ { placement: 'bottom-end' } }
					controls={ controls( task, onAssign, onAsk ) }
				/>
			) }
		</li>
	);
}

/** What the assistant proposed counts only once a person says so. */
function Decide( { task, isBusy, onAccept, onDismiss }: Pick< Props, 'task' | 'isBusy' | 'onAccept' | 'onDismiss' > ) {
	const title = taskTitle( task );
	if ( ! task.actions.accept.allowed ) {
		return null;
	}
	return (
		<div className="coffer-task__buttons">
			<Button
				variant="secondary"
				size="compact"
				/* translators: %s: what a task is called. */
				aria-label={ sprintf( __( 'Accept: %s', 'coffer' ), title ) }
				disabled={ isBusy }
				accessibleWhenDisabled
				onClick={ () => onAccept( task ) }
			>
				{ __( 'Accept', 'coffer' ) }
			</Button>
			<Button
				variant="tertiary"
				size="compact"
				isDestructive
				/* translators: %s: what a task is called. */
				aria-label={ sprintf( __( 'Discard: %s', 'coffer' ), title ) }
				disabled={ isBusy }
				accessibleWhenDisabled
				onClick={ () => onDismiss( task ) }
			>
				{ __( 'Discard', 'coffer' ) }
			</Button>
		</div>
	);
}

function controls( task: Task, onAssign: Props[ 'onAssign' ], onAsk: Props[ 'onAsk' ] ) {
	const { actions, assignee } = task;
	const isMine = assignee?.id === boot.person_id;
	return [
		...( actions.edit.allowed
			? [
					{ title: __( 'Edit…', 'coffer' ), onClick: () => onAsk( task, 'edit' ) },
					isMine
						? { title: __( 'Leave to somebody else', 'coffer' ), onClick: () => onAssign( task, null ) }
						: { title: __( 'Take it', 'coffer' ), onClick: () => onAssign( task, boot.person_id ) },
				]
			: [] ),
		...( actions.complete.allowed
			? [ { title: __( 'Done with a note…', 'coffer' ), onClick: () => onAsk( task, 'note' ) } ]
			: [] ),
		{ title: __( 'Follow-up task…', 'coffer' ), onClick: () => onAsk( task, 'follow' ) },
		...( actions.delete.allowed
			? [ { title: __( 'Delete…', 'coffer' ), onClick: () => onAsk( task, 'delete' ) } ]
			: [] ),
	];
}

function Text( { task: { text, ...task } }: { task: Task } ) {
	if ( text === '' ) {
		return null;
	}
	return isOfCustomer( task ) ? (
		<blockquote className="coffer-task-row__text">
			<span dir="auto">{ text }</span>
		</blockquote>
	) : (
		<p className="coffer-task-row__text" dir="auto">
			{ text }
		</p>
	);
}

/** What goes between the parts is on the side of the page, whatever direction a name has: each part holds its name in an element of its own. */
function Detail( { task, about }: { task: Task; about: Props[ 'about' ] } ) {
	const { document, customer_id: customerId, customer_name: customer, assignee, from, done_by: doneBy } = task;
	const parts = [
		task.state === 'proposed' && <span key="proposed">{ __( 'Proposed by the assistant', 'coffer' ) }</span>,
		document && about !== 'document' && (
			<PlaceLink key="document" to={ { document: document.id } }>
				{ subjectWords( document ) }
			</PlaceLink>
		),
		customerId !== null && customer !== '' && about === undefined && (
			<span key="customer">
				<bdi>{ customer }</bdi>
			</span>
		),
		isOfCustomer( task ) && from !== '' && from !== customer && (
			<span key="from">
				<bdi>{ from }</bdi>
			</span>
		),
		task.state === 'open' && (
			<span key="assignee" className={ assignee ? '' : 'coffer-task-row__nobody' }>
				{ assigneeWords( assignee ) }
			</span>
		),
		task.done_at !== null && (
			<span key="done">
				<bdi>
					{
						/* translators: %s: name of a person. */
						sprintf( __( 'Seen to by %s', 'coffer' ), doneBy ?? '' )
					}{ ' ' }
					<Moment at={ task.done_at } />
					{ task.done_note !== '' && ` · ${ task.done_note }` }
				</bdi>
			</span>
		),
	].filter( Boolean );
	return <p className="coffer-task-row__detail">{ parts }</p>;
}

function assigneeWords( assignee: Task[ 'assignee' ] ): string {
	if ( ! assignee ) {
		return __( 'Nobody’s yet', 'coffer' );
	}
	return assignee.id === boot.person_id ? __( 'Yours', 'coffer' ) : assignee.name;
}

function Due( { task: { due_on: day, state } }: { task: Task } ) {
	if ( day === null || state === 'done' ) {
		return null;
	}
	const span = spanOf( boot.today, day );
	return (
		<span className="coffer-task-row__due">
			{ span === 'overdue' || span === 'today' ? (
				<Badge tone={ span === 'overdue' ? 'error' : 'warning' }>{ taskDueWords( day ) }</Badge>
			) : (
				taskDueWords( day )
			) }
		</span>
	);
}
