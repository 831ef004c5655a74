import type { DocumentSummary } from '@coffer/api';

/**
 * What is left to pay of an invoice, or to use of a credit note, whose ledger counts below zero. Null for what is in no
 * ledger. Minor units.
 */
export function amountLeft( { kind, workflow, balance }: DocumentSummary ): number | null {
	if ( kind === 'quote' || workflow === 'draft' || workflow === 'void' ) {
		return null;
	}
	return kind === 'credit_note' ? 0 - balance : balance;
}
