import type { ComponentProps, ReactNode } from 'react';
import './table-words';
import { DataViews, type Action, type View, type ViewTable } from '@wordpress/dataviews';
import { memo, useCallback, useEffect, useMemo, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { DocumentPage, DocumentQuery, DocumentSummary } from '@coffer/api';
import { addressOf, currentPlace, go, placeAfter, type Tab } from '../../location';
import { fields } from '../fields';
import { useBulkActions } from './bulk-actions';
import { BulkSendDialog } from './bulk-send/bulk-send-dialog';
import { ExportButton } from './export-button';
import { decidedBy } from './query-of-view';
import { fitting, type Room } from './room';
import { useRowActions } from './row-actions';
import { RowLink } from './row-link';
import type { SavedView } from './saved-view';

interface Props {
	view: SavedView;
	page: DocumentPage;
	query: DocumentQuery;
	isLoading: boolean;
	empty: ReactNode;
	onChangeView: ( view: SavedView ) => void;
	onReset: ( () => void ) | false;
	room: Room;
	tab: Tab;
	search: string;
	/** From 1. */
	listPage: number;
}

/** The documents in WordPress's own table, which pages, sorts and filters by asking for another view. */
export const DocumentTable = memo( function Table( props: Props ) {
	const { view, page, query, isLoading, empty, onChangeView, onReset, room, tab, search, listPage } = props;
	const rowActions = useRowActions();
	const [ sending, setSending ] = useState< DocumentSummary[] | null >( null );
	const [ selection, setSelection ] = useState< string[] >( [] );
	const askToSend = useCallback(
		( drafts: DocumentSummary[] ) => {
			// The table hands over the drafts only; the dialog also says why the others stay.
			const chosen = page.items.filter( ( { id } ) => selection.includes( String( id ) ) );
			setSending( drafts.every( ( { id } ) => selection.includes( String( id ) ) ) ? chosen : drafts );
		},
		[ page, selection ]
	);
	const bulkActions = useBulkActions( askToSend );
	const actions = useMemo( () => [ ...rowActions, ...bulkActions ], [ rowActions, bulkActions ] );
	// What is selected is always in sight.
	useEffect( () => setSelection( [] ), [ query ] );
	const shown = useMemo( () => fitting( view.fields, room ), [ view.fields, room ] );
	const offered = useMemo(
		() =>
			fields.map( ( field ) =>
				field.id === decidedBy( tab ) ? { ...field, filterBy: false as const } : field
			),
		[ tab ]
	);
	const tableView = useMemo(
		(): ViewTable => ( {
			type: 'table',
			titleField: 'number',
			...( room === 'phone' ? { descriptionField: 'customer_name' } : {} ),
			fields: shown,
			sort: view.sort,
			perPage: view.perPage,
			filters: view.filters,
			layout: view.layout,
			page: listPage,
			search,
		} ),
		[ view, shown, room, listPage, search ]
	);
	const paging = useMemo( () => ( { totalItems: page.total, totalPages: page.pages } ), [ page ] );

	const change = ( next: View ) => {
		if ( next.page !== undefined && next.page !== listPage ) {
			void go( { listPage: next.page } );
		}
		const { sort, perPage, filters } = next;
		const changed: SavedView = {
			// What is left out for want of room stays chosen.
			fields: next.fields === shown ? view.fields : ( next.fields ?? view.fields ),
			sort: sort ?? view.sort,
			perPage: perPage ?? view.perPage,
			filters: filters ?? [],
			layout: next.type === 'table' ? ( next.layout ?? {} ) : view.layout,
		};
		if ( JSON.stringify( changed ) !== JSON.stringify( view ) ) {
			onChangeView( changed );
		}
	};

	return (
		<DataViews
			view={ tableView }
			onChangeView={ change }
			fields={ offered }
			data={ page.items }
			getItemId={ idOf }
			isLoading={ isLoading }
			paginationInfo={ paging }
			defaultLayouts={ layouts }
			config={ config }
			actions={ room === 'wide' || room === 'laptop' ? actions : none }
			selection={ selection }
			onChangeSelection={ setSelection }
			renderItemLink={ renderLink }
			empty={ empty }
			onReset={ onReset }
		>
			<div className="coffer-list__tools">
				<ExportButton query={ query } isIcon={ room === 'phone' } />
				<DataViews.FiltersToggle />
				<DataViews.ViewConfig />
			</div>
			<DataViews.FiltersToggled className="coffer-list__filters" />
			<div className="coffer-list__rows">
				<DataViews.Layout />
			</div>
			<div className="coffer-list__foot">
				{ page.more && (
					<p className="coffer-list__more">
						{
							/* translators: %d: number of documents that were counted. */
							sprintf( __( 'More than %d documents', 'coffer' ), page.total )
						}
					</p>
				) }
				<DataViews.Footer />
			</div>
			{ sending && (
				<BulkSendDialog
					chosen={ sending }
					onClose={ ( wasSent ) => {
						setSending( null );
						if ( wasSent ) {
							setSelection( [] );
						}
					} }
				/>
			) }
		</DataViews>
	);
} );

const idOf = ( { id }: DocumentSummary ) => String( id );
const layouts = { table: true } as const;
const config = { perPageSizes: [ 10, 25, 50, 100 ] };
const none: Action< DocumentSummary >[] = [];

function renderLink( { item, ...rest }: { item: DocumentSummary } & ComponentProps< 'a' > ) {
	return (
		<RowLink { ...rest } id={ item.id } href={ addressOf( placeAfter( currentPlace(), { document: item.id } ) ) } />
	);
}
