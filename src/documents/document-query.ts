import type { Document, DocumentSummary } from '../contract/types';

export type DocumentKind = DocumentSummary[ 'kind' ];
export type Workflow = Document[ 'workflow' ];
export type PaymentStatus = Document[ 'payment_status' ];

/** What the list is asked for; the names are those of contract/routes.json. Left out: not narrowed. */
export interface DocumentQuery {
	kind?: readonly DocumentKind[];
	workflow?: readonly Workflow[];
	payment_status?: readonly PaymentStatus[];
	overdue?: boolean;
	currency?: readonly string[];
	customer_id?: number;
	search?: string;
	orderby?:
		| 'updated_at'
		| 'number'
		| 'customer_name'
		| 'issue_date'
		| 'due_date'
		| 'total'
		| 'balance'
		| 'workflow'
		| 'payment_status';
	order?: 'asc' | 'desc';
	page?: number;
	per_page?: number;
}

/** The same for the same question, whatever the order in which it was put together. */
export function queryKey( query: DocumentQuery ): string {
	const pairs = Object.entries( query ).filter( ( [ , value ] ) => value !== undefined && value !== '' );
	return JSON.stringify( pairs.sort( ( [ one ], [ other ] ) => ( one < other ? -1 : 1 ) ) );
}
