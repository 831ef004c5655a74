import { __ } from '@wordpress/i18n';
import type { DocumentSummary, PromptName } from '@coffer/api';

/** What a question is about. */
export interface About {
	document: number | null;
	customer: number | null;
}

const named = [
	'link_message',
	'explain_link',
	'follow_up',
	'history',
	'receivables',
	'ready_to_send',
] as const satisfies readonly PromptName[];

/** Whether what a question was understood as can be asked for by name. */
export function isNamed( prompt: string ): prompt is PromptName {
	return named.some( ( name ) => name === prompt );
}

/** All of them. */
export const promptNames: readonly PromptName[] = named;

/**
 * The prompts that fit what is looked at, the likeliest first. `document` is undefined until it is known; then all that could
 * fit are there. What a document cannot have is not left out: the answer says why.
 */
export function promptsFor(
	about: About,
	document?: Pick< DocumentSummary, 'kind' | 'workflow' | 'customer_id' >
): readonly PromptName[] {
	if ( about.document === null ) {
		return about.customer === null ? [ 'receivables' ] : [ 'history', 'receivables' ];
	}
	const isDraft = document?.workflow === 'draft';
	const isFollowed = document === undefined || document.kind === 'invoice';
	const isSomebodys = document === undefined || document.customer_id !== null;
	return [
		...( isDraft ? ( [ 'ready_to_send' ] as const ) : [] ),
		'link_message',
		'explain_link',
		...( isFollowed ? ( [ 'follow_up' ] as const ) : [] ),
		...( isSomebodys ? ( [ 'history' ] as const ) : [] ),
		...( document === undefined ? ( [ 'ready_to_send' ] as const ) : [] ),
	];
}

export function promptWords( prompt: PromptName ): string {
	switch ( prompt ) {
		case 'link_message':
			return __( 'Find the portal link and draft a short message', 'coffer' );
		case 'explain_link':
			return __( 'Has this a portal link, and if not, why?', 'coffer' );
		case 'follow_up':
			return __( 'Prepare a follow-up task with the link, no mail', 'coffer' );
		case 'history':
			return __( 'What happened with this customer?', 'coffer' );
		case 'receivables':
			return __( 'Who owes most, and since when?', 'coffer' );
		case 'ready_to_send':
			return __( 'Is this ready to send?', 'coffer' );
	}
}

/** What is being done for a question; without a prompt, for a free one. */
export function waitingWords( prompt: PromptName | undefined ): string {
	switch ( prompt ) {
		case 'link_message':
			return __( 'Looking for the link and drafting a message…', 'coffer' );
		case 'explain_link':
			return __( 'Looking whether there is a link…', 'coffer' );
		case 'follow_up':
			return __( 'Preparing a task…', 'coffer' );
		case 'history':
			return __( 'Reading what happened…', 'coffer' );
		case 'receivables':
			return __( 'Adding up what customers owe…', 'coffer' );
		case 'ready_to_send':
			return __( 'Checking whether it can be sent…', 'coffer' );
		case undefined:
			return __( 'Looking in Money’s records…', 'coffer' );
	}
}
