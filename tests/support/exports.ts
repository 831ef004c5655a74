import type { Boot } from '../../src/contract/types';
import type { Person } from './people';
import type { Answer } from './requests';

/** Asks for the file as the Money screen does: a form with the proof that the screen was given. */
export async function exported(
	by: Person,
	fields: Readonly< Record< string, string > >,
	method = 'POST'
): Promise< Answer > {
	const screen = ( await by.page( '/wp-admin/admin.php?page=coffer' ) ).text;
	const boot = JSON.parse(
		/window\.cofferBoot = (\{.*?\});(?:window\.|\s)/s.exec( screen )?.[ 1 ] ?? '{}'
	) as Partial< Boot >;
	const form = new URLSearchParams( {
		action: 'coffer_export',
		_wpnonce: boot.export?.nonce ?? '',
		...fields,
	} ).toString();
	return method === 'POST'
		? by.page( '/wp-admin/admin-post.php', {
				method,
				headers: { 'content-type': 'application/x-www-form-urlencoded' },
				body: form,
			} )
		: by.page( `/wp-admin/admin-post.php?${ form }`, { method } );
}

/** RFC 4180, as far as a test needs it. */
export function cells( row: string ): string[] {
	return [ ...row.matchAll( /(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g ) ].map( ( [ , quoted, plain ] ) =>
		quoted === undefined ? ( plain ?? '' ) : quoted.replaceAll( '""', '"' )
	);
}

/** The rows of a file, the titles first. */
export const rows = ( file: string ) =>
	file
		.replace( /^\uFEFF/, '' )
		.trimEnd()
		.split( '\r\n' )
		.map( cells );
