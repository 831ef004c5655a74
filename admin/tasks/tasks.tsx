import { useDispatch, useSelect } from '@wordpress/data';
import { useCallback, useEffect, useMemo, useRef, useState } from '@wordpress/element';
import { speak } from '@wordpress/a11y';
import { __, _n, sprintf } from '@wordpress/i18n';
import { store } from '@coffer/api';
import { boot } from '../boot';
import { DecidedButton, Failure, Pager, SearchField } from '../components';
import { usePlace } from '../location';
import { NoTasks } from './no-tasks';
import { focusNew, QuickAdd } from './quick-add';
import { TaskDialog } from './task-dialog';
import { TaskDialogs, type Asked } from './task-dialogs';
import { TaskGroups } from './task-groups';
import { TaskTabs } from './task-tabs';
import { useTaskChange } from './use-task-change';
import { besideTask, focusTask, useTaskKeys } from './use-task-keys';
import { useTasks } from './use-tasks';

/** What staff have to see to, by day. */
export function Tasks() {
	const { tasks: view, search, listPage } = usePlace();
	const { page: answered, error, isLoading, refresh } = useTasks( view, search, listPage );
	const counts = useSelect( ( select ) => select( store ).getTaskCounts(), [] );
	const { refreshTaskCounts } = useDispatch( store );
	const { busy, isGone, complete, reopen, accept, dismiss, assign } = useTaskChange( refresh );
	const page = useMemo(
		() => answered && { ...answered, items: answered.items.filter( ( task ) => ! isGone( task ) ) },
		[ answered, isGone ]
	);
	const [ asked, setAsked ] = useState< Asked >();
	const [ begun, setBegun ] = useState< string >();
	const form = useRef< HTMLFormElement >( null );
	const heading = useRef< HTMLHeadingElement >( null );
	/** Which task gets the focus once the one that had it is gone. */
	const next = useRef< number | undefined >( undefined );
	const total = page?.total;

	useEffect( () => void refreshTaskCounts(), [ refreshTaskCounts ] );
	useEffect( () => {
		if ( search !== '' && total !== undefined ) {
			/* translators: %d: number of tasks that match a search. */
			speak( sprintf( _n( '%d task found.', '%d tasks found.', total, 'coffer' ), total ) );
		}
	}, [ search, total ] );
	useEffect( () => {
		const { activeElement, body } = window.document;
		if ( next.current !== undefined && activeElement === body ) {
			heading.current?.focus();
			focusTask( next.current );
			next.current = undefined;
		}
	}, [ page ] );

	const find = ( id: number ) => page?.items.find( ( task ) => task.id === id );
	const finish = ( id: number ) => {
		const task = find( id );
		if ( task?.actions.complete.allowed ) {
			next.current = besideTask( id ) ?? 0;
			void complete( task );
		}
	};
	useTaskKeys( {
		onNew: useCallback( () => focusNew( form ), [] ),
		onDone: finish,
		onEdit: ( id ) => {
			const task = find( id );
			if ( task?.actions.edit.allowed ) {
				setAsked( { task, ask: 'edit' } );
			}
		},
	} );

	const write = boot.actions.write_tasks;
	return (
		<section className="coffer-tasks-screen" aria-labelledby="coffer-tasks-screen-title">
			<header className="coffer-room-head">
				<h2 id="coffer-tasks-screen-title" ref={ heading } tabIndex={ -1 }>
					{ __( 'Tasks', 'coffer' ) }
				</h2>
				<SearchField label={ __( 'Search tasks', 'coffer' ) } />
				<DecidedButton verdict={ write } variant="primary" isExplained onClick={ () => setBegun( '' ) }>
					{ __( 'New task', 'coffer' ) }
				</DecidedButton>
			</header>
			<TaskTabs current={ view } counts={ counts } />
			{ write.allowed && view !== 'done' && view !== 'proposed' && (
				<QuickAdd form={ form } onAdded={ refresh } onMore={ setBegun } />
			) }
			{ error !== undefined && <Failure error={ error } onRetry={ refresh } /> }
			{ page?.items.length === 0 && ! isLoading && error === undefined ? (
				<NoTasks view={ view } search={ search } />
			) : (
				( page || error === undefined ) && (
					<TaskGroups
						tasks={ page?.items }
						isDone={ view === 'done' }
						isLoading={ isLoading }
						busy={ busy }
						onComplete={ ( { id } ) => finish( id ) }
						onReopen={ ( task ) => {
							next.current = besideTask( task.id ) ?? 0;
							void reopen( task );
						} }
						onAccept={ ( task ) => {
							next.current = besideTask( task.id ) ?? 0;
							void accept( task );
						} }
						onDismiss={ ( task ) => {
							next.current = besideTask( task.id ) ?? 0;
							void dismiss( task );
						} }
						onAssign={ ( task, assignee ) => void assign( task, assignee ) }
						onAsk={ ( task, ask ) => setAsked( { task, ask } ) }
					/>
				)
			) }
			{ page && (
				<Pager
					page={ listPage }
					pages={ page.pages }
					total={ page.total }
					/* translators: %d: number of tasks. */
					words={ sprintf( _n( '%d task', '%d tasks', page.total, 'coffer' ), page.total ) }
				/>
			) }
			{ write.allowed && (
				<p className="coffer-tasks-screen__keys coffer-muted">
					{ __( 'Keys: N new, arrows up and down, D done, E edit.', 'coffer' ) }
				</p>
			) }
			<TaskDialogs asked={ asked } onClose={ () => setAsked( undefined ) } onChanged={ refresh } />
			{ begun !== undefined && (
				<TaskDialog startTitle={ begun } onClose={ () => setBegun( undefined ) } onSaved={ refresh } />
			) }
		</section>
	);
}
