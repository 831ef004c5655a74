import { daysBetween, type Task } from '@coffer/api';

export const spans = [ 'overdue', 'today', 'week', 'later', 'none' ] as const;
export type Span = ( typeof spans )[ number ];

const WEEK = 7;

/** How far away the day of a task is. `today` as YYYY-MM-DD in the time zone of the site, as is the day. */
export function spanOf( today: string, due_on: string | null ): Span {
	if ( due_on === null ) {
		return 'none';
	}
	const days = daysBetween( today, due_on );
	if ( days < 0 ) {
		return 'overdue';
	}
	if ( days === 0 ) {
		return 'today';
	}
	return days <= WEEK ? 'week' : 'later';
}

/** Tasks in groups by their day, each in the order they came in; without empty groups. */
export function byDay( today: string, tasks: readonly Task[] ): { span: Span; tasks: Task[] }[] {
	return spans
		.map( ( span ) => ( { span, tasks: tasks.filter( ( { due_on: day } ) => spanOf( today, day ) === span ) } ) )
		.filter( ( group ) => group.tasks.length > 0 );
}
