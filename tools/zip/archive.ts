import { unzipSync, zipSync, type Zippable } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../machine/paths';
import { capture } from '../terminal/program';
import { contents } from './contents';

const unix = 3;
const plainFile = 0o100644 * 0x10000;

/** Larger than everything else together, and nothing is made of them. */
const films = 'docs/videos/';

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
 * What the plugin is made of, with its tests and tools: all that git keeps, without the films. Undefined outside of git, as where
 * these sources were unpacked.
 */
export async function sourcesToPack(): Promise< string[] | undefined > {
	const listed = await capture( 'git', [ 'ls-files', '-z', '--cached' ], { cwd: root } );
	return listed.status === 0
		? listed.stdout.split( '\0' ).filter( ( path ) => path !== '' && ! path.startsWith( films ) )
		: undefined;
}

/**
 * Files below one folder, as WordPress installs a plugin. The same files give the same bytes on every machine and day: no time, owner or order of a
 * file system is in them, and the compression is not that of the Node that runs it.
 */
export function archive( folder: string, paths: readonly string[] ): Uint8Array {
	const files: Zippable = {};
	for ( const path of paths ) {
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
