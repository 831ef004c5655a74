import type { Document, DocumentSummary, Receivables } from '../contract/types';

export type DocumentKind = DocumentSummary[ 'kind' ];
export type Workflow = Document[ 'workflow' ];
export type PaymentStatus = Document[ 'payment_status' ];

export type AgeingBucket = Receivables[ 'ageing' ][ number ][ 'bucket' ];

/** What the list is asked for; the names are those of contract/routes.json. Left out: not narrowed. */
export interface DocumentQuery {
	kind?: readonly DocumentKind[];
	workflow?: readonly Workflow[];
	payment_status?: readonly PaymentStatus[];
	overdue?: boolean;
	currency?: readonly string[];
	customer_id?: number;
	disputed?: boolean;
	/** True: only tests; false: only what is real. */
	test?: boolean;
	/** Only open invoices that are so many days past their due date. */
	due?: readonly AgeingBucket[];
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
