import type { Routes } from '../../src/contract/routes';
import type { Document, Message as CustomerMessage, PaymentAttempt, Schedule } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { anImport } from './imports';
import { aCustomer, aDraft, aLine, aLink, aSentDocument, aTask, changing, finish, unique } from './makers';
import {
	anAcceptedQuote,
	anInvoice,
	anotherInvoice,
	correctionOf,
	leftOver,
	paying,
	refundOf,
	settle,
} from './money-moves';
import { aMessage, aTemplate, aTemplateText } from './customer-messages';
import { aFailedMessage } from './outbox';
import type { Person } from './people';
import { aSchedule, scheduleInput, steer } from './schedules';
import { aProposal } from './assistant';
import { aRole } from './roles';
import { contract } from './shapes';
import { aStoredAttempt } from './stored-attempts';
import { aStoredTask } from './stored-tasks';

export interface RouteRequest {
	readonly route: string;
	readonly headers?: Record< string, string >;
	readonly body?: unknown;
	/** The document that a successful request may change. */
	readonly document?: Document;
}

type RouteName = keyof Routes;
type Make = ( owner: Person, site: Site ) => Promise< RouteRequest >;

/** What these ask for is seen by nobody but who made it. */
export const personalRoutes: ReadonlySet< string > = new Set< RouteName >( [
	'get_import',
	'cancel_import',
	'add_import_rows',
	'commit_import',
] );

