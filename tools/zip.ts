/**
 * `npm run zip`: builds from nothing and packs the plugin into dist/. `-- --built` packs the build that is there; `-- --twice` builds
 * from nothing twice, and fails when that makes two different plugins. Beside it lies what it was made from, for whoever gets the plugin.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../plugin.json';
import { build } from './build';
import { root, workFolder } from './machine/paths';
import { command } from './terminal/command';
import { archive, contentsOf, differing, filesToShip, sourcesToPack } from './zip/archive';
import { largest } from './zip/contents';

command( module, async () => {
	const isTwice = process.argv.includes( '--twice' );
	if ( isTwice || ! process.argv.includes( '--built' ) ) {
		await buildFromNothing();
	}
	const bytes = archive( manifest.slug, filesToShip() );
	if ( isTwice ) {
		const before = contentsOf( bytes );
		await buildFromNothing();
		const other = differing( before, contentsOf( archive( manifest.slug, filesToShip() ) ) );
		if ( other.length > 0 ) {
			console.error( `A second build made something else of: ${ other.join( ', ' ) }` );
			return 1;
		}
		console.log( 'A second build made the same of every file.' );
	}
	const name = `${ manifest.slug }-${ manifest.version }`;
	mkdirSync( join( root, 'dist' ), { recursive: true } );
	write( `${ name }.zip`, bytes );
	const sources = await sourcesToPack();
	if ( sources ) {
		write( `${ name }-source.zip`, archive( `${ name }-source`, sources ) );
	}
	if ( bytes.length > largest ) {
		console.error( `The plugin is more than ${ largest } bytes (tools/zip/contents.ts).` );
		return 1;
	}
	return 0;
} );

function write( name: string, bytes: Uint8Array ): void {
	writeFileSync( join( root, 'dist', name ), bytes );
	const hash = createHash( 'sha256' ).update( bytes ).digest( 'hex' );
	const files = contentsOf( bytes ).size;
	console.log( `dist/${ name }: ${ files } files, ${ bytes.length } bytes, SHA-256 ${ hash }` );
}

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
