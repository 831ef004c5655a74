import type { ComponentProps } from 'react';
import { __ } from '@wordpress/i18n';
import type { Task } from '@coffer/api';
import { boot } from '../boot';
import { Skeleton } from '../components';
import { byDay, type Span } from './by-day';
import { TaskRow } from './task-row';

interface Props extends Omit< ComponentProps< typeof TaskRow >, 'task' | 'isBusy' > {
	/** Undefined until the first answer. */
	tasks: readonly Task[] | undefined;
	/** Done ones are by when that was. */
	isDone: boolean;
	isLoading: boolean;
	busy: number | undefined;
}

/** Tasks under the words for their days. */
export function TaskGroups( { tasks, isDone, isLoading, busy, ...row }: Props ) {
	if ( ! tasks ) {
		return <Waiting />;
	}
	const list = ( some: readonly Task[] ) => (
		<ul className="coffer-task-rows">
			{ some.map( ( task ) => (
				<TaskRow key={ task.id } task={ task } isBusy={ busy === task.id } { ...row } />
			) ) }
		</ul>
	);
	return (
		<div className="coffer-task-groups" aria-busy={ isLoading }>
			{ isDone
				? list( tasks )
				: byDay( boot.today, tasks ).map( ( group ) => (
						<section key={ group.span } aria-labelledby={ `coffer-tasks-${ group.span }` }>
							<h3
								id={ `coffer-tasks-${ group.span }` }
								className={ `coffer-task-groups__title is-${ group.span }` }
							>
								{ spanWords( group.span ) }
							</h3>
							{ list( group.tasks ) }
						</section>
					) ) }
		</div>
	);
}

function spanWords( span: Span ): string {
	switch ( span ) {
		case 'overdue':
			return __( 'Overdue', 'coffer' );
		case 'today':
			return __( 'Today', 'coffer' );
		case 'week':
			return __( 'Next 7 days', 'coffer' );
		case 'later':
			return __( 'Later', 'coffer' );
		case 'none':
			return __( 'No day', 'coffer' );
	}
}

function Waiting() {
	return (
		<>
			<p className="screen-reader-text" role="status">
				{ __( 'Loading tasks', 'coffer' ) }
			</p>
			<ul className="coffer-task-rows" aria-hidden="true">
				{ [ 260, 200, 320, 240, 180 ].map( ( width ) => (
					<li key={ width } className="coffer-task-row">
						<span className="coffer-task-row__check" />
						<div className="coffer-task-row__main">
							<Skeleton width={ `${ width }px` } />
							<Skeleton width="120px" />
						</div>
					</li>
				) ) }
			</ul>
		</>
	);
}
