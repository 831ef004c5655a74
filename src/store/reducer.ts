import type { DocumentSummary } from '../contract/types';
import type { Action, State } from './types';

export const initialState: State = {
	documents: {},
	summaries: {},
	lists: {},
	activity: {},
	links: {},
	settings: null,
	status: null,
	receivables: null,
};

export function reducer( state: State = initialState, action: Action ): State {
	switch ( action.type ) {
		case 'RECEIVE_LIST':
			return {
				...state,
				summaries: action.items.reduce( withSummary, state.summaries ),
				lists: {
					...state.lists,
					[ action.key ]: {
						ids: action.items.map( ( { id } ) => id ),
						total: action.total,
						pages: action.pages,
					},
				},
			};
		case 'RECEIVE_DOCUMENT': {
			const { document } = action;
			if ( isOlder( document, state.documents[ document.id ] ) ) {
				return state;
			}
			return {
				...state,
				documents: { ...state.documents, [ document.id ]: document },
				summaries: withSummary( state.summaries, document ),
			};
		}
		case 'REMOVE_DOCUMENT':
			return {
				...state,
				documents: without( state.documents, action.id ),
				summaries: without( state.summaries, action.id ),
			};
		case 'RECEIVE_ACTIVITY': {
			const former = action.isMore ? ( state.activity[ action.documentId ]?.events ?? [] ) : [];
			const known = new Set( former.map( ( { id } ) => id ) );
			// Pages shift when something happens between two of them.
			const events = [ ...former, ...action.events.filter( ( { id } ) => ! known.has( id ) ) ];
			return {
				...state,
				activity: { ...state.activity, [ action.documentId ]: { events, total: action.total } },
			};
		}
		case 'RECEIVE_LINKS':
			return { ...state, links: { ...state.links, [ action.documentId ]: action.links } };
		case 'RECEIVE_SETTINGS':
			return { ...state, settings: action.settings };
		case 'RECEIVE_STATUS':
			return { ...state, status: action.status };
		case 'RECEIVE_RECEIVABLES':
			return { ...state, receivables: action.receivables };
		default:
			return state;
	}
}

/** A list that was asked for before a write may arrive after it. */
function withSummary( summaries: State[ 'summaries' ], document: DocumentSummary ): State[ 'summaries' ] {
	return isOlder( document, summaries[ document.id ] ) ? summaries : { ...summaries, [ document.id ]: document };
}

function isOlder( one: DocumentSummary, other: DocumentSummary | undefined ): boolean {
	return other !== undefined && one.version < other.version;
}

function without< Value >( record: Record< number, Value >, id: number ): Record< number, Value > {
	const { [ id ]: removed, ...rest } = record;
	return removed === undefined ? record : rest;
}
