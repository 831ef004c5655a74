// Generated from contract/abilities.json by `npm run contract`. Do not edit.

import type {
	AbilityCustomerInput,
	AbilityDocumentDetails,
	AbilityDocumentInput,
	AbilityDraft,
	AbilityDraftInput,
	AbilityFindDocumentInput,
	AbilityFollowUp,
	AbilityFollowUpInput,
	AbilityFoundDocuments,
	AbilityHistory,
	AbilityLink,
	AbilityReceivables,
	AbilityReceivablesInput,
} from './types';

/** What goes into each of WordPress's abilities that Coffer registers, and what comes out. */
export interface Abilities {
	/** Finds invoices, quotes and credit notes by number, customer or state. */
	'coffer/find-document': { input: AbilityFindDocumentInput; output: AbilityFoundDocuments };
	/** Says where one document stands: amounts, dates, lines, payments, what the customer wrote, and whether it is ready to be sent. */
	'coffer/get-document': { input: AbilityDocumentInput; output: AbilityDocumentDetails };
	/** Says whether a document has a portal link, and if not why, what to do and who can. Never gives the address. */
	'coffer/explain-portal-link': { input: AbilityDocumentInput; output: AbilityLink };
	/** Drafts a short message about a sent document for a person to review. Sends and keeps nothing. */
	'coffer/draft-portal-message': { input: AbilityDraftInput; output: AbilityDraft };
	/** Proposes a task to ask for a payment. A person accepts it or not; no mail. */
	'coffer/prepare-follow-up-task': { input: AbilityFollowUpInput; output: AbilityFollowUp };
	/** Says where a customer stands and what happened, newest first. */
	'coffer/customer-history': { input: AbilityCustomerInput; output: AbilityHistory };
	/** Says what is open and overdue, who owes most and since when. */
	'coffer/receivables-summary': { input: AbilityReceivablesInput; output: AbilityReceivables };
}
