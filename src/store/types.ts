import type {
	ActivityEvent,
	Document,
	DocumentSummary,
	FirstSteps,
	PortalLink,
	Receivables,
	Samples,
	Settings,
	Status,
	Task,
	TaskCounts,
} from '../contract/types';

/** What is known, by id and by question. No address of a portal page is ever in here. */
export interface State {
	/** Whole documents, as the drawer shows them. */
	documents: Record< number, Document >;
	/** What lists know, so that the drawer can open at once. */
	summaries: Record< number, DocumentSummary >;
	/** By `queryKey( query )`. */
	lists: Record< string, DocumentIds >;
	activity: Record< number, Activity >;
	links: Record< number, PortalLink[] >;
	/** By document. */
	tasks: Record< number, Task[] >;
	taskCounts: TaskCounts | null;
	settings: Settings | null;
	status: Status | null;
	receivables: Receivables[] | null;
	firstSteps: FirstSteps | null;
	samples: Samples | null;
}

export interface DocumentIds {
	ids: number[];
	/** Of all pages together. */
	total: number;
	pages: number;
	/** There are more than the total. */
	more?: true;
}

/** A page of documents. */
export interface DocumentPage {
	items: DocumentSummary[];
	total: number;
	pages: number;
	/** There are more than the total. */
	more?: true;
}

/** Newest first, as far as it was asked for. */
export interface Activity {
	events: ActivityEvent[];
	total: number;
}

export type Action =
	| {
			type: 'RECEIVE_LIST';
			key: string;
			items: DocumentSummary[];
			total: number;
			pages: number;
			more?: true | undefined;
	  }
	| { type: 'RECEIVE_DOCUMENT'; document: Document }
	| { type: 'REMOVE_DOCUMENT'; id: number }
	| { type: 'RECEIVE_ACTIVITY'; documentId: number; events: ActivityEvent[]; total: number; isMore: boolean }
	| { type: 'RECEIVE_LINKS'; documentId: number; links: PortalLink[] }
	| { type: 'RECEIVE_TASKS'; documentId: number; tasks: Task[] }
	| { type: 'RECEIVE_TASK_COUNTS'; counts: TaskCounts }
	| { type: 'RECEIVE_SETTINGS'; settings: Settings }
	| { type: 'RECEIVE_STATUS'; status: Status }
	| { type: 'RECEIVE_RECEIVABLES'; receivables: Receivables[] }
	| { type: 'RECEIVE_FIRST_STEPS'; firstSteps: FirstSteps }
	| { type: 'RECEIVE_SAMPLES'; samples: Samples };

/** What @wordpress/data hands to a thunk of this store. */
export interface ThunkArgs {
	dispatch: ( ( action: Action ) => unknown ) & {
		invalidateResolution: ( selector: string, args: unknown[] ) => unknown;
		invalidateResolutionForStoreSelector: ( selector: string ) => unknown;
	};
	select: { getActivity: ( documentId: number ) => Activity | undefined };
}

export type Thunk< Result > = ( args: ThunkArgs ) => Promise< Result >;
