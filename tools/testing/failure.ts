import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../machine/paths';

/** Something that a suite found wrong, as somebody needs it who reads only the end of a log. */
export interface Failure {
	/** `tests/server/numbering.spec.ts:12`; empty where no file is to blame. */
	readonly place: string;
	readonly title: string;
	/** What went wrong; the beginning says most. */
	readonly says: readonly string[];
}

/** Whoever runs both halves sees the last hundred lines; each half takes less than half of them. */
const room = 36;
const widest = 200;

export function placeOf( file: string, line?: number ): string {
	return relative( root, file ) + ( line ? `:${ line }` : '' );
}

/** The first lines of an error that say something: no empty ones, and not which function called which. */
export function firstLines( text: string, most = 8 ): string[] {
	return stripVTControlCharacters( text )
		.split( '\n' )
		.map( ( line ) => line.trimEnd() )
		.filter( ( line ) => line !== '' && ! /^\s+at /.test( line ) )
		.slice( 0, most );
}

/**
 * Every failure with its suite and as much of its words as there is room for, each getting the same share. Without an
 * empty line, so that the paragraph can be found in a log.
 */
export function paragraphOf( found: readonly ( readonly [ string, Failure ] )[] ): string {
	const named = found.slice( 0, room );
	const shares = named.map( () => 0 );
	for ( let left = room - named.length, given = true; given; ) {
		given = false;
		for ( const [ at, [ , { says } ] ] of named.entries() ) {
			const share = shares[ at ] ?? 0;
			if ( left > 0 && share < says.length ) {
				shares[ at ] = share + 1;
				left -= 1;
				given = true;
			}
		}
	}
	return [
		'What failed:',
		...named.flatMap( ( [ suite, { place, title, says } ], at ) => [
			`  ${ [ suite, place, title ].filter( Boolean ).join( ', ' ) }`,
			...says.slice( 0, shares[ at ] ).map( ( line ) => `      ${ line }`.slice( 0, widest ) ),
		] ),
		...( found.length > named.length ? [ `  and ${ found.length - named.length } more, named above` ] : [] ),
	].join( '\n' );
}
