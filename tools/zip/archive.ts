import { unzipSync, zipSync, type Zippable } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../machine/paths';
import { contents } from './contents';

const unix = 3;
const plainFile = 0o100644 * 0x10000;

/** Equals no file of the plugin: none is empty. */
const absent = Buffer.alloc( 0 );

/** Paths from the root of the repository, in the order of their letters whatever the language of the machine. */
export function filesToShip(): string[] {
	return contents
		.flatMap( ( { from, what } ) =>
			readdirSync( join( root, from ), { recursive: from !== '.', withFileTypes: true } )
				.filter( ( entry ) => entry.isFile() && what.test( entry.name ) )
				.map( ( { parentPath, name } ) =>
					join( parentPath, name )
						.slice( root.length + 1 )
						.split( sep )
						.join( '/' )
				)
		)
		.sort( ( one, other ) => ( one < other ? -1 : 1 ) );
}

/**
 * The plugin as WordPress installs it. The same files give the same bytes on every machine and day: no time, owner or order of a
 * file system is in them, and the compression is not that of the Node that runs it.
 */
export function archive( folder: string ): Uint8Array {
	const files: Zippable = {};
	for ( const path of filesToShip() ) {
		files[ `${ folder }/${ path }` ] = [
			new Uint8Array( readFileSync( join( root, path ) ) ),
			{ os: unix, attrs: plainFile },
		];
	}
	// ZIP knows no zone, and no year before this one.
	return zipSync( files, { level: 9, mtime: new Date( 1980, 0, 1 ) } );
}

/** The files of an archive. */
export function contentsOf( zip: Uint8Array ): ReadonlyMap< string, Buffer > {
	return new Map( Object.entries( unzipSync( zip ) ).map( ( [ path, bytes ] ) => [ path, Buffer.from( bytes ) ] ) );
}

/** Paths that only one of the two has, or that hold different bytes. */
export function differing( one: ReadonlyMap< string, Buffer >, other: ReadonlyMap< string, Buffer > ): string[] {
	return [ ...new Set( [ ...one.keys(), ...other.keys() ] ) ]
		.filter( ( path ) => ! one.get( path )?.equals( other.get( path ) ?? absent ) )
		.sort();
}
