import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../machine/paths';
import type { Guard, Threat } from './guard';

/** A guard that was taken out, and what noticed. */
export interface Try {
	/** Of the guard, its file and its tests as they were then. */
	readonly hash: string;
	/** Day in UTC. */
	readonly date: string;
	/** The kind of machine, without its name. */
	readonly on: string;
	/** Title of the first test that failed. */
	readonly noticed: string;
}

/** By the names of the guards. */
export type Tried = Readonly< Record< string, Try > >;

const path = join( root, 'tools', 'guards', 'tried.json' );

export function nameOf( { number }: Pick< Threat, 'number' >, { guard }: Pick< Guard, 'guard' > ): string {
	return `${ number }. ${ guard }`;
}

/** Another hash means that the guard, its file or its tests changed, and that what was tried says nothing any more. */
export function hashOf( { file, code, without, spec, tests = '' }: Guard ): string {
	const hash = createHash( 'sha256' );
	for ( const part of [ code, without, tests, read( file ), read( `tests/server/${ spec }.spec.ts` ) ] ) {
		hash.update( part ).update( '\0' );
	}
	return hash.digest( 'hex' ).slice( 0, 16 );
}

export function readTried(): Tried {
	return existsSync( path ) ? ( JSON.parse( readFileSync( path, 'utf8' ) ) as Tried ) : {};
}

/** In the order of the list of guards, and without those that are on it no longer. */
export function writeTried( tried: Tried, threats: readonly Threat[] ): void {
	const names = threats.flatMap( ( threat ) => threat.guards.map( ( guard ) => nameOf( threat, guard ) ) );
	const listed = names.flatMap( ( name ) => {
		const found = tried[ name ];
		return found ? [ [ name, found ] as const ] : [];
	} );
	writeFileSync( path, `${ JSON.stringify( Object.fromEntries( listed ), undefined, '\t' ) }\n` );
}

function read( file: string ): string {
	return readFileSync( join( root, file ), 'utf8' );
}
