import type { AgeingBucket, AttemptState, DocumentKind, MessageState, TaskView } from '@coffer/api';

/** Where in the Money screen a person is; every field has its part in the address. */
export interface Place {
	screen: Screen;
	/** The document in the drawer. */
	document: number | null;
	/** The customer whose page is open, or whom a new document is for. */
	customer: number | null;
	/** The draft in the editor. */
	editing: number | null;
	/** The sent document that the editor corrects. */
	correcting: number | null;
	/** What the editor is about to make. */
	creating: DocumentKind | null;
	tab: Tab;
	/** Only open invoices: all of them, or those that are so late. */
	due: Due | null;
	/** Only draft invoices. */
	drafts: boolean;
	/** Only documents in this currency. ISO 4217 code. */
	currency: string | null;
	/** Only deliveries in this state. */
	delivery: MessageState | null;
	/** The payment in the dialog. */
	payment: number | null;
	/** Only payments in this state. */
	attempt: AttemptState | null;
	/** Only payments of documents, or only of what plugins and blocks collect. */
	source: Source | null;
	/** The recurring invoice in the dialog. */
	schedule: number | null;
	/** What is planned there: a `new` one, an `edit` of it, or a day of it (YYYY-MM-DD). */
	plan: string | null;
	/** The part of the screen that is meant: of the settings, or `new` for the dialog of a new customer. */
	part: string | null;
	/** Which tasks are listed. */
	tasks: TaskView;
	search: string;
	/** Whether the assistant is open; it looks at the document or the customer that is. */
	ask: boolean;
	/** The guide that help shows, or `all` of them; null while help is closed. */
	help: string | null;
	/** Slug of the role that Money is shown as; the server reads it when it makes the page. */
	viewAs: string | null;
	/** Page of the list, from 1. */
	listPage: number;
}

export const screens = [
	'documents',
	'payments',
	'customers',
	'tasks',
	'recurring',
	'health',
	'settings',
	'roles',
] as const;
export type Screen = ( typeof screens )[ number ];

export const tabs = [ 'all', 'invoices', 'quotes', 'credits', 'overdue', 'disputed' ] as const;
export type Tab = ( typeof tabs )[ number ];

/** From not late to very late. */
export const buckets = [ 'current', '1_30', '31_60', '61_more' ] as const satisfies readonly AgeingBucket[];
const dues = [ 'open', ...buckets ] as const;
export type Due = ( typeof dues )[ number ];

const attempts = [
	'pending',
	'processing',
	'succeeded',
	'failed',
	'cancelled',
	'needs_review',
] as const satisfies readonly AttemptState[];

export const sources = [ 'document', 'other' ] as const;
export type Source = ( typeof sources )[ number ];

export const taskViews = [ 'mine', 'all', 'overdue', 'done', 'proposed' ] as const satisfies readonly TaskView[];

const states = [
	'waiting',
	'processing',
	'processed',
	'retrying',
	'failed',
] as const satisfies readonly MessageState[];

const kinds = [ 'invoice', 'quote', 'credit_note' ] as const satisfies readonly DocumentKind[];

/** Reads an address; what makes no sense is as if it were not there. */
export function readPlace( search: string ): Place {
	const query = new URLSearchParams( search );
	const currency = query.get( 'currency' );
	return {
		screen: screens.find( ( screen ) => screen === query.get( 'screen' ) ) ?? 'documents',
		document: positive( query.get( 'document' ) ),
		customer: positive( query.get( 'customer' ) ),
		editing: positive( query.get( 'edit' ) ),
		correcting: positive( query.get( 'correct' ) ),
		creating: kinds.find( ( kind ) => kind === query.get( 'new' ) ) ?? null,
		tab: tabs.find( ( tab ) => tab === query.get( 'tab' ) ) ?? 'all',
		due: dues.find( ( due ) => due === query.get( 'due' ) ) ?? null,
		drafts: query.get( 'drafts' ) === '1',
		currency: currency !== null && /^[A-Z]{3}$/.test( currency ) ? currency : null,
		delivery: states.find( ( state ) => state === query.get( 'delivery' ) ) ?? null,
		payment: positive( query.get( 'payment' ) ),
		attempt: attempts.find( ( state ) => state === query.get( 'state' ) ) ?? null,
		source: sources.find( ( source ) => source === query.get( 'source' ) ) ?? null,
		schedule: positive( query.get( 'schedule' ) ),
		plan: /^(?:new|edit|\d{4}-\d\d-\d\d)$/.exec( query.get( 'plan' ) ?? '' )?.[ 0 ] ?? null,
		part: /^[a-z]+$/.exec( query.get( 'part' ) ?? '' )?.[ 0 ] ?? null,
		tasks: taskViews.find( ( view ) => view === query.get( 'tasks' ) ) ?? 'mine',
		search: query.get( 'search' ) ?? '',
		ask: query.get( 'ask' ) === '1',
		help: /^[a-z-]+$/.exec( query.get( 'help' ) ?? '' )?.[ 0 ] ?? null,
		viewAs: query.get( 'view_as' ) || null,
		listPage: positive( query.get( 'list' ) ) ?? 1,
	};
}

