import { existsSync } from 'node:fs';
import { cp, readdir, readlink, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * Replaces every symbolic link below `copy` by what it points at, and drops those that point at nothing.
 *
 * @param copy     The tree to change.
 * @param original Where `copy` was copied from: relative links are read from there.
 * @param fsRoot   What absolute links are read from, as if it were `/`.
 */
export async function followLinks( copy: string, original: string, fsRoot: string ): Promise< void > {
	for ( const entry of await readdir( copy, { recursive: true, withFileTypes: true } ) ) {
		if ( ! entry.isSymbolicLink() ) {
			continue;
		}
		const link = join( entry.parentPath, entry.name );
		const from = join( original, relative( copy, link ) );
		const target = await destination( from, fsRoot );
		await rm( link );
		if ( target ) {
			await cp( target, link, { recursive: true, dereference: true } );
		}
	}
}

/** The file a chain of links ends at, or undefined. */
async function destination( link: string, fsRoot: string ): Promise< string | undefined > {
	const to = await readlink( link );
	const target = to.startsWith( '/' ) ? join( fsRoot, to ) : resolve( dirname( link ), to );
	return existsSync( target ) && ( await stat( target ) ) ? target : undefined;
}
