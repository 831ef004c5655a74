import type { PlannedReminder, ReminderReport, ReminderRule } from '../contract/types';
import { request, requestList, type Listed } from '../request';

/** What rules would bring about today and in the next 30 days, at most 200. Changes nothing. */
export function previewReminders(
	reminders: ReminderRule[],
	signal?: AbortSignal
): Promise< Listed< PlannedReminder > > {
	return requestList< 'preview_reminders' >( {
		method: 'POST',
		path: '/reminders/preview',
		body: { reminders },
		...( signal ? { signal } : {} ),
	} );
}

/** Brings about what the stored rules say is due today. */
export function runReminders(): Promise< ReminderReport > {
	return request< 'run_reminders' >( { method: 'POST', path: '/reminders/run' } );
}
