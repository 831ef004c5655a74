import type { Routes } from '../contract/routes';
import type { Document } from '../contract/types';
import { request } from '../request';

/** Every change of a document that counts once, however often it is sent. Names and bodies are those of contract/routes.json. */
const paths = {
	decide_quote: '/documents/{id}/decision',
	convert_quote: '/documents/{id}/convert',
	duplicate_document: '/documents/{id}/duplicate',
	correct_document: '/documents/{id}/correction',
	record_payment: '/documents/{id}/payments',
	apply_credit: '/documents/{id}/apply',
	undo_application: '/documents/{id}/undo',
	move_application: '/documents/{id}/move',
	credit_document: '/documents/{id}/credit-note',
	refund_payment: '/documents/{id}/refund',
	write_off_document: '/documents/{id}/write-off',
	mark_document: '/documents/{id}/mark',
} as const satisfies { readonly [ Name in keyof Routes ]?: Routes[ Name ][ 'path' ] };

export type DocumentChange = keyof typeof paths;

/**
 * Answers with the document as it is then, or with the one that was made from it (`convert_quote`,
 * `duplicate_document`, `credit_document`). Throws `version_conflict` when somebody changed it since that version.
 */
export function changeDocument< Name extends DocumentChange >(
	name: Name,
	{ id, version }: Pick< Document, 'id' | 'version' >,
	idempotencyKey: string,
	body: Routes[ Name ][ 'request' ]
): Promise< Document > {
	return request< DocumentChange >( { method: 'POST', path: paths[ name ], id, version, idempotencyKey, body } );
}