/** A request for each route of the contract that somebody with the capability can make with success. */
const makers: Record< RouteName, Make > = {
	list_documents: async () => ( { route: '/documents' } ),
	create_document: async ( owner ) => ( {
		route: '/documents',
		body: { kind: 'invoice', currency: 'EUR', customer_id: ( await aCustomer( owner ) ).id, lines: [ aLine() ] },
	} ),
	get_document: async ( owner ) => of( await aDraft( owner ), '' ),
	edit_document: async ( owner ) => {
		const draft = await aDraft( owner );
		return {
			...of( draft, '' ),
			headers: version( draft ),
			body: { kind: 'invoice', currency: 'EUR', lines: [ aLine( { unit_price: 99 } ) ] },
		};
	},
	delete_document: async ( owner ) => {
		const draft = await aDraft( owner );
		return { ...of( draft, '' ), headers: version( draft ) };
	},
	send_document: async ( owner ) => {
		const draft = await aDraft( owner );
		return { ...of( draft, '/send' ), headers: changing( draft ) };
	},
	send_by_email: async ( owner ) => {
		const draft = await aDraft( owner );
		return { ...of( draft, '/send-by-email' ), headers: changing( draft ) };
	},
	list_document_messages: async ( owner ) => of( await aSentDocument( owner ), '/messages' ),
	create_message: async ( owner ) => ( {
		...of( await aSentDocument( owner ), '/messages' ),
		body: { purpose: 'invoice' },
	} ),
	list_customer_messages: async ( owner ) => ( {
		route: `/customers/${ ( await aCustomer( owner ) ).id }/messages`,
	} ),
	get_message: async ( owner ) => ( { route: `/messages/${ ( await aMessage( owner ) ).id }` } ),
	edit_message: async ( owner ) => message( await aMessage( owner ), '', { body: 'In other words' } ),
	discard_message: async ( owner ) => message( await aMessage( owner ), '' ),
	refill_message: async ( owner ) => message( await aMessage( owner ), '/template', { purpose: 'own' } ),
	preview_message: async ( owner ) => ( { route: `/messages/${ ( await aMessage( owner ) ).id }/preview` } ),
	copy_message: async ( owner ) => message( await aMessage( owner ), '/copy', {} ),
	send_message: async ( owner ) => {
		const seen = await aMessage( owner );
		return { route: `/messages/${ seen.id }/send`, headers: changing( seen ), body: {} };
	},
	list_message_templates: async () => ( { route: '/message-templates' } ),
	create_message_template: async () => ( { route: '/message-templates', body: aTemplateText() } ),
	edit_message_template: async ( owner ) => {
		const seen = await aTemplate( owner );
		return { route: `/message-templates/${ seen.id }`, headers: version( seen ), body: aTemplateText() };
	},
	delete_message_template: async ( owner ) => {
		const seen = await aTemplate( owner );
		return { route: `/message-templates/${ seen.id }`, headers: version( seen ) };
	},
	preview_message_template: async () => ( {
		route: '/message-templates/preview',
		body: { subject: 'About {{number}}', body: 'Dear {{customer}},' },
	} ),
	void_document: async ( owner ) => {
		const sent = await aSentDocument( owner );
		return { ...of( sent, '/void' ), headers: changing( sent ), body: { reason: 'A mistake' } };
	},
	list_activity: async ( owner ) => of( await aDraft( owner ), '/activity' ),
	list_activity_choices: async ( owner ) => of( await aDraft( owner ), '/activity-choices' ),
	list_portal_links: async ( owner ) => of( await aSentDocument( owner ), '/portal-links' ),
	reveal_portal_link: async ( owner ) => ( {
		...of( await aSentDocument( owner ), '/portal-link' ),
		body: { purpose: 'copy' },
	} ),
	create_portal_link: async ( owner ) => ( {
		...of( await aSentDocument( owner ), '/portal-links' ),
		body: { label: unique( 'Accounts ' ), scope: 'view' },
	} ),
	edit_portal_link: async ( owner ) => {
		const link = await aLink( owner );
		return {
			route: `/portal-links/${ link.id }`,
			headers: version( link ),
			body: { label: 'Boss', scope: 'view' },
		};
	},
	reveal_link: async ( owner ) => ( {
		route: `/portal-links/${ ( await aLink( owner ) ).id }/address`,
		body: { purpose: 'copy' },
	} ),
	revoke_portal_link: async ( owner ) => {
		const link = await aLink( owner );
		return { route: `/portal-links/${ link.id }/revoke`, headers: version( link ), body: { reason: 'Forwarded' } };
	},
	replace_portal_link: async ( owner ) => {
		const link = await aLink( owner );
		return { route: `/portal-links/${ link.id }/replace`, headers: version( link ), body: { reason: 'Forwarded' } };
	},
	list_customer_links: async ( owner ) => ( {
		route: `/customers/${ ( await aSentDocument( owner ) ).customer_id }/portal-links`,
	} ),
	check_portal: async ( owner ) => of( await aSentDocument( owner ), '/portal-check' ),
	list_document_tasks: async ( owner ) => of( await aSentDocument( owner ), '/tasks' ),
	complete_task: async ( owner, site ) => {
		const task = await aStoredTask( site, await aSentDocument( owner ) );
		return { route: `/tasks/${ task.id }/done`, headers: version( task ), body: { note: 'Called them' } };
	},
	list_customer_tasks: async ( owner ) => ( { route: `/customers/${ ( await aCustomer( owner ) ).id }/tasks` } ),
	ask_assistant: async () => ( { route: '/assistant/ask', body: { prompt: 'receivables' } } ),
	check_draft: async ( owner ) => ( {
		route: '/assistant/check',
		body: { document_id: ( await aSentDocument( owner ) ).id, subject: 'About it', body: 'Here it is.' },
	} ),
	get_assistant: async () => ( { route: '/assistant' } ),
	get_assistant_prompt: async ( owner ) => ( {
		route: `/assistant/prompt?document_id=${ ( await aSentDocument( owner ) ).id }`,
	} ),
	accept_task: async ( owner ) => {
		const task = await aProposal( owner, await aSentDocument( owner ) );
		return { route: `/tasks/${ task.id }/accept`, headers: version( task ) };
	},
	list_tasks: async () => ( { route: '/tasks' } ),
	count_tasks: async () => ( { route: '/tasks/counts' } ),
	create_task: async () => ( { route: '/tasks', body: { title: unique( 'Call ' ) } } ),
	get_task: async ( owner ) => ( { route: `/tasks/${ ( await aTask( owner ) ).id }` } ),
	edit_task: async ( owner ) => {
		const task = await aTask( owner );
		return { route: `/tasks/${ task.id }`, headers: version( task ), body: { title: unique( 'Write ' ) } };
	},
	delete_task: async ( owner ) => {
		const task = await aTask( owner );
		return { route: `/tasks/${ task.id }`, headers: version( task ) };
	},
	reopen_task: async ( owner ) => {
		const task = await finish( owner, await aTask( owner ) );
		return { route: `/tasks/${ task.id }/reopen`, headers: version( task ) };
	},
	preview_reminders: async () => ( {
		route: '/reminders/preview',
		body: { reminders: [ { days: 3, tone: 'friendly', mode: 'propose' } ] },
	} ),
	run_reminders: async () => ( { route: '/reminders/run' } ),
	list_people: async () => ( { route: '/people' } ),
	preview_portal: async ( owner ) => of( await aDraft( owner ), '/portal-preview' ),
	list_customers: async () => ( { route: '/customers' } ),
	create_customer: async () => ( { route: '/customers', body: { name: unique( 'Customer ' ) } } ),
	get_customer: async ( owner ) => ( { route: `/customers/${ ( await aCustomer( owner ) ).id }` } ),
	edit_customer: async ( owner ) => {
		const customer = await aCustomer( owner );
		return {
			route: `/customers/${ customer.id }`,
			headers: version( customer ),
			body: { name: unique( 'Customer ' ) },
		};
	},
	list_customer_standing: async ( owner ) => ( {
		route: `/customers/${ ( await aSentDocument( owner ) ).customer_id }/standing`,
	} ),
	list_customer_payments: async ( owner ) => ( {
		route: `/customers/${ ( await aSentDocument( owner ) ).customer_id }/payments`,
	} ),
	list_customer_activity: async ( owner ) => ( {
		route: `/customers/${ ( await aSentDocument( owner ) ).customer_id }/activity`,
	} ),
	list_customer_activity_choices: async ( owner ) => ( {
		route: `/customers/${ ( await aSentDocument( owner ) ).customer_id }/activity-choices`,
	} ),
	list_site_users: async () => ( { route: '/site-users?search=view' } ),
	list_duplicates: async ( owner ) => ( { route: `/customers/${ ( await aCustomer( owner ) ).id }/duplicates` } ),
	preview_merge: async ( owner ) => {
		const [ from, into ] = [ await aCustomer( owner ), await aCustomer( owner ) ];
		return { route: `/customers/${ from.id }/merge?into=${ into.id }` };
	},
	merge_customer: async ( owner ) => {
		const [ from, into ] = [ await aCustomer( owner ), await aCustomer( owner ) ];
		return {
			route: `/customers/${ from.id }/merge`,
			headers: changing( from ),
			body: { into: into.id, into_version: into.version, confirmed: true },
		};
	},
	open_import: async () => ( { route: '/imports', body: { kind: 'customers', fields: [ 'name' ] } } ),
	get_import: async ( owner ) => ( { route: `/imports/${ ( await anImport( owner ) ).id }` } ),
	cancel_import: async ( owner ) => ( { route: `/imports/${ ( await anImport( owner ) ).id }` } ),
	add_import_rows: async ( owner ) => ( {
		route: `/imports/${ ( await anImport( owner ) ).id }/rows`,
		body: { first: 2, rows: [ [ unique( 'Customer ' ) ] ] },
	} ),
	commit_import: async ( owner ) => ( {
		route: `/imports/${ ( await anImport( owner ) ).id }/commit`,
		headers: changing( { version: 1 } ),
		body: {},
	} ),
	get_settings: async () => ( { route: '/settings' } ),
	edit_settings: async ( owner ) => ( {
		route: '/settings',
		headers: version( ( await owner.rest( 'GET', '/settings' ) ).body as { version: number } ),
		body: { default_terms: unique( 'Terms ' ) },
	} ),
	get_status: async () => ( { route: '/status' } ),
	check_route: async () => ( { route: '/status/route-check' } ),
	portal_status: async () => ( { route: '/portal/status' } ),
	portal_seen: async () => ( {
		route: '/portal/seen',
		body: { token: 'x'.repeat( 43 ), issued_at: 1, signature: 'x'.repeat( 64 ) },
	} ),
	decide_quote: async ( owner ) =>
		change( await anInvoice( owner, 100, { kind: 'quote' } ), '/decision', { decision: 'accepted' } ),
	convert_quote: async ( owner ) => change( await anAcceptedQuote( owner, 100 ), '/convert' ),
	duplicate_document: async ( owner ) => change( await aDraft( owner ), '/duplicate' ),
	correct_document: async ( owner ) => {
		const sent = await aSentDocument( owner );
		return change( sent, '/correction', correctionOf( sent, { memo: 'Thank you' } ) );
	},
	record_payment: async ( owner ) =>
		change( await anInvoice( owner, 100 ), '/payments', { method: 'cash', amount: 40 } ),
	apply_credit: async ( owner ) => {
		const sent = await anInvoice( owner, 100 );
		return change( sent, '/apply', {
			source: 'payment',
			source_id: ( await leftOver( owner, sent, 40 ) ).id,
			amount: 40,
		} );
	},
	undo_application: async ( owner ) => {
		const paid = await settle( owner, await anInvoice( owner, 100 ) );
		return change( paid, '/undo', { application_id: paying( paid ).id, reason: 'A mistake' } );
	},
	move_application: async ( owner ) => {
		const paid = await settle( owner, await anInvoice( owner, 100 ) );
		const other = await anotherInvoice( owner, paid, 100 );
		return change( paid, '/move', {
			application_id: paying( paid ).id,
			to_document_id: other.id,
			reason: 'A mistake',
		} );
	},
	credit_document: async ( owner ) =>
		change( await anInvoice( owner, 100 ), '/credit-note', { mode: 'amount', amount: 10 } ),
	refund_payment: async ( owner ) => {
		const paid = await settle( owner, await anInvoice( owner, 100 ) );
		return change( paid, '/refund', refundOf( paid ) );
	},
	write_off_document: async ( owner ) =>
		change( await anInvoice( owner, 100 ), '/write-off', { reason: 'A mistake' } ),
	mark_document: async ( owner ) => change( await anInvoice( owner, 100 ), '/mark', { disputed: true } ),
	list_credit_sources: async ( owner ) => of( await anInvoice( owner, 100 ), '/credit-sources' ),
	list_credit_targets: async ( owner ) => of( await anInvoice( owner, 100 ), '/credit-targets' ),
	list_schedules: async () => ( { route: '/schedules' } ),
	create_schedule: async ( owner ) => ( { route: '/schedules', body: await scheduleInput( owner ) } ),
	preview_schedule: async ( owner ) => ( { route: '/schedules/preview', body: await scheduleInput( owner ) } ),
	run_schedules: async () => ( { route: '/schedules/run' } ),
	get_schedule: async ( owner ) => ( { route: `/schedules/${ ( await aSchedule( owner ) ).id }` } ),
	edit_schedule: async ( owner ) =>
		schedule( await aSchedule( owner ), '', await scheduleInput( owner, { frequency: 'year' } ) ),
	pause_schedule: async ( owner ) => schedule( await aSchedule( owner ), '/pause' ),
	resume_schedule: async ( owner ) =>
		schedule( await steer( owner, await aSchedule( owner ), 'pause' ), '/resume', {} ),
	end_schedule: async ( owner ) => schedule( await aSchedule( owner ), '/end' ),
	list_occurrences: async ( owner ) => schedule( await aSchedule( owner ), '/occurrences' ),
	plan_occurrence: async ( owner ) => {
		const active = await aSchedule( owner );
		return schedule( active, '/occurrences', { day: active.next_on, change: 'skip' } );
	},
	list_schedule_runs: async ( owner ) => schedule( await aSchedule( owner ), '/runs' ),
	list_receivables: async () => ( { route: '/receivables' } ),
	verify_ledger: async () => ( { route: '/ledger/verify' } ),
	get_first_steps: async () => ( { route: '/first-steps' } ),
	edit_first_steps: async () => ( { route: '/first-steps', body: { pay_later: false } } ),
	add_samples: async ( owner ) => {
		await owner.rest( 'DELETE', '/samples' );
		return { route: '/samples' };
	},
	remove_samples: async ( owner ) => {
		await owner.rest( 'POST', '/samples' );
		return { route: '/samples' };
	},
	list_outbox: async () => ( { route: '/outbox' } ),
	count_outbox: async () => ( { route: '/outbox/counts' } ),
	retry_delivery: async ( owner, site ) => ( { route: `/outbox/${ await aFailedMessage( site, owner ) }/retry` } ),
	drain_outbox: async () => ( { route: '/outbox/drain' } ),
	portal_pay: async () => ( { route: '/portal/pay', body: { ...fromAPage, gateway: 'bank_transfer' } } ),
	portal_confirm: async () => ( { route: '/portal/confirm', body: fromAPage } ),
	get_pay: async () => ( { route: `/pay?${ new URLSearchParams( offered ).toString() }` } ),
	start_pay: async () => ( {
		route: '/pay',
		body: { ...offered, gateway: 'bank_transfer', key: 'x'.repeat( 32 ) },
	} ),
	confirm_pay: async () => ( { route: '/pay/confirm', body: { attempt: '0'.repeat( 32 ) } } ),
	receive_webhook: async () => ( { route: '/webhooks/stripe', body: { id: 'evt_1' } } ),
	list_payments: async () => ( { route: '/payments' } ),
	get_payment: async ( owner, site ) => attempt( await aStoredAttempt( site, owner, {} ), '' ),
	check_payment: async ( owner, site ) => attempt( await aStoredAttempt( site, owner, {} ), '/check' ),
	receive_payment: async ( owner, site ) => {
		const document = await anInvoice( owner, 100 );
		const announced = { document_id: document.id, gateway: 'bank_transfer' } as const;
		return {
			...attempt( await aStoredAttempt( site, owner, announced ), '/receive', { received_on: null } ),
			document,
		};
	},
	refund_attempt: async ( owner, site ) =>
		attempt( await aStoredAttempt( site, owner, { state: 'succeeded' } ), '/refund', {
			amount: 10,
			method: 'cash',
			reason: 'A mistake',
		} ),
	list_roles: async () => ( { route: '/roles' } ),
	list_role_activity: async () => ( { route: '/roles/activity' } ),
	list_role_people: async () => ( { route: '/roles/administrator/people' } ),
	add_role: async () => ( { route: '/roles', body: { name: unique( 'Role ' ) } } ),
	edit_role: async ( owner ) => {
		const role = await aRole( owner );
		return { route: `/roles/${ role.slug }`, headers: version( role ), body: { capabilities: [ 'coffer_edit' ] } };
	},
	reset_role: async ( owner ) => {
		const role = await aRole( owner );
		return { route: `/roles/${ role.slug }/reset`, headers: version( role ), body: {} };
	},
	delete_role: async ( owner ) => {
		const role = await aRole( owner );
		return { route: `/roles/${ role.slug }/delete`, headers: version( role ), body: {} };
	},
	reset_roles: async () => ( { route: '/roles/reset', body: {} } ),
	resolve_payment: async ( owner, site ) =>
		attempt( await aStoredAttempt( site, owner, { state: 'needs_review' } ), '/resolve', {
			outcome: 'dismiss',
			reason: 'A mistake',
		} ),
};

