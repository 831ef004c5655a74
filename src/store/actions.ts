import { fetchActivity } from '../activity';
import type { Routes } from '../contract/routes';
import type {
	Document,
	DocumentInput,
	FirstSteps,
	FirstStepsInput,
	LinkReasonInput,
	PaymentAttempt,
	PortalLink,
	PortalLinkInput,
	Samples,
	Settings,
	SettingsInput,
	Status,
	Task,
	TaskInput,
} from '../contract/types';
import * as documents from '../documents';
import * as firstSteps from '../first-steps';
import { doCofferAction } from '../hooks';
import * as payments from '../payments';
import * as portalLinks from '../portal-links';
import { toCofferError } from '../request';
import * as samples from '../samples';
import * as settings from '../settings';
import * as tasks from '../tasks';
import { questions } from './questions';
import type { Thunk, ThunkArgs } from './types';

export const EVENTS_PER_PAGE = 20;

/* Each asks the server first and believes its answer; each throws CofferError. */

/** Creates a draft, or replaces the one that is given. */
export const saveDraft =
	( input: DocumentInput, existing?: { id: number; version: number } ): Thunk< Document > =>
	async ( args ) => {
		const document = existing
			? await changing( args, existing.id, () => documents.editDocument( existing.id, existing.version, input ) )
			: await documents.createDocument( input );
		return receive( args, document );
	};

/**
 * Makes a draft customer-facing.
 *
 * @param how `share`: staff share the link. `email`: the customer is mailed at once.
 */
export const sendDocument =
	( id: number, version: number, idempotencyKey: string, how: 'share' | 'email' = 'share' ): Thunk< Document > =>
	async ( args ) => {
		const send = how === 'email' ? documents.sendByEmail : documents.sendDocument;
		const document = await changing( args, id, () => send( id, version, idempotencyKey ) );
		receive( args, document );
		doCofferAction( 'coffer.documentSent', id );
		return document;
	};

/** Takes a sent document back. Its number stays, and its page closes. */
export const voidDocument =
	( id: number, version: number, idempotencyKey: string, reason: string ): Thunk< Document > =>
	async ( args ) =>
		receive(
			args,
			await changing( args, id, () => documents.voidDocument( id, version, idempotencyKey, reason ) )
		);

/**
 * Any other change that counts once. The answer may be another document, and money that moves changes more documents
 * than one, so what is shown of others is fetched anew.
 */
export const changeDocument =
	< Name extends documents.DocumentChange >(
		name: Name,
		document: Pick< Document, 'id' | 'version' >,
		idempotencyKey: string,
		body: Routes[ Name ][ 'request' ]
	): Thunk< Document > =>
	async ( args ) => {
		const answer = await changing( args, document.id, () =>
			documents.changeDocument( name, document, idempotencyKey, body )
		);
		args.dispatch.invalidateResolutionForStoreSelector( 'getDocument' );
		args.dispatch.invalidateResolution( 'getActivity', [ document.id ] );
		return receive( args, answer );
	};

/** Asks the gateway what became of an attempt to pay. */
export const checkAttempt =
	( attempt: Pick< PaymentAttempt, 'id' | 'document_id' > ): Thunk< PaymentAttempt > =>
	( args ) =>
		deciding( args, attempt, () => payments.checkAttempt( attempt.id ) );

/** What staff decide about an attempt to pay. */
export const changeAttempt =
	< Name extends payments.AttemptChange >(
		name: Name,
		attempt: Pick< PaymentAttempt, 'id' | 'version' | 'document_id' >,
		idempotencyKey: string,
		body: Routes[ Name ][ 'request' ]
	): Thunk< PaymentAttempt > =>
	( args ) =>
		deciding( args, attempt, () => payments.changeAttempt( name, attempt, idempotencyKey, body ) );

/** Deletes a draft for good. */
export const deleteDraft =
	( id: number, version: number ): Thunk< void > =>
	async ( args ) => {
		await changing( args, id, () => documents.deleteDocument( id, version ) );
		args.dispatch( { type: 'REMOVE_DOCUMENT', id } );
		args.dispatch.invalidateResolutionForStoreSelector( 'getDocuments' );
	};

