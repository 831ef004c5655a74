/**
 * `npm run licences`: docs/licences.md, with every package of which something ships. `-- --check` only compares. Fails on a licence
 * that is unknown or does not fit.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './licences/bundled';
import { isCompatible, licencesPage } from './licences/page';
import { root } from './machine/paths';
import { command } from './terminal/command';

const file = join( root, 'docs', 'licences.md' );

command( module, async () => {
	const packages = await bundled();
	const faults = packages
		.filter( ( { licence } ) => ! isCompatible( licence ) )
		.map( ( { name, licence } ) => `${ name }: ${ licence || 'no licence' } does not fit GPL-2.0-or-later` );
	const page = licencesPage( packages );
	if ( ! process.argv.includes( '--check' ) ) {
		writeFileSync( file, page );
	} else if ( ! existsSync( file ) || readFileSync( file, 'utf8' ) !== page ) {
		faults.push( 'docs/licences.md is not what ships: npm run licences' );
	}
	console.log( faults.length === 0 ? `${ packages.length } packages, whose licences fit.` : faults.join( '\n' ) );
	return faults.length === 0 ? 0 : 1;
} );
