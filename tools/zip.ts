/** `npm run zip`: builds from nothing and packs the plugin into dist/. `-- --built` packs the build that is there. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../plugin.json';
import { build } from './build';
import { root } from './machine/paths';
import { command } from './terminal/command';
import { archive, filesToShip } from './zip/archive';
import { largest } from './zip/contents';

command( module, async () => {
	if ( ! process.argv.includes( '--built' ) ) {
		// What an earlier build left behind would ship too.
		rmSync( join( root, 'build' ), { recursive: true, force: true } );
		await build( { always: true } );
	}
	const bytes = archive( manifest.slug );
	const name = `${ manifest.slug }-${ manifest.version }.zip`;
	mkdirSync( join( root, 'dist' ), { recursive: true } );
	writeFileSync( join( root, 'dist', name ), bytes );
	const hash = createHash( 'sha256' ).update( bytes ).digest( 'hex' );
	console.log( `dist/${ name }: ${ filesToShip().length } files, ${ bytes.length } bytes, SHA-256 ${ hash }` );
	if ( bytes.length > largest ) {
		console.error( `That is more than ${ largest } bytes (tools/zip/contents.ts).` );
		return 1;
	}
	return 0;
} );
