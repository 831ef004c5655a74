import type { Filter, ViewTable } from '@wordpress/dataviews';
import { select as selectNow, useDispatch, useSelect } from '@wordpress/data';
import { useCallback, useMemo } from '@wordpress/element';
import { store as preferencesStore } from '@wordpress/preferences';

/** How a person likes the list. Where they are in it (tab, search, page) is in the address instead. */
export interface SavedView {
	fields: string[];
	sort: { field: string; direction: 'asc' | 'desc' };
	perPage: number;
	filters: Filter[];
	layout: NonNullable< ViewTable[ 'layout' ] >;
}

export const startView: SavedView = {
	fields: [ 'customer_name', 'workflow', 'payment_status', 'due_date', 'total', 'balance', 'last_seen' ],
	sort: { field: 'updated_at', direction: 'desc' },
	perPage: 25,
	filters: [],
	layout: {
		density: 'balanced',
		styles: {
			customer_name: { maxWidth: 190 },
			total: { align: 'end' },
			balance: { align: 'end' },
		},
	},
};

/** The saved view of the reader, kept by WordPress with their other preferences. */
export function useSavedView(): [ SavedView, ( view: SavedView ) => void ] {
	const kept = useSelect( ( select ) => select( preferencesStore ).get( 'coffer', 'documentsView' ), [] );
	const { set } = useDispatch( preferencesStore );
	const view = useMemo( () => sound( kept ), [ kept ] );
	const save = useCallback( ( next: SavedView ) => set( 'coffer', 'documentsView', next ), [ set ] );
	return [ view, save ];
}

/** The saved view as it is now, for what is no component. */
export function savedView(): SavedView {
	return sound( selectNow( preferencesStore ).get( 'coffer', 'documentsView' ) );
}

/** What was kept by an older version, or damaged, falls back part by part. */
function sound( kept: unknown ): SavedView {
	if ( typeof kept !== 'object' || kept === null ) {
		return startView;
	}
	const { fields, sort, perPage, filters, layout } = kept as Partial< Record< keyof SavedView, unknown > >;
	return {
		fields: Array.isArray( fields ) ? fields.filter( ( field ) => typeof field === 'string' ) : startView.fields,
		sort: isSort( sort ) ? sort : startView.sort,
		perPage: typeof perPage === 'number' && perPage >= 1 && perPage <= 100 ? perPage : startView.perPage,
		filters: Array.isArray( filters ) ? filters.filter( isFilter ) : [],
		layout: typeof layout === 'object' && layout !== null ? layout : startView.layout,
	};
}

function isSort( sort: unknown ): sort is SavedView[ 'sort' ] {
	return (
		typeof sort === 'object' &&
		sort !== null &&
		'field' in sort &&
		typeof sort.field === 'string' &&
		'direction' in sort &&
		( sort.direction === 'asc' || sort.direction === 'desc' )
	);
}

function isFilter( filter: unknown ): filter is Filter {
	return typeof filter === 'object' && filter !== null && 'field' in filter && 'operator' in filter;
}
