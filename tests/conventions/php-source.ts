import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export { isNode, line, parse, walk, type PhpNode } from '../../tools/machine/php-tree';

export const root = path.resolve( __dirname, '../..' );

/** Every PHP file that ships, as a path from the root of the project. */
export function phpFiles( folder: string ): string[] {
	return readdirSync( path.join( root, folder ), { recursive: true, encoding: 'utf8' } )
		.filter( ( name ) => name.endsWith( '.php' ) )
		.map( ( name ) => path.join( folder, name ) )
		.sort();
}

export function source( file: string ): string {
	return readFileSync( path.join( root, file ), 'utf8' );
}
