import type { Import, ImportCheck, ImportCommitInput, ImportInput, ImportRowsInput } from '../contract/types';
import { request } from '../request';

/** Begins to read a file. Nothing is added until it is committed. */
export function openImport( body: ImportInput ): Promise< Import > {
	return request< 'open_import' >( { method: 'POST', path: '/imports', body } );
}

/** Hands over some rows; answers with what is to be known about them. */
export function addImportRows( id: number, body: ImportRowsInput, signal?: AbortSignal ): Promise< ImportCheck > {
	return request< 'add_import_rows' >( {
		method: 'POST',
		path: '/imports/{id}/rows',
		id,
		body,
		...( signal ? { signal } : {} ),
	} );
}

/** Adds all of it or nothing. The key makes it count once, however often it is sent. */
export function commitImport( id: number, body: ImportCommitInput, idempotencyKey: string ): Promise< Import > {
	return request< 'commit_import' >( { method: 'POST', path: '/imports/{id}/commit', id, body, idempotencyKey } );
}

/** Forgets what was read of a file. Nothing of it was added. */
export async function cancelImport( id: number ): Promise< void > {
	await request< 'cancel_import' >( { method: 'DELETE', path: '/imports/{id}', id } );
}
