import { fetchActivity } from '../activity';
import { fetchDocument, fetchDocuments, queryKey, type DocumentQuery } from '../documents';
import { fetchFirstSteps } from '../first-steps';
import { fetchPortalLinks } from '../portal-links';
import { fetchReceivables } from '../receivables';
import { fetchSettings, fetchStatus } from '../settings';
import { fetchDocumentTasks } from '../tasks';
import { EVENTS_PER_PAGE } from './actions';
import { questions } from './questions';
import type { Thunk } from './types';

/* Each fills the selector of its name; what it throws is read back with `getResolutionError`. */

export const getDocuments =
	( query: DocumentQuery ): Thunk< void > =>
	async ( { dispatch } ) => {
		const key = queryKey( query );
		const signal = questions.begin( key );
		try {
			const { items, total, pages, more } = await fetchDocuments( query, signal );
			dispatch( { type: 'RECEIVE_LIST', key, items, total, pages, more } );
		} finally {
			questions.end( key, signal );
			if ( signal.aborted ) {
				// Once it has failed: nobody shall be told that it did, and whoever wants it later asks anew.
				setTimeout( () => dispatch.invalidateResolution( 'getDocuments', [ query ] ) );
			}
		}
	};

export const getDocument =
	( id: number ): Thunk< void > =>
	async ( { dispatch } ) => {
		dispatch( { type: 'RECEIVE_DOCUMENT', document: await fetchDocument( id ) } );
	};

export const getActivity =
	( documentId: number ): Thunk< void > =>
	async ( { dispatch } ) => {
		const { items: events, total } = await fetchActivity( documentId, 1, EVENTS_PER_PAGE );
		dispatch( { type: 'RECEIVE_ACTIVITY', documentId, events, total, isMore: false } );
	};

export const getPortalLinks =
	( documentId: number ): Thunk< void > =>
	async ( { dispatch } ) => {
		const { items: links } = await fetchPortalLinks( documentId );
		dispatch( { type: 'RECEIVE_LINKS', documentId, links } );
	};

export const getTasks =
	( documentId: number ): Thunk< void > =>
	async ( { dispatch } ) => {
		const { items: tasks } = await fetchDocumentTasks( documentId );
		dispatch( { type: 'RECEIVE_TASKS', documentId, tasks } );
	};

export const getSettings =
	(): Thunk< void > =>
	async ( { dispatch } ) => {
		dispatch( { type: 'RECEIVE_SETTINGS', settings: await fetchSettings() } );
	};

export const getStatus =
	(): Thunk< void > =>
	async ( { dispatch } ) => {
		dispatch( { type: 'RECEIVE_STATUS', status: await fetchStatus() } );
	};

export const getReceivables =
	(): Thunk< void > =>
	async ( { dispatch } ) => {
		dispatch( { type: 'RECEIVE_RECEIVABLES', receivables: await fetchReceivables() } );
	};

export const getFirstSteps =
	(): Thunk< void > =>
	async ( { dispatch } ) => {
		dispatch( { type: 'RECEIVE_FIRST_STEPS', firstSteps: await fetchFirstSteps() } );
	};
