import type { DocumentKind, DocumentQuery, PaymentStatus, Workflow } from '@coffer/api';
import { buckets, type Place } from '../../location/place';
import type { SavedView } from './saved-view';

const sortable = [
	'updated_at',
	'number',
	'customer_name',
	'issue_date',
	'due_date',
	'total',
	'balance',
	'workflow',
	'payment_status',
] as const;

/** The parts of a place that say which documents are listed. */
export type Where = Pick< Place, 'tab' | 'search' | 'listPage' | 'due' | 'drafts' | 'currency' >;

/** What the server is asked: the address decides before the filters do. */
export function queryOfView( view: SavedView, where: Where ): DocumentQuery {
	const orderby = sortable.find( ( field ) => field === view.sort.field ) ?? 'updated_at';
	const search = where.search.trim();
	return {
		...filtered( view ),
		...narrowed( where.tab ),
		...( where.due === null ? {} : { due: where.due === 'open' ? buckets : [ where.due ] } ),
		// As the figure counts them: without tests.
		...( where.drafts ? { kind: [ 'invoice' ], workflow: [ 'draft' ], test: false } : {} ),
		...( where.currency === null ? {} : { currency: [ where.currency ] } ),
		...( search === '' ? {} : { search: search.slice( 0, 190 ) } ),
		orderby,
		order: view.sort.direction,
		page: where.listPage,
		per_page: view.perPage,
	};
}

function narrowed( tab: Place[ 'tab' ] ): DocumentQuery {
	switch ( tab ) {
		case 'invoices':
			return { kind: [ 'invoice' ] };
		case 'quotes':
			return { kind: [ 'quote' ] };
		case 'credits':
			return { kind: [ 'credit_note' ] };
		case 'overdue':
			return { overdue: true };
		case 'disputed':
			return { disputed: true };
		case 'all':
			return {};
	}
}

function filtered( { filters }: SavedView ): DocumentQuery {
	const query: DocumentQuery = {};
	for ( const { field, value } of filters ) {
		if ( field === 'overdue' && typeof value === 'boolean' ) {
			query.overdue = value;
		}
		if ( field === 'is_test' && typeof value === 'boolean' ) {
			query.test = value;
		}
		if ( Array.isArray( value ) && value.length > 0 ) {
			// The values are those of the filter's elements, which are typed where the fields are.
			if ( field === 'kind' ) {
				query.kind = value as DocumentKind[];
			} else if ( field === 'workflow' ) {
				query.workflow = value as Workflow[];
			} else if ( field === 'payment_status' ) {
				query.payment_status = value as PaymentStatus[];
			}
		}
	}
	return query;
}

/** The fields that a tab has decided already offer no filter there. */
export function decidedBy( tab: Place[ 'tab' ] ): string | null {
	switch ( tab ) {
		case 'invoices':
		case 'quotes':
		case 'credits':
			return 'kind';
		case 'overdue':
			return 'overdue';
		case 'disputed':
		case 'all':
			return null;
	}
}
