import { newIdempotencyKey, type CofferError, type Document, type DocumentSummary } from '@coffer/api';

/** What became of one of the chosen drafts. */
export type Outcome =
	| { state: 'waiting' }
	| { state: 'sending' }
	| { state: 'sent'; number: string | null }
	| { state: 'failed'; error: CofferError };

export interface Letter {
	draft: DocumentSummary;
	/** One for each draft and kept for a second try, so that a lost answer never sends twice. */
	key: string;
	outcome: Outcome;
}

export interface Sorted {
	/** Drafts that may be sent. */
	letters: Letter[];
	/** The others, each with its reason. */
	refused: { document: DocumentSummary; reason: string }[];
}

/** Which of the chosen documents will be sent, and why the others will not. The server has decided each. */
export function sorted( chosen: readonly DocumentSummary[] ): Sorted {
	return {
		letters: chosen
			.filter( ( { actions } ) => actions.send.allowed )
			.map( ( draft ) => ( { draft, key: newIdempotencyKey(), outcome: { state: 'waiting' } } ) ),
		refused: chosen
			.filter( ( { actions } ) => ! actions.send.allowed )
			.map( ( document ) => ( { document, reason: reasonOf( document ) } ) ),
	};
}

function reasonOf( { actions: { send } }: DocumentSummary ): string {
	return [ send.sentence, send.remedy ].filter( Boolean ).join( ' ' );
}

/** No answer, or a site that was busy: the same request may go through the next time. */
export function mayTryAgain( { outcome }: Letter ): boolean {
	return (
		outcome.state === 'waiting' ||
		( outcome.state === 'failed' &&
			( outcome.error.status === 0 || outcome.error.status === 429 || outcome.error.status >= 500 ) )
	);
}

export function count( letters: readonly Letter[], state: Outcome[ 'state' ] ): number {
	return letters.filter( ( { outcome } ) => outcome.state === state ).length;
}

interface Sending {
	letters: readonly Letter[];
	send: ( letter: Letter ) => Promise< Document >;
	toError: ( thrown: unknown ) => CofferError;
	onOutcome: ( key: string, outcome: Outcome ) => void;
	isStopped: () => boolean;
}

/** One after another, so that numbers follow the order of the list. What is under way when it is stopped is finished. */
export async function sendAll( { letters, send, toError, onOutcome, isStopped }: Sending ): Promise< void > {
	for ( const letter of letters ) {
		if ( isStopped() ) {
			return;
		}
		onOutcome( letter.key, { state: 'sending' } );
		try {
			const { number } = await send( letter );
			onOutcome( letter.key, { state: 'sent', number } );
		} catch ( thrown ) {
			onOutcome( letter.key, { state: 'failed', error: toError( thrown ) } );
		}
	}
}