/**
 * The address of the customer's page, for the one who asked. It is handed through and never kept; the event and the
 * link that this makes are fetched anew.
 */
export const revealPortalLink =
	( documentId: number, purpose: 'copy' | 'open' ): Thunk< { url: string; renewed: boolean } > =>
	async ( args ) => {
		const { url, renewed } = await changing( args, documentId, () =>
			portalLinks.revealPortalLink( documentId, purpose )
		);
		args.dispatch.invalidateResolution( 'getActivity', [ documentId ] );
		args.dispatch.invalidateResolution( 'getPortalLinks', [ documentId ] );
		args.dispatch.invalidateResolutionForStoreSelector( 'getFirstSteps' );
		return { url, renewed };
	};

/** As `revealPortalLink`, of one link among several. */
export const revealLink =
	( documentId: number, linkId: number, purpose: 'copy' | 'open' ): Thunk< { url: string; renewed: boolean } > =>
	async ( args ) => {
		const { url, renewed } = await aboutLinks( args, documentId, () => portalLinks.revealLink( linkId, purpose ) );
		return { url, renewed };
	};

/** Makes another link, or changes the one that is given. */
export const saveLink =
	(
		documentId: number,
		input: PortalLinkInput,
		existing?: Pick< PortalLink, 'id' | 'version' >
	): Thunk< PortalLink > =>
	( args ) =>
		aboutLinks( args, documentId, () =>
			existing ? portalLinks.editPortalLink( existing, input ) : portalLinks.createPortalLink( documentId, input )
		);

/** Closes a link for good. */
export const revokeLink =
	( documentId: number, link: Pick< PortalLink, 'id' | 'version' >, input: LinkReasonInput ): Thunk< PortalLink > =>
	( args ) =>
		aboutLinks( args, documentId, () => portalLinks.revokePortalLink( link, input ) );

/** Closes a link for good, and answers with a fresh one like it. */
export const replaceLink =
	( documentId: number, link: Pick< PortalLink, 'id' | 'version' >, input: LinkReasonInput ): Thunk< PortalLink > =>
	( args ) =>
		aboutLinks( args, documentId, () => portalLinks.replacePortalLink( link, input ) );

/** Makes a task, or replaces the one that is given. */
export const saveTask =
	( input: TaskInput, existing?: Seen ): Thunk< Task > =>
	( args ) =>
		aboutTask( args, [ input.document_id, existing?.document_id ], () =>
			existing ? tasks.editTask( existing, input ) : tasks.createTask( input )
		);

/** Notes that somebody saw to it. */
export const completeTask =
	( task: Seen, note: string ): Thunk< Task > =>
	( args ) =>
		aboutTask( args, [ task.document_id ], () => tasks.completeTask( task, { note } ) );

/** Takes back that somebody saw to it. */
export const reopenTask =
	( task: Seen ): Thunk< Task > =>
	( args ) =>
		aboutTask( args, [ task.document_id ], () => tasks.reopenTask( task ) );

/** Takes what the assistant proposed: from now on it is an ordinary task. */
export const acceptTask =
	( task: Seen ): Thunk< Task > =>
	( args ) =>
		aboutTask( args, [ task.document_id ], () => tasks.acceptTask( task ) );

/** Deletes an open task that staff made. */
export const deleteTask =
	( task: Seen ): Thunk< null > =>
	( args ) =>
		aboutTask( args, [ task.document_id ], () => tasks.deleteTask( task ) );

/** How many tasks there are. What is shown stays when that cannot be told. */
export const refreshTaskCounts = (): Thunk< void > => async ( args ) => {
	await countTasks( args );
};

/**
 * Whether something happened to a document, such as an answer of its customer; then all that is shown of it is fetched anew.
 * Costs one small request.
 */