/** The address of a place, relative to wp-admin. Says only what differs from the start. */
export function addressOf( place: Place ): string {
	const query = new URLSearchParams( { page: 'coffer' } );
	if ( place.screen !== 'documents' ) {
		query.set( 'screen', place.screen );
	}
	if ( place.tab !== 'all' ) {
		query.set( 'tab', place.tab );
	}
	if ( place.due ) {
		query.set( 'due', place.due );
	}
	if ( place.drafts ) {
		query.set( 'drafts', '1' );
	}
	if ( place.currency ) {
		query.set( 'currency', place.currency );
	}
	if ( place.delivery ) {
		query.set( 'delivery', place.delivery );
	}
	if ( place.attempt ) {
		query.set( 'state', place.attempt );
	}
	if ( place.source ) {
		query.set( 'source', place.source );
	}
	if ( place.viewAs ) {
		query.set( 'view_as', place.viewAs );
	}
	if ( place.tasks !== 'mine' ) {
		query.set( 'tasks', place.tasks );
	}
	if ( place.search ) {
		query.set( 'search', place.search );
	}
	if ( place.listPage > 1 ) {
		query.set( 'list', String( place.listPage ) );
	}
	if ( place.payment ) {
		query.set( 'payment', String( place.payment ) );
	}
	if ( place.schedule ) {
		query.set( 'schedule', String( place.schedule ) );
	}
	if ( place.plan ) {
		query.set( 'plan', place.plan );
	}
	if ( place.part ) {
		query.set( 'part', place.part );
	}
	if ( place.customer ) {
		query.set( 'customer', String( place.customer ) );
	}
	if ( place.document ) {
		query.set( 'document', String( place.document ) );
	}
	if ( place.editing ) {
		query.set( 'edit', String( place.editing ) );
	}
	if ( place.correcting ) {
		query.set( 'correct', String( place.correcting ) );
	}
	if ( place.creating ) {
		query.set( 'new', place.creating );
	}
	if ( place.ask ) {
		query.set( 'ask', '1' );
	}
	if ( place.help ) {
		query.set( 'help', place.help );
	}
	return `admin.php?${ query.toString() }`;
}

/**
 * Going to one of these leaves the others: a drawer is never open behind an editor. A document that is opened on a customer's page
 * opens beside it.
 */
export function placeAfter( place: Place, change: Partial< Place > ): Place {
	const opens = change.editing || change.correcting || change.creating || change.document;
	const isBeside = Boolean( change.document ) && change.screen === undefined && isCustomerPage( place );
	const leaves =
		change.screen !== undefined || opens || change.tab || change.customer !== undefined
			? {
					document: null,
					customer: isBeside ? place.customer : null,
					editing: null,
					correcting: null,
					creating: null,
					payment: null,
					schedule: null,
					plan: null,
					part: null,
					ask: false,
					help: null,
				}
			: {};
	const screen = change.screen ?? screenOf( { ...change, isBeside } ) ?? place.screen;
	// Every screen has its own search, filters and pages.
	const enters =
		screen === place.screen
			? {}
			: {
					search: '',
					listPage: 1,
					due: null,
					drafts: false,
					currency: null,
					delivery: null,
					attempt: null,
					source: null,
					tasks: 'mine' as const,
				};
	// How late something is means nothing among quotes.
	const turns = change.tab === undefined ? {} : { due: null, drafts: false };
	// Both stand at the side of the page.
	const covers = { ...( change.help ? { ask: false } : {} ), ...( change.ask ? { help: null } : {} ) };
	const narrows = narrowing.some( ( field ) => change[ field ] !== undefined && change[ field ] !== place[ field ] );
	const firstPage = change.tab !== undefined || narrows ? { listPage: 1 } : {};
	return { ...place, ...leaves, ...enters, ...turns, ...firstPage, ...covers, ...change, screen };
}

function isCustomerPage( { screen, customer }: Place ): boolean {
	return screen === 'customers' && customer !== null;
}

/** Where what is opened has its place. */
function screenOf( {
	editing,
	correcting,
	creating,
	document,
	customer,
	isBeside,
}: Partial< Place > & { isBeside: boolean } ): Screen | undefined {
	if ( editing || correcting || creating || ( document && ! isBeside ) ) {
		return 'documents';
	}
	return customer ? 'customers' : undefined;
}

const narrowing = [ 'search', 'due', 'drafts', 'currency', 'delivery', 'attempt', 'source', 'tasks' ] as const;

function positive( text: string | null ): number | null {
	return text !== null && /^[1-9]\d{0,14}$/.test( text ) ? Number( text ) : null;
}
