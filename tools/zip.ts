/**
 * `npm run zip`: builds from nothing and packs the plugin into dist/. `-- --built` packs the build that is there; `-- --twice` builds
 * from nothing twice, and fails when that makes two different plugins.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../plugin.json';
import { build } from './build';
import { root, workFolder } from './machine/paths';
import { command } from './terminal/command';
import { archive, contentsOf, differing, filesToShip } from './zip/archive';
import { largest } from './zip/contents';

command( module, async () => {
	const isTwice = process.argv.includes( '--twice' );
	if ( isTwice || ! process.argv.includes( '--built' ) ) {
		await buildFromNothing();
	}
	const bytes = archive( manifest.slug );
	if ( isTwice ) {
		const before = contentsOf( bytes );
		await buildFromNothing();
		const other = differing( before, contentsOf( archive( manifest.slug ) ) );
		if ( other.length > 0 ) {
			console.error( `A second build made something else of: ${ other.join( ', ' ) }` );
			return 1;
		}
		console.log( 'A second build made the same of every file.' );
	}
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

async function buildFromNothing(): Promise< void > {
	// What an earlier build left behind would ship too, and what it remembers would make this one like it.
	const cache = join( workFolder, 'zip-cache' );
	for ( const folder of [ join( root, 'build' ), cache ] ) {
		rmSync( folder, { recursive: true, force: true } );
	}
	process.env.COFFER_BUILD_CACHE = cache;
	await build( { always: true } );
	rmSync( cache, { recursive: true, force: true } );
}
