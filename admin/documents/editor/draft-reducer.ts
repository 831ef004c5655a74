import { blankLine, type TypedDraft, type TypedLine } from './draft';

export const MAX_LINES = 500;

export type SetChange = Partial< Omit< TypedDraft, 'lines' | 'kind' > >;

export type DraftChange =
	| { type: 'SET'; change: SetChange }
	| { type: 'SET_LINE'; key: number; change: Partial< Omit< TypedLine, 'key' > > }
	/** Below the given line, or at the end. */
	| { type: 'ADD_LINE'; after?: number }
	| { type: 'REMOVE_LINE'; key: number }
	| { type: 'MOVE_LINE'; key: number; by: 1 | -1 }
	| { type: 'REPLACE'; draft: TypedDraft };

export function draftReducer( draft: TypedDraft, change: DraftChange ): TypedDraft {
	switch ( change.type ) {
		case 'SET':
			return { ...draft, ...change.change };
		case 'SET_LINE':
			return {
				...draft,
				lines: draft.lines.map( ( line ) =>
					line.key === change.key ? { ...line, ...change.change } : line
				),
			};
		case 'ADD_LINE': {
			if ( draft.lines.length >= MAX_LINES ) {
				return draft;
			}
			const found = draft.lines.findIndex( ( { key } ) => key === change.after );
			const at = found === -1 ? draft.lines.length : found + 1;
			return { ...draft, lines: draft.lines.toSpliced( at, 0, blankLine( draft.lines[ at - 1 ] ) ) };
		}
		case 'REMOVE_LINE': {
			const left = draft.lines.filter( ( { key } ) => key !== change.key );
			// There is always a line to type in.
			return { ...draft, lines: left.length > 0 ? left : [ blankLine( draft.lines[ 0 ] ) ] };
		}
		case 'MOVE_LINE': {
			const from = draft.lines.findIndex( ( { key } ) => key === change.key );
			const to = from + change.by;
			const line = draft.lines[ from ];
			if ( ! line || to < 0 || to >= draft.lines.length ) {
				return draft;
			}
			return { ...draft, lines: draft.lines.toSpliced( from, 1 ).toSpliced( to, 0, line ) };
		}
		case 'REPLACE':
			return change.draft;
	}
}
