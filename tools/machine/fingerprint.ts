import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths';

/** One hash over the content of files and folders of the repository; what is not there counts as empty. */
export function fingerprint( paths: readonly string[] ): string {
	const hash = createHash( 'sha256' );
	const add = ( path: string ) => {
		const full = join( root, path );
		if ( ! existsSync( full ) ) {
			return;
		}
		if ( statSync( full ).isDirectory() ) {
			for ( const name of readdirSync( full ).sort() ) {
				add( join( path, name ) );
			}
			return;
		}
		hash.update( `${ path }\0` ).update( readFileSync( full ) );
	};
	paths.forEach( add );
	return hash.digest( 'hex' );
}
