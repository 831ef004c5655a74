import type { Document, DocumentInput, DocumentSummary } from '../contract/types';
import { request, requestList, type Listed } from '../request';
import type { DocumentQuery } from './document-query';

/** A page of documents. The store keeps what `getDocuments` asked for; this keeps nothing. */
export function fetchDocuments( query: DocumentQuery, signal?: AbortSignal ): Promise< Listed< DocumentSummary > > {
	return requestList< 'list_documents' >( {
		method: 'GET',
		path: '/documents',
		query: { ...query },
		...( signal ? { signal } : {} ),
	} );
}

export function fetchDocument( id: number ): Promise< Document > {
	return request< 'get_document' >( { method: 'GET', path: '/documents/{id}', id } );
}

export function createDocument( body: DocumentInput ): Promise< Document > {
	return request< 'create_document' >( { method: 'POST', path: '/documents', body } );
}

/** Throws `version_conflict` when somebody changed the draft since that version. */
export function editDocument( id: number, version: number, body: DocumentInput ): Promise< Document > {
	return request< 'edit_document' >( { method: 'PUT', path: '/documents/{id}', id, version, body } );
}

export function deleteDocument( id: number, version: number ): Promise< null > {
	return request< 'delete_document' >( { method: 'DELETE', path: '/documents/{id}', id, version } );
}

export function sendDocument( id: number, version: number, idempotencyKey: string ): Promise< Document > {
	return request< 'send_document' >( {
		method: 'POST',
		path: '/documents/{id}/send',
		id,
		version,
		idempotencyKey,
	} );
}

/** Sends it and mails it to the customer: both, or neither. */
export function sendByEmail( id: number, version: number, idempotencyKey: string ): Promise< Document > {
	return request< 'send_by_email' >( {
		method: 'POST',
		path: '/documents/{id}/send-by-email',
		id,
		version,
		idempotencyKey,
	} );
}

export function voidDocument(
	id: number,
	version: number,
	idempotencyKey: string,
	reason: string
): Promise< Document > {
	return request< 'void_document' >( {
		method: 'POST',
		path: '/documents/{id}/void',
		id,
		version,
		idempotencyKey,
		body: { reason },
	} );
}
