import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import {
	askAssistant,
	checkDraft,
	copyMessage,
	createMessage,
	discardMessage,
	editMessage,
	toCofferError,
	type AssistantDraft,
	type AssistantQuestion,
	type LeakFinding,
	type Message,
} from '@coffer/api';
import { noteChange } from '../messages';
import { changeReview, receive, type Review, type Turn } from './conversation';

/** Milliseconds without a key after which what was typed is looked at. */
const PAUSE = 700;

/** What can be done with a draft. Nothing of it is kept on the server until a person copies it or takes it into the composer. */
export function useReview( { id, question }: Turn, draft: AssistantDraft, review: Review ) {
	const { subject, body, message, check } = review;
	const [ busyWith, setBusy ] = useState< 'draft' | 'message' >();
	const [ error, setError ] = useState< unknown >();
	const stopper = useRef< AbortController >( undefined );
	const isTouched = subject !== draft.subject || body !== draft.body;

	const write = ( part: Partial< Pick< Review, 'subject' | 'body' > > ) => changeReview( id, part );
	useLeakGuard( id, draft, review, setError );

	const attempt = useCallback( async ( what: 'draft' | 'message', work: () => Promise< void > ) => {
		setBusy( what );
		setError( undefined );
		try {
			await work();
		} catch ( thrown ) {
			setError( thrown );
		}
		setBusy( undefined );
	}, [] );

	/** Drafts anew, with the same question. What was written goes away. */
	const regenerate = ( how: Pick< AssistantQuestion, 'tone' | 'language' > ) =>
		attempt( 'draft', async () => {
			const stopping = new AbortController();
			stopper.current = stopping;
			const { tone, language, document_id: documentId } = draft;
			const again = { ...question, document_id: documentId, tone, language, ...how };
			try {
				receive( id, await askAssistant( again, stopping.signal ) );
			} catch ( thrown ) {
				if ( ! stopping.signal.aborted ) {
					throw thrown;
				}
			}
		} );

	/** The message that the draft becomes, with what is written now. */
	const begun = async (): Promise< Message > => {
		const first =
			message ??
			( await createMessage( draft.document_id, { purpose: draft.purpose, language: draft.language } ) );
		changeReview( id, { message: first } );
		try {
			const kept = await editMessage( first, {
				subject,
				body,
				language: draft.language,
				with_link: draft.with_link,
			} );
			changeReview( id, { message: kept } );
			return kept;
		} catch ( thrown ) {
			// Somebody else went on with it: the next try begins another one.
			if ( [ 404, 409, 412 ].includes( toCofferError( thrown ).status ) ) {
				changeReview( id, { message: undefined } );
			}
			throw thrown;
		} finally {
			noteChange();
		}
	};

	/** Subject and text with the address of the customer's page; only now is it put in. */
	const copied = async ( confirmed: LeakFinding[ 'kind' ][] ): Promise< string > => {
		const copy = await copyMessage( await begun(), { confirmed } );
		noteChange();
		return `${ copy.subject }\n\n${ copy.text }`;
	};

	const discard = () =>
		attempt( 'message', async () => {
			if ( message ) {
				await discardMessage( message );
				noteChange();
			}
			changeReview( id, { outcome: 'discarded', message: undefined } );
		} );

	return {
		isTouched,
		busyWith,
		error,
		attempt,
		write,
		findings: check?.findings ?? draft.findings,
		link: check?.link ?? draft.link,
		regenerate,
		stop: () => stopper.current?.abort(),
		begun,
		copied,
		discard,
	};
}

/** Has the server look at what a person changed, whenever they pause. */
function useLeakGuard(
	id: number,
	{ document_id: documentId, subject: firstSubject, body: firstBody }: AssistantDraft,
	{ subject, body }: Review,
	onFailed: ( error: unknown ) => void
): void {
	const looked = useRef( `${ firstSubject }\n${ firstBody }` );
	useEffect( () => {
		const text = `${ subject }\n${ body }`;
		if ( text === looked.current ) {
			return;
		}
		const stop = new AbortController();
		const timer = setTimeout( () => {
			checkDraft( { document_id: documentId, subject, body }, stop.signal ).then(
				( check ) => {
					looked.current = text;
					changeReview( id, { check } );
					onFailed( undefined );
				},
				( thrown: unknown ) => {
					if ( ! stop.signal.aborted ) {
						onFailed( thrown );
					}
				}
			);
		}, PAUSE );
		return () => {
			clearTimeout( timer );
			stop.abort();
		};
	}, [ id, documentId, subject, body, onFailed ] );
}
