import { dispatch } from '@wordpress/data';
import { useSyncExternalStore } from '@wordpress/element';
import {
	askAssistant,
	store,
	toCofferError,
	type AssistantAnswer,
	type AssistantCheck,
	type AssistantQuestion,
	type CofferError,
	type Message,
	type Task,
} from '@coffer/api';

/** A draft while a person looks at it. */
export interface Review {
	subject: string;
	body: string;
	/** Whether the fields are there. */
	isEditing: boolean;
	/** What the leak guard said of what a person changed; undefined as long as the draft is as it came. */
	check: AssistantCheck | undefined;
	/** The message that it became, if it had to become one. */
	message: Message | undefined;
	outcome: 'copied' | 'composed' | 'discarded' | undefined;
}

export interface Turn {
	id: number;
	/** The question as the person put it. */
	words: string;
	question: AssistantQuestion;
	progress:
		| { at: 'waiting' }
		| { at: 'stopped' }
		| { at: 'failed'; error: CofferError }
		| { at: 'answered'; answer: AssistantAnswer };
	/** Of the draft in the answer. */
	review: Review | undefined;
	/** What became of the task in the answer. */
	task: { task: Task; isDismissed: boolean } | undefined;
}

/*
 * The conversation lasts as long as the page, whether the panel is open or not: what was asked is answered meanwhile, and what was
 * written in a draft is there when somebody comes back.
 */
let turns: readonly Turn[] = [];
let stopper: AbortController | undefined;
let lastId = 0;
const listeners = new Set< () => void >();

export function useTurns(): readonly Turn[] {
	return useSyncExternalStore(
		( listener ) => {
			listeners.add( listener );
			return () => listeners.delete( listener );
		},
		() => turns
	);
}

/** Puts a question. Resolves with the turn when it was answered, refused or stopped; one at a time. */
export async function put( words: string, question: AssistantQuestion ): Promise< Turn | undefined > {
	lastId += 1;
	const id = lastId;
	set( [
		...turns,
		{ id, words, question, progress: { at: 'waiting' }, review: undefined, task: undefined } satisfies Turn,
	] );
	return answered( id, question );
}

/** Puts the question of a turn again, in its place. */
export async function putAgain( { id, question }: Turn ): Promise< Turn | undefined > {
	change( id, { progress: { at: 'waiting' } } );
	return answered( id, question );
}

async function answered( id: number, question: AssistantQuestion ): Promise< Turn | undefined > {
	const stopping = new AbortController();
	stopper = stopping;
	try {
		receive( id, await askAssistant( question, stopping.signal ) );
	} catch ( thrown ) {
		change( id, {
			progress: stopping.signal.aborted ? { at: 'stopped' } : { at: 'failed', error: toCofferError( thrown ) },
		} );
	}
	return turns.find( ( turn ) => turn.id === id );
}

/** Stops waiting. What the server does meanwhile changes nothing but a proposal, which stays to be looked at. */
export function stop(): void {
	stopper?.abort();
}

/** Puts an answer into a turn, with what there is to look at in it. */
export function receive( id: number, answer: AssistantAnswer ): void {
	if ( answer.task ) {
		// It stands beside the document, too.
		const { refreshDocument, refreshTaskCounts } = dispatch( store );
		void refreshTaskCounts();
		if ( answer.task.document_id !== null ) {
			void refreshDocument( answer.task.document_id );
		}
	}
	change( id, {
		progress: { at: 'answered', answer },
		review: answer.draft
			? {
					subject: answer.draft.subject,
					body: answer.draft.body,
					isEditing: false,
					check: undefined,
					message: undefined,
					outcome: undefined,
				}
			: undefined,
		task: answer.task ? { task: answer.task, isDismissed: false } : undefined,
	} );
}

/** Changes the review of a turn; does nothing when there is none. */
export function changeReview( id: number, part: Partial< Review > ): void {
	const review = turns.find( ( turn ) => turn.id === id )?.review;
	if ( review ) {
		change( id, { review: { ...review, ...part } } );
	}
}

/** Changes a turn; does nothing when it is gone. */
export function change( id: number, part: Partial< Turn > ): void {
	set( turns.map( ( turn ) => ( turn.id === id ? { ...turn, ...part } : turn ) ) );
}

/** Begins anew. */
export function forget(): void {
	stop();
	set( [] );
}

function set( next: readonly Turn[] ): void {
	turns = next;
	listeners.forEach( ( listener ) => listener() );
}
