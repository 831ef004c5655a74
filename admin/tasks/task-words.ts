import { __, _n, sprintf } from '@wordpress/i18n';
import { dueState, type Task } from '@coffer/api';
import { boot } from '../boot';
import { dateWords } from '../words';

/** What a task is called; what a customer wrote is called after what it is. */
export function taskTitle( { kind, title, day }: Pick< Task, 'kind' | 'title' | 'day' > ): string {
	switch ( kind ) {
		case 'todo':
			return title;
		case 'follow_up':
			return title || __( 'Follow up on the payment', 'coffer' );
		case 'reminder':
			return __( 'Remind the customer', 'coffer' );
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
	}
}

/** Whether a customer wrote it: then it stays as it is. */
export function isOfCustomer( { kind }: Pick< Task, 'kind' > ): boolean {
	return kind !== 'todo' && kind !== 'reminder' && kind !== 'follow_up';
}

/** When it is to be done, near days in words. */
export function taskDueWords( due_on: string ): string {
	const { code, days } = dueState( boot.today, due_on );
	switch ( code ) {
		case 'overdue':
			/* translators: %d: number of days. */
			return sprintf( _n( '%d day overdue', '%d days overdue', days, 'coffer' ), days );
		case 'due_today':
			return __( 'today', 'coffer' );
		case 'due_in':
			return days === 1 ? __( 'tomorrow', 'coffer' ) : dateWords( due_on, 'short' );
		case 'no_due_date':
			return '';
	}
}

/** The number of a document, or what a draft is called. */
export function subjectWords( { number }: NonNullable< Task[ 'document' ] > ): string {
	return number ?? __( 'Draft', 'coffer' );
}
