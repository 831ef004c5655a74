// Generated from contract/routes.json by `npm run contract`. Do not edit.

import type {
	ActivityEvent,
	Customer,
	CustomerInput,
	Document,
	DocumentInput,
	DocumentSummary,
	PortalLink,
	PortalLinkAddress,
	PortalLinkRequest,
	PortalPreview,
	PortalSeenRequest,
	PortalStatus,
	Settings,
	SettingsInput,
	Status,
	VoidInput,
} from './types';

export interface Routes {
	/** Lists documents, newest change first. */
	list_documents: {
		method: 'GET';
		path: '/documents';
		request: null;
		response: DocumentSummary[];
	};
	/** Creates a draft. */
	create_document: {
		method: 'POST';
		path: '/documents';
		request: DocumentInput;
		response: Document;
	};
	/** One document, whole. */
	get_document: {
		method: 'GET';
		path: '/documents/{id}';
		request: null;
		response: Document;
	};
	/** Replaces a draft. */
	edit_document: {
		method: 'PUT';
		path: '/documents/{id}';
		request: DocumentInput;
		response: Document;
	};
	/** Deletes a draft. */
	delete_document: {
		method: 'DELETE';
		path: '/documents/{id}';
		request: null;
		response: null;
	};
	/** Makes a draft customer-facing: numbers it, fixes what the customer is shown, enters it in the ledger. Sends no mail. */
	send_document: {
		method: 'POST';
		path: '/documents/{id}/send';
		request: null;
		response: Document;
	};
	/** Takes a sent document back. */
	void_document: {
		method: 'POST';
		path: '/documents/{id}/void';
		request: VoidInput;
		response: Document;
	};
	/** What happened to a document, newest first. */
	list_activity: {
		method: 'GET';
		path: '/documents/{id}/activity';
		request: null;
		response: ActivityEvent[];
	};
	/** The links of a document, without their addresses. */
	list_portal_links: {
		method: 'GET';
		path: '/documents/{id}/portal-links';
		request: null;
		response: PortalLink[];
	};
	/** Hands out the address of the default link, making the link when there is none, as one recorded event. */
	reveal_portal_link: {
		method: 'POST';
		path: '/documents/{id}/portal-link';
		request: PortalLinkRequest;
		response: PortalLinkAddress;
	};
	/** An address of the customer's page that works for the signed-in reader only. Drafts can be reviewed this way too. */
	preview_portal: {
		method: 'POST';
		path: '/documents/{id}/portal-preview';
		request: null;
		response: PortalPreview;
	};
	/** Lists customers by name. */
	list_customers: {
		method: 'GET';
		path: '/customers';
		request: null;
		response: Customer[];
	};
	/** Adds a customer. */
	create_customer: {
		method: 'POST';
		path: '/customers';
		request: CustomerInput;
		response: Customer;
	};
	/** One customer. */
	get_customer: {
		method: 'GET';
		path: '/customers/{id}';
		request: null;
		response: Customer;
	};
	/** Replaces what is known about a customer. */
	edit_customer: {
		method: 'PUT';
		path: '/customers/{id}';
		request: CustomerInput;
		response: Customer;
	};
	/** Settings of Money. */
	get_settings: {
		method: 'GET';
		path: '/settings';
		request: null;
		response: Settings;
	};
	/** Changes settings. What is left out stays. */
	edit_settings: {
		method: 'PUT';
		path: '/settings';
		request: SettingsInput;
		response: Settings;
	};
	/** How Money is doing. */
	get_status: {
		method: 'GET';
		path: '/status';
		request: null;
		response: Status;
	};
	/** Asks the site for its own portal address, and says what a customer would meet. */
	check_route: {
		method: 'POST';
		path: '/status/route-check';
		request: null;
		response: Status;
	};
	/** The parts of a customer's page that change. The token comes in the header Coffer-Portal-Token; answers 304 to If-None-Match. */
	portal_status: {
		method: 'GET';
		path: '/portal/status';
		request: null;
		response: PortalStatus;
	};
	/** A person, not a scanner, sees the page. Ignored for signed-in staff. */
	portal_seen: {
		method: 'POST';
		path: '/portal/seen';
		request: PortalSeenRequest;
		response: null;
	};
}
