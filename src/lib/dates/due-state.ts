import { daysBetween } from './calendar-date';

/** When a document is due, for the wording of it: "due in 11 days", "due today", "3 days overdue". */
export interface DueState {
	code: 'due_in' | 'due_today' | 'overdue' | 'no_due_date';
	/** Never negative. */
	days: number;
}

/**
 * Says nothing about whether anything is still owed. Twin of server/Domain/Documents/DueState.php; both pass
 * contract/vectors/due.json.
 *
 * @param today    YYYY-MM-DD in the time zone of the site, as is the due date.
 * @param due_date Null when there is none.
 */
export function dueState( today: string, due_date: string | null ): DueState {
	if ( due_date === null ) {
		return { code: 'no_due_date', days: 0 };
	}
	const days = daysBetween( today, due_date );
	if ( days === 0 ) {
		return { code: 'due_today', days };
	}
	return days > 0 ? { code: 'due_in', days } : { code: 'overdue', days: -days };
}