export const lookForNews =
	( documentId: number ): Thunk< boolean > =>
	async ( { dispatch, select } ) => {
		const { items: events, total } = await fetchActivity( documentId, 1, EVENTS_PER_PAGE );
		const known = select.getActivity( documentId );
		if ( ! known || known.events[ 0 ]?.id === events[ 0 ]?.id ) {
			return false;
		}
		dispatch( { type: 'RECEIVE_ACTIVITY', documentId, events, total, isMore: false } );
		dispatch.invalidateResolution( 'getDocument', [ documentId ] );
		dispatch.invalidateResolution( 'getPortalLinks', [ documentId ] );
		dispatch.invalidateResolution( 'getTasks', [ documentId ] );
		dispatch.invalidateResolutionForStoreSelector( 'getDocuments' );
		return true;
	};

/** The next page of what happened to a document. */
export const loadMoreActivity =
	( documentId: number ): Thunk< void > =>
	async ( { dispatch, select } ) => {
		const known = select.getActivity( documentId )?.events.length ?? 0;
		const page = Math.floor( known / EVENTS_PER_PAGE ) + 1;
		const { items: events, total } = await fetchActivity( documentId, page, EVENTS_PER_PAGE );
		dispatch( { type: 'RECEIVE_ACTIVITY', documentId, events, total, isMore: true } );
	};

/** Changes settings; what is left out stays. */
export const saveSettings =
	( version: number, input: SettingsInput ): Thunk< Settings > =>
	async ( { dispatch } ) => {
		const saved = await settings.editSettings( version, input );
		dispatch( { type: 'RECEIVE_SETTINGS', settings: saved } );
		dispatch.invalidateResolutionForStoreSelector( 'getFirstSteps' );
		// A new base or new details can open or close every link.
		dispatch.invalidateResolutionForStoreSelector( 'getStatus' );
		dispatch.invalidateResolutionForStoreSelector( 'getDocument' );
		dispatch.invalidateResolutionForStoreSelector( 'getDocuments' );
		return saved;
	};

/** Has the site ask for its own portal address, and says what a customer would meet. */
export const checkRoute =
	(): Thunk< Status > =>
	async ( { dispatch } ) => {
		const status = await settings.checkRoute();
		dispatch( { type: 'RECEIVE_STATUS', status } );
		dispatch.invalidateResolutionForStoreSelector( 'getFirstSteps' );
		dispatch.invalidateResolutionForStoreSelector( 'getDocument' );
		return status;
	};

/** Notes what nobody can tell from what is stored; what is left out stays. */
export const noteFirstSteps =
	( input: FirstStepsInput ): Thunk< FirstSteps > =>
	async ( { dispatch } ) => {
		const noted = await firstSteps.editFirstSteps( input );
		dispatch( { type: 'RECEIVE_FIRST_STEPS', firstSteps: noted } );
		return noted;
	};

/** Adds sample customers with test documents, unless they are there. */
export const addSamples = (): Thunk< Samples > => ( args ) => aboutSamples( args, samples.addSamples );

/** Removes all of them; those with something real stay, as ordinary customers. */
export const removeSamples = (): Thunk< Samples > => ( args ) => aboutSamples( args, samples.removeSamples );

/** Something was done that may be one of them, and that the store does not know of. */
export const refreshFirstSteps =
	(): Thunk< void > =>
	async ( { dispatch } ) => {
		dispatch.invalidateResolutionForStoreSelector( 'getFirstSteps' );
	};

/** Keeps what is shown until the newer answer is there. */
export const refreshDocument =
	( id: number ): Thunk< void > =>
	async ( { dispatch } ) => {
		dispatch.invalidateResolution( 'getDocument', [ id ] );
		dispatch.invalidateResolution( 'getActivity', [ id ] );
		dispatch.invalidateResolution( 'getPortalLinks', [ id ] );
		dispatch.invalidateResolution( 'getTasks', [ id ] );
	};

