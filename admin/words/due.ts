import { __, _n, sprintf } from '@wordpress/i18n';
import { dueState, type DocumentSummary } from '@coffer/api';
import { boot } from '../boot';
import { dateWords } from './time';

/** When it is due, as long as that matters to anybody; null when it does not. */
export function dueWords( document: DocumentSummary ): string | null {
	if ( document.due_date === null || ! isOpen( document ) ) {
		return null;
	}
	const { code, days } = dueState( boot.today, document.due_date );
	if ( document.kind === 'quote' ) {
		return quoteWords( code, days );
	}
	switch ( code ) {
		case 'overdue':
			// Nobody waits for the money of a test.
			if ( document.is_test ) {
				return null;
			}
			/* translators: %d: number of days. */
			return sprintf( _n( '%d day overdue', '%d days overdue', days, 'coffer' ), days );
		case 'due_today':
			return __( 'due today', 'coffer' );
		case 'due_in':
			/* translators: %d: number of days. */
			return sprintf( _n( 'due in %d day', 'due in %d days', days, 'coffer' ), days );
		case 'no_due_date':
			return null;
	}
}

function quoteWords( code: string, days: number ): string | null {
	switch ( code ) {
		case 'overdue':
			/* translators: %d: number of days. */
			return sprintf( _n( 'ended %d day ago', 'ended %d days ago', days, 'coffer' ), days );
		case 'due_today':
			return __( 'ends today', 'coffer' );
		case 'due_in':
			/* translators: %d: number of days. */
			return sprintf( _n( 'ends in %d day', 'ends in %d days', days, 'coffer' ), days );
		default:
			return null;
	}
}

/** The due date itself, short. */
export function dueDateWords( document: DocumentSummary ): string | null {
	return document.due_date === null ? null : dateWords( document.due_date, 'short' );
}

function isOpen( { workflow, kind, balance }: DocumentSummary ): boolean {
	if ( kind === 'quote' ) {
		return workflow === 'sent';
	}
	return workflow === 'sent' && balance > 0;
}