/** Proofs of the right shape that prove nothing. */
const fromAPage = { token: 'x'.repeat( 43 ), issued_at: 1, signature: 'x'.repeat( 64 ) };
const offered = { source: 'block', reference: '1.abcdefgh', signature: 'x'.repeat( 64 ) };

export interface ContractRoute {
	readonly name: RouteName;
	readonly method: string;
	/** The one that a signed-in person needs; undefined for the routes of the customer's page. */
	readonly capability: string | undefined;
	readonly make: Make;
}

export const contractRoutes: readonly ContractRoute[] = Object.entries( contract.routes ).map( ( [ key, route ] ) => {
	const name = route.name as RouteName;
	return { name, method: key.split( ' ' )[ 0 ] ?? '', capability: route.capability, make: makers[ name ] };
} );

export const staffRoutes = contractRoutes.filter( ( route ) => route.capability !== undefined );

function of( document: Document, rest: string ): RouteRequest {
	return { route: `/documents/${ document.id }${ rest }`, document };
}

function change( document: Document, rest: string, body?: unknown ): RouteRequest {
	return { ...of( document, rest ), headers: changing( document ), ...( body === undefined ? {} : { body } ) };
}

function schedule( { id, version: seen }: Schedule, rest: string, body?: unknown ): RouteRequest {
	return {
		route: `/schedules/${ id }${ rest }`,
		headers: version( { version: seen } ),
		...( body === undefined ? {} : { body } ),
	};
}

function attempt( seen: PaymentAttempt, rest: string, body?: unknown ): RouteRequest {
	return {
		route: `/payments/${ seen.id }${ rest }`,
		headers: changing( seen ),
		...( body === undefined ? {} : { body } ),
	};
}

function message( seen: CustomerMessage, rest: string, body?: unknown ): RouteRequest {
	return {
		route: `/messages/${ seen.id }${ rest }`,
		headers: version( seen ),
		...( body === undefined ? {} : { body } ),
	};
}

function version( { version: seen }: { readonly version: number } ): Record< string, string > {
	return { 'if-match': String( seen ) };
}
