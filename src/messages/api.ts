import type {
	Message,
	MessageConfirmInput,
	MessageCopy,
	MessageEditInput,
	MessageInput,
	MessagePreview,
	MessageTemplate,
	MessageTemplateInput,
	MessageTemplateTried,
	MessageTemplateTry,
} from '../contract/types';
import { request, requestList, type Listed } from '../request';

type Seen = Pick< Message, 'id' | 'version' >;

/** What was written to the customer about a document, the newest first. */
export function fetchDocumentMessages( documentId: number, signal?: AbortSignal ): Promise< Listed< Message > > {
	return requestList< 'list_document_messages' >( {
		method: 'GET',
		path: '/documents/{id}/messages',
		id: documentId,
		...( signal ? { signal } : {} ),
	} );
}

/** What was written to a customer, the newest first. */
export function fetchCustomerMessages(
	customerId: number,
	query: { page?: number; per_page?: number },
	signal?: AbortSignal
): Promise< Listed< Message > > {
	return requestList< 'list_customer_messages' >( {
		method: 'GET',
		path: '/customers/{id}/messages',
		id: customerId,
		query,
		...( signal ? { signal } : {} ),
	} );
}

/** One message, with its text. */
export function fetchMessage( id: number ): Promise< Message > {
	return request< 'get_message' >( { method: 'GET', path: '/messages/{id}', id } );
}

/** Begins a message with the text of a template. Nothing leaves the site by it. */
export function createMessage( documentId: number, body: MessageInput ): Promise< Message > {
	return request< 'create_message' >( { method: 'POST', path: '/documents/{id}/messages', id: documentId, body } );
}

/** Keeps what was written. Throws `version_conflict` when somebody else wrote since that version. */
export function editMessage( { id, version }: Seen, body: MessageEditInput ): Promise< Message > {
	return request< 'edit_message' >( { method: 'PUT', path: '/messages/{id}', id, version, body } );
}

/** Puts the text of a template in the place of what was written. */
export function refillMessage( { id, version }: Seen, body: MessageInput ): Promise< Message > {
	return request< 'refill_message' >( { method: 'POST', path: '/messages/{id}/template', id, version, body } );
}

/** Throws a message away that did not go out. */
export function discardMessage( { id, version }: Seen ): Promise< null > {
	return request< 'discard_message' >( { method: 'DELETE', path: '/messages/{id}', id, version } );
}

/** As the customer will see it, and what the leak guard found. */
export function previewMessage( id: number, signal?: AbortSignal ): Promise< MessagePreview > {
	return request< 'preview_message' >( {
		method: 'GET',
		path: '/messages/{id}/preview',
		id,
		...( signal ? { signal } : {} ),
	} );
}

/** The text with the address of the customer's page: a secret, and one recorded event. */
export function copyMessage( { id, version }: Seen, body: MessageConfirmInput ): Promise< MessageCopy > {
	return request< 'copy_message' >( { method: 'POST', path: '/messages/{id}/copy', id, version, body } );
}

/** Sends it by e-mail. Throws `message_leaks`, `message_unconfirmed`, `message_outdated`, `message_may_have_arrived`. */
export function sendMessage(
	{ id, version }: Seen,
	idempotencyKey: string,
	body: MessageConfirmInput
): Promise< Message > {
	return request< 'send_message' >( {
		method: 'POST',
		path: '/messages/{id}/send',
		id,
		version,
		idempotencyKey,
		body,
	} );
}

/** The site's own, then those that Coffer comes with. */
export function fetchMessageTemplates( signal?: AbortSignal ): Promise< Listed< MessageTemplate > > {
	return requestList< 'list_message_templates' >( {
		method: 'GET',
		path: '/message-templates',
		...( signal ? { signal } : {} ),
	} );
}

/** Adds a template of the site. */
export function createMessageTemplate( body: MessageTemplateInput ): Promise< MessageTemplate > {
	return request< 'create_message_template' >( { method: 'POST', path: '/message-templates', body } );
}

/** Throws `version_conflict` when somebody changed it since that version. */
export function editMessageTemplate(
	{ id, version }: { id: number; version: number },
	body: MessageTemplateInput
): Promise< MessageTemplate > {
	return request< 'edit_message_template' >( { method: 'PUT', path: '/message-templates/{id}', id, version, body } );
}

/** Deletes a template of the site. What was written with it stays. */
export function deleteMessageTemplate( { id, version }: { id: number; version: number } ): Promise< null > {
	return request< 'delete_message_template' >( { method: 'DELETE', path: '/message-templates/{id}', id, version } );
}

/** A template with the values of a real document. Keeps and sends nothing. */
export function tryMessageTemplate( body: MessageTemplateTry ): Promise< MessageTemplateTried > {
	return request< 'preview_message_template' >( { method: 'POST', path: '/message-templates/preview', body } );
}
