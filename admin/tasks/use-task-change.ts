import { useDispatch } from '@wordpress/data';
import { useCallback, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { store, toCofferError, type Task } from '@coffer/api';
import { useNotify } from '../notices';
import { taskTitle } from './task-words';

interface TaskChange {
	/** The task that is being changed. */
	busy: number | undefined;
	/** Whether it was seen to or declined a moment ago: it goes at once, and comes back if the server refuses. */
	isGone: ( task: Task ) => boolean;
	/** Says what it did, with the way back. */
	complete: ( task: Task ) => Promise< void >;
	reopen: ( task: Task ) => Promise< void >;
	/** Takes what the assistant proposed. */
	accept: ( task: Task ) => Promise< void >;
	/** Declines it. */
	dismiss: ( task: Task ) => Promise< void >;
	/** Whose it is from now on; null: nobody's. */
	assign: ( task: Task, assignee: number | null ) => Promise< void >;
}

/** What is done with a task at once, without asking. */
export function useTaskChange( onChanged: () => void ): TaskChange {
	const { acceptTask, completeTask, deleteTask, reopenTask, saveTask } = useDispatch( store );
	const notify = useNotify();
	/** By task, the version that went. What the server made of it is a newer one. */
	const [ gone, setGone ] = useState< ReadonlyMap< number, number > >( () => new Map() );
	const isGone = useCallback( ( { id, version }: Task ) => gone.get( id ) === version, [ gone ] );
	const [ busy, setBusy ] = useState< number >();

	const change = useCallback(
		async < Written extends Task | null >(
			task: Task,
			write: () => Promise< Written >,
			words: string,
			undo?: ( changed: Written ) => void
		) => {
			setBusy( task.id );
			try {
				const changed = await write();
				notify( words, 'success', undo && { label: __( 'Undo', 'coffer' ), onClick: () => undo( changed ) } );
			} catch ( thrown ) {
				notify( toCofferError( thrown ).message, 'error' );
			} finally {
				setBusy( undefined );
				onChanged();
			}
		},
		[ notify, onChanged ]
	);
	/** As `change`, believed before it is answered. Nothing of it moves money or reaches anybody. */
	const leave = useCallback< typeof change >(
		( task, write, ...rest ) => {
			setGone( ( before ) => new Map( before ).set( task.id, task.version ) );
			const writeOrComeBack = async () => {
				try {
					return await write();
				} catch ( thrown ) {
					setGone( ( before ) => new Map( [ ...before ].filter( ( [ id ] ) => id !== task.id ) ) );
					throw thrown;
				}
			};
			return change( task, writeOrComeBack, ...rest );
		},
		[ change ]
	);
	const reopen = useCallback(
		( task: Task ) =>
			/* translators: %s: what a task is called. */
			change( task, () => reopenTask( task ), sprintf( __( 'Open again: %s', 'coffer' ), taskTitle( task ) ) ),
		[ change, reopenTask ]
	);
	const complete = useCallback(
		( task: Task ) =>
			leave(
				task,
				() => completeTask( task, '' ),
				/* translators: %s: what a task is called. */
				sprintf( __( 'Done: %s', 'coffer' ), taskTitle( task ) ),
				( changed ) => void reopen( changed )
			),
		[ leave, completeTask, reopen ]
	);
	const assign = useCallback(
		( task: Task, assignee: number | null ) =>
			change(
				task,
				() => saveTask( { ...inputOf( task ), assignee_id: assignee }, task ),
				/* translators: %s: what a task is called. */
				sprintf( __( 'Changed: %s', 'coffer' ), taskTitle( task ) )
			),
		[ change, saveTask ]
	);
	const accept = useCallback(
		( task: Task ) =>
			/* translators: %s: what a task is called. */
			change( task, () => acceptTask( task ), sprintf( __( 'Accepted: %s', 'coffer' ), taskTitle( task ) ) ),
		[ change, acceptTask ]
	);
	const dismiss = useCallback(
		( task: Task ) =>
			/* translators: %s: what a task is called. */
			leave( task, () => deleteTask( task ), sprintf( __( 'Discarded: %s', 'coffer' ), taskTitle( task ) ) ),
		[ leave, deleteTask ]
	);
	return { busy, isGone, complete, reopen, accept, dismiss, assign };
}

/** A task as it is, to be sent back with something changed. */
function inputOf( task: Task ) {
	const { title, text, due_on, document_id, customer_id } = task;
	return { title, text, due_on, document_id, customer_id };
}
