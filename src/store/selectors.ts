import { createSelector } from '@wordpress/data';
import type {
	Document,
	DocumentSummary,
	FirstSteps,
	PortalLink,
	Receivables,
	Samples,
	Settings,
	Status,
	Task,
	TaskCounts,
} from '../contract/types';
import { queryKey, type DocumentQuery } from '../documents';
import type { Activity, DocumentPage, State } from './types';

/** A page of documents; undefined until it was answered once. Asks the server. */
export const getDocuments = createSelector(
	( state: State, query: DocumentQuery ): DocumentPage | undefined => {
		const list = state.lists[ queryKey( query ) ];
		return (
			list && {
				items: list.ids.flatMap( ( id ) => state.summaries[ id ] ?? [] ),
				total: list.total,
				pages: list.pages,
				...( list.more ? { more: list.more } : {} ),
			}
		);
	},
	( state: State, query: DocumentQuery ) => {
		const list = state.lists[ queryKey( query ) ];
		return [ list, ...( list?.ids ?? [] ).map( ( id ) => state.summaries[ id ] ) ];
	}
);

/** A document whole; undefined until it was answered. Asks the server. */
export function getDocument( state: State, id: number ): Document | undefined {
	return state.documents[ id ];
}

/** What is known of a document from a list or from itself. Asks nobody. */
export function getSummary( state: State, id: number ): DocumentSummary | undefined {
	return state.summaries[ id ];
}

/** What happened to a document, newest first. Asks the server for the newest. */
export function getActivity( state: State, documentId: number ): Activity | undefined {
	return state.activity[ documentId ];
}

/** The links of a document, without addresses. Asks the server. */
export function getPortalLinks( state: State, documentId: number ): PortalLink[] | undefined {
	return state.links[ documentId ];
}

/** What staff have to see to about a document. Asks the server. */
export function getTasks( state: State, documentId: number ): Task[] | undefined {
	return state.tasks[ documentId ];
}

/** How many tasks there are; null until somebody wanted to know or changed one. Asks nobody. */
export function getTaskCounts( state: State ): TaskCounts | null {
	return state.taskCounts;
}

/** Asks the server. */
export function getSettings( state: State ): Settings | null {
	return state.settings;
}

/** Asks the server. */
export function getStatus( state: State ): Status | null {
	return state.status;
}

/** What customers owe, by currency; null until it was answered. Asks the server. */
export function getReceivables( state: State ): Receivables[] | null {
	return state.receivables;
}

/** What the shop still needs before customers can pay; null until it was answered. Asks the server. */
export function getFirstSteps( state: State ): FirstSteps | null {
	return state.firstSteps;
}

/** Sample data, as it was when somebody last added or removed some here; null until then. Asks nobody. */
export function getSamples( state: State ): Samples | null {
	return state.samples;
}
