import { useMergeRefs } from '@wordpress/compose';
import { useSelect, useDispatch } from '@wordpress/data';
import { useDeferredValue, useEffect, useMemo, useRef } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { speak } from '@wordpress/a11y';
import { store, type DocumentPage, type DocumentQuery } from '@coffer/api';
import { boot } from '../../boot';
import { Failure, SearchField } from '../../components';
import { go, usePlace } from '../../location';
import { EmptyList } from './empty-list';
import { FilterChips } from './filter-chips';
import { PlainTable } from './plain-table';
import { queryOfView } from './query-of-view';
import { useRoom } from './room';
import { startView, useSavedView, type SavedView } from './saved-view';
import { Tabs } from './tabs';
import { useListKeys } from './use-list-keys';
import { useRowsAhead } from './use-rows-ahead';
import { useTable } from './use-table';

/** The list of documents: paged, sorted, searched and filtered by the server. */
export function DocumentList( { query, view, onChangeView }: Props ) {
	const place = usePlace();
	const { page, isLoading, error } = useDocuments( query );
	const { refreshDocuments } = useDispatch( store );
	const { Table, retry } = useTable( page !== undefined || error !== undefined );
	const list = useMergeRefs( [ useListKeys(), useRowsAhead() ] );
	useAnnouncedTotal( page, place.search );

	const isNarrowed =
		view.filters.length > 0 ||
		place.search !== '' ||
		place.tab !== 'all' ||
		place.due !== null ||
		place.drafts ||
		place.currency !== null;
	const { tab, search, listPage } = place;
	const room = useRoom();
	// Always the same to the table as long as it says the same: its rows are many.
	const empty = useMemo( () => {
		const reset = () => {
			onChangeView( { ...view, filters: [] } );
			void go( { tab: 'all', search: '', listPage: 1, currency: null } );
		};
		return <EmptyList isNarrowed={ isNarrowed } tab={ tab } search={ search } onReset={ reset } />;
	}, [ isNarrowed, tab, search, view, onChangeView ] );
	const onReset = useMemo( () => ! isStart( view ) && ( () => onChangeView( startView ) ), [ view, onChangeView ] );
	// What was pressed shows first, the drawer or the tab; the table with its many rows follows when the browser has the time.
	const table = useDeferredValue(
		useMemo(
			() => ( { view, page, query, isLoading, empty, onReset, room, tab, search, listPage } ),
			[ view, page, query, isLoading, empty, onReset, room, tab, search, listPage ]
		)
	);

	return (
		<section className="coffer-list" aria-label={ __( 'Documents', 'coffer' ) } ref={ list }>
			<Tabs />
			<SearchField label={ searchLabel } isCompact />
			<FilterChips />
			{ error !== undefined && ! isLoading && (
				<Failure error={ error } onRetry={ () => void refreshDocuments() } />
			) }
			{ page && table.page && Table ? (
				<Table { ...table } page={ table.page } onChangeView={ onChangeView } />
			) : (
				error === undefined && (
					<PlainTable page={ page } empty={ empty } isLibraryMissing={ Table === null } onRetry={ retry } />
				)
			) }
		</section>
	);
}

// Only those who may see addresses may search them.
const searchLabel = boot.actions.manage_customers.allowed
	? __( 'Search number, customer, e-mail, phone', 'coffer' )
	: __( 'Search number or customer', 'coffer' );

interface Props {
	query: DocumentQuery;
	view: SavedView;
	onChangeView: ( view: SavedView ) => void;
}

/** The view and the question that it asks, for the list and for the drawer's neighbours. */
export function useDocumentView() {
	const { tab, search, listPage, due, drafts, currency } = usePlace();
	const [ view, onChangeView ] = useSavedView();
	const query = useMemo(
		() => queryOfView( view, { tab, search, listPage, due, drafts, currency } ),
		[ view, tab, search, listPage, due, drafts, currency ]
	);
	return { view, onChangeView, query };
}

/** A page of documents; the one before stays until the next is there. */
export function useDocuments( query: DocumentQuery ) {
	const { page, error, isLoading } = useSelect(
		( select ) => {
			const coffer = select( store );
			return {
				page: coffer.getDocuments( query ),
				error: coffer.getResolutionError( 'getDocuments', [ query ] ) ?? undefined,
				isLoading: ! coffer.hasFinishedResolution( 'getDocuments', [ query ] ),
			};
		},
		[ query ]
	);
	const { abandonDocuments } = useDispatch( store );
	// An answer that nobody waits for any more is not waited for.
	useEffect( () => () => void abandonDocuments( query ), [ query, abandonDocuments ] );
	const former = useRef< DocumentPage | undefined >( undefined );
	useEffect( () => {
		former.current = page ?? former.current;
	}, [ page ] );
	return {
		page: page ?? ( error === undefined ? former.current : undefined ),
		isLoading: isLoading && ! error,
		error,
	};
}

function useAnnouncedTotal( page: DocumentPage | undefined, search: string ): void {
	const total = page?.total;
	const more = page?.more;
	useEffect( () => {
		if ( search !== '' && total !== undefined && more ) {
			/* translators: %d: number of documents that were counted. */
			speak( sprintf( __( 'More than %d documents', 'coffer' ), total ) );
		} else if ( search !== '' && total !== undefined ) {
			/* translators: %d: number of documents that match a search. */
			speak( sprintf( _n( '%d document found.', '%d documents found.', total, 'coffer' ), total ) );
		}
	}, [ search, total, more ] );
}

function isStart( view: SavedView ): boolean {
	return JSON.stringify( view ) === JSON.stringify( startView );
}
