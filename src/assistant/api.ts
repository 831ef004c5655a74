import type {
	AssistantAbout,
	AssistantAnswer,
	AssistantCheck,
	AssistantCheckInput,
	AssistantPrompt,
	AssistantQuestion,
} from '../contract/types';
import { request } from '../request';

/** One of the prompts that can be asked for by name. */
export type PromptName = NonNullable< AssistantQuestion[ 'prompt' ] >;

/**
 * Answers from Money's own records. May propose a task; changes nothing else. Throws `assistant_busy`, `role_may_not`,
 * `assistant_document_missing`, `assistant_customer_missing`.
 */
export function askAssistant( body: AssistantQuestion, signal?: AbortSignal ): Promise< AssistantAnswer > {
	return request< 'ask_assistant' >( {
		method: 'POST',
		path: '/assistant/ask',
		body,
		...( signal ? { signal } : {} ),
	} );
}

/** Looks at a draft that a person changed, as the leak guard does. Keeps nothing. */
export function checkDraft( body: AssistantCheckInput, signal?: AbortSignal ): Promise< AssistantCheck > {
	return request< 'check_draft' >( {
		method: 'POST',
		path: '/assistant/check',
		body,
		...( signal ? { signal } : {} ),
	} );
}

/** Whether a language model helps. May take as long as its provider needs to say which models it has. */
export function fetchAssistant( signal?: AbortSignal ): Promise< AssistantAbout > {
	return request< 'get_assistant' >( { method: 'GET', path: '/assistant', ...( signal ? { signal } : {} ) } );
}

/** What a language model is told about a document, word for word; left out: the latest sent one. Sends nothing. */
export function fetchAssistantPrompt( documentId?: number, signal?: AbortSignal ): Promise< AssistantPrompt > {
	return request< 'get_assistant_prompt' >( {
		method: 'GET',
		path: '/assistant/prompt',
		query: { document_id: documentId },
		...( signal ? { signal } : {} ),
	} );
}