/** Keeps what is shown until the newer answer is there. */
export const refreshDocuments =
	(): Thunk< void > =>
	async ( { dispatch } ) => {
		dispatch.invalidateResolutionForStoreSelector( 'getDocuments' );
		dispatch.invalidateResolutionForStoreSelector( 'getReceivables' );
	};

/** Nobody waits for that list any more. It is asked for anew when somebody does again. */
export const abandonDocuments =
	( query: documents.DocumentQuery ): Thunk< void > =>
	async () =>
		questions.abandon( documents.queryKey( query ) );

function receive( { dispatch }: ThunkArgs, document: Document ): Document {
	dispatch( { type: 'RECEIVE_DOCUMENT', document } );
	dispatch.invalidateResolutionForStoreSelector( 'getDocuments' );
	dispatch.invalidateResolutionForStoreSelector( 'getReceivables' );
	dispatch.invalidateResolutionForStoreSelector( 'getFirstSteps' );
	dispatch.invalidateResolution( 'getActivity', [ document.id ] );
	dispatch.invalidateResolution( 'getPortalLinks', [ document.id ] );
	return document;
}

/** What is done with a link is an event, and decides whether the document has a link to copy. */
async function aboutLinks< Result >( { dispatch }: ThunkArgs, documentId: number, write: () => Promise< Result > ) {
	try {
		return await write();
	} finally {
		dispatch.invalidateResolution( 'getDocument', [ documentId ] );
		dispatch.invalidateResolution( 'getActivity', [ documentId ] );
		dispatch.invalidateResolution( 'getPortalLinks', [ documentId ] );
	}
}

async function aboutSamples( { dispatch }: ThunkArgs, write: () => Promise< Samples > ): Promise< Samples > {
	const there = await write();
	dispatch( { type: 'RECEIVE_SAMPLES', samples: there } );
	dispatch.invalidateResolutionForStoreSelector( 'getDocuments' );
	dispatch.invalidateResolutionForStoreSelector( 'getReceivables' );
	dispatch.invalidateResolutionForStoreSelector( 'getFirstSteps' );
	return there;
}

/** A task as it was seen. */
type Seen = Pick< Task, 'id' | 'version' | 'document_id' >;

/** What is done with a task is an event of its document, if it is about one. */
async function aboutTask< Result >(
	args: ThunkArgs,
	about: readonly ( number | null | undefined )[],
	write: () => Promise< Result >
) {
	try {
		return await write();
	} finally {
		for ( const id of about ) {
			args.dispatch.invalidateResolution( 'getTasks', [ id ] );
			args.dispatch.invalidateResolution( 'getActivity', [ id ] );
		}
		void countTasks( args );
	}
}

async function countTasks( { dispatch }: ThunkArgs ): Promise< void > {
	const counts = await tasks.fetchTaskCounts().catch( () => null );
	if ( counts ) {
		dispatch( { type: 'RECEIVE_TASK_COUNTS', counts } );
	}
}

/** What becomes of an attempt changes its document, and refusals often mean that what is shown of it is out of date. */
async function deciding(
	{ dispatch }: ThunkArgs,
	{ document_id: id }: Pick< PaymentAttempt, 'document_id' >,
	decide: () => Promise< PaymentAttempt >
): Promise< PaymentAttempt > {
	try {
		return await decide();
	} finally {
		if ( id !== null ) {
			dispatch.invalidateResolution( 'getDocument', [ id ] );
			dispatch.invalidateResolution( 'getActivity', [ id ] );
			dispatch.invalidateResolutionForStoreSelector( 'getDocuments' );
			dispatch.invalidateResolutionForStoreSelector( 'getReceivables' );
		}
	}
}

/** A refusal often means that what is shown is out of date; then it is fetched anew. */
async function changing< Result >( { dispatch }: ThunkArgs, id: number, write: () => Promise< Result > ) {
	try {
		return await write();
	} catch ( thrown ) {
		const error = toCofferError( thrown );
		if ( [ 403, 404, 409, 412 ].includes( error.status ) ) {
			dispatch.invalidateResolution( 'getDocument', [ id ] );
		}
		throw error;
	}
}
