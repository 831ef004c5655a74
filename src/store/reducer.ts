import type { ActivityEvent, DocumentSummary } from '../contract/types';
import type { Action, State } from './types';

export const initialState: State = {
	documents: {},
	summaries: {},
	lists: {},
	activity: {},
	links: {},
	tasks: {},
	taskCounts: null,
	settings: null,
	status: null,
	receivables: null,
	firstSteps: null,
	samples: null,
};

export function reducer( state: State = initialState, action: Action ): State {
	switch ( action.type ) {
		case 'RECEIVE_LIST':
			return {
				...state,
				summaries: action.items.reduce( withSummary, state.summaries ),
				lists: {
					...state.lists,
					[ action.key ]: same( state.lists[ action.key ], {
						ids: action.items.map( ( { id } ) => id ),
						total: action.total,
						pages: action.pages,
						...( action.more ? { more: action.more } : {} ),
					} ),
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
			const former = state.activity[ action.documentId ]?.events ?? [];
			const events = action.isMore ? joined( former, action.events ) : renewed( action.events, former );
			return {
				...state,
				activity: { ...state.activity, [ action.documentId ]: { events, total: action.total } },
			};
		}
		case 'RECEIVE_LINKS':
			return { ...state, links: { ...state.links, [ action.documentId ]: action.links } };
		case 'RECEIVE_TASKS':
			return { ...state, tasks: { ...state.tasks, [ action.documentId ]: action.tasks } };
		case 'RECEIVE_TASK_COUNTS':
			return { ...state, taskCounts: action.counts };
		case 'RECEIVE_SETTINGS':
			return { ...state, settings: action.settings };
		case 'RECEIVE_STATUS':
			return { ...state, status: action.status };
		case 'RECEIVE_RECEIVABLES':
			return { ...state, receivables: action.receivables };
		case 'RECEIVE_FIRST_STEPS':
			return { ...state, firstSteps: action.firstSteps };
		case 'RECEIVE_SAMPLES':
			return { ...state, samples: action.samples };
		default:
			return state;
	}
}

/** One page after another. Pages shift when something happens between two of them. */
function joined( events: readonly ActivityEvent[], next: readonly ActivityEvent[] ): ActivityEvent[] {
	const known = new Set( events.map( ( { id } ) => id ) );
	return [ ...events, ...next.filter( ( { id } ) => ! known.has( id ) ) ];
}

/** The newest page, before what was asked for earlier; that is let go where something would be missing between the two. */
function renewed( newest: readonly ActivityEvent[], former: readonly ActivityEvent[] ): ActivityEvent[] {
	const known = new Set( former.map( ( { id } ) => id ) );
	return newest.some( ( { id } ) => known.has( id ) ) ? joined( newest, former ) : [ ...newest ];
}

/**
 * A list that was asked for before a write may arrive after it. A row that says the same as before stays the same object, so that
 * nothing is drawn anew for it.
 */
function withSummary( summaries: State[ 'summaries' ], document: DocumentSummary ): State[ 'summaries' ] {
	const known = summaries[ document.id ];
	return isOlder( document, known ) || ( known && saysAll( document, known ) )
		? summaries
		: { ...summaries, [ document.id ]: document };
}

/** Whether one says all that the other does; a whole document says more than its row. */
function saysAll( one: object, other: object ): boolean {
	const said = new Map( Object.entries( one ) );
	return Object.entries( other ).every(
		( [ name, value ] ) =>
			said.get( name ) === value || JSON.stringify( said.get( name ) ) === JSON.stringify( value )
	);
}

function same< Value extends object >( former: Value | undefined, next: Value ): Value {
	return former && saysAll( next, former ) ? former : next;
}

function isOlder( one: DocumentSummary, other: DocumentSummary | undefined ): boolean {
	return other !== undefined && one.version < other.version;
}

function without< Value >( record: Record< number, Value >, id: number ): Record< number, Value > {
	const { [ id ]: removed, ...rest } = record;
	return removed === undefined ? record : rest;
}
