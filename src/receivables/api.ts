import type { LedgerReport, Receivables } from '../contract/types';
import { request, requestList } from '../request';

/** What customers owe, by currency, the busiest first. */
export async function fetchReceivables(): Promise< Receivables[] > {
	return ( await requestList< 'list_receivables' >( { method: 'GET', path: '/receivables' } ) ).items;
}

/** Computes every balance again; takes as long as there are documents. */
export function verifyLedger(): Promise< LedgerReport > {
	return request< 'verify_ledger' >( { method: 'GET', path: '/ledger/verify' } );
}
