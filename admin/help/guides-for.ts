import type { DocumentSummary } from '@coffer/api';
import type { Place } from '../location';
import type { GuideName } from './guide-names';

/** What has to be known of the document that is open or edited; undefined while it is not. */
type Shown = Pick< DocumentSummary, 'kind' | 'workflow' > | undefined;

/** The one that help opens, and those that may be meant as well. */
export type Guides = readonly [ GuideName, ...GuideName[] ];

/** The guides about a place in Money, the likeliest first. */
export function guidesFor( place: Place, document?: Shown ): Guides {
	switch ( place.screen ) {
		case 'documents':
			return aboutDocuments( place, document );
		case 'payments':
			return [ 'activity', 'payments', 'corrections' ];
		case 'customers':
			return place.customer === null
				? [ 'customers', 'import', 'history', 'privacy' ]
				: [ 'history', 'customers', 'links', 'privacy' ];
		case 'tasks':
			return [ 'tasks', 'reminders', 'assistant' ];
		case 'recurring':
			return [ 'recurring', 'sending' ];
		case 'health':
			return [ 'outbox', 'trouble', 'portal-settings' ];
		case 'settings':
			return [
				'portal-settings',
				'customer-page',
				'blocks',
				'reminders',
				'messages',
				'privacy',
				'assistant',
				'first-steps',
			];
		case 'roles':
			return [ 'roles' ];
	}
}

function aboutDocuments( place: Place, document: Shown ): Guides {
	const kind = document?.kind ?? place.creating;
	const isOpen = place.document !== null;
	if ( kind === 'quote' || ( ! isOpen && place.tab === 'quotes' ) ) {
		return [ 'quotes', 'links', 'messages' ];
	}
	if ( kind === 'credit_note' || place.correcting !== null || ( ! isOpen && place.tab === 'credits' ) ) {
		return [ 'corrections', 'payments', 'links' ];
	}
	if ( place.editing !== null || place.creating !== null || document?.workflow === 'draft' ) {
		return [ 'sending', 'links', 'recurring' ];
	}
	if ( isOpen ) {
		return [ 'links', 'payments', 'corrections', 'messages', 'reminders', 'recurring', 'tasks', 'assistant' ];
	}
	return place.tab === 'overdue'
		? [ 'reminders', 'links', 'payments' ]
		: [ 'links', 'sending', 'quotes', 'payments', 'assistant', 'first-steps' ];
}
