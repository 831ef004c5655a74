import type { Routes } from '../contract/routes';
import type { PaymentAttempt } from '../contract/types';
import { request } from '../request';

/** What staff decide about an attempt, each of which counts once. Names and bodies are those of contract/routes.json. */
const paths = {
	receive_payment: '/payments/{id}/receive',
	refund_attempt: '/payments/{id}/refund',
	resolve_payment: '/payments/{id}/resolve',
} as const satisfies { readonly [ Name in keyof Routes ]?: Routes[ Name ][ 'path' ] };

export type AttemptChange = keyof typeof paths;

/** Throws `version_conflict` when something became of it since that version. */
export function changeAttempt< Name extends AttemptChange >(
	name: Name,
	{ id, version }: Pick< PaymentAttempt, 'id' | 'version' >,
	idempotencyKey: string,
	body: Routes[ Name ][ 'request' ]
): Promise< PaymentAttempt > {
	return request< AttemptChange >( { method: 'POST', path: paths[ name ], id, version, idempotencyKey, body } );
}
