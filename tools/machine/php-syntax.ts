import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { root } from './paths';
import { capture, findProgram, must } from '../terminal/program';

/**
 * PHP's own opinion of the syntax of every PHP file.
 *
 * @return What PHP said about the files that it refused, or undefined where there is no PHP on this machine.
 */
export async function checkPhpSyntax(): Promise< string[] | undefined > {
	const php = findProgram( 'php' );
	if ( ! php ) {
		return undefined;
	}
	const listed = await must(
		'git',
		[ 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate', '*.php' ],
		{ cwd: root }
	);
	const files = listed.split( '\0' ).filter( ( file ) => file !== '' && existsSync( join( root, file ) ) );
	const refused: string[] = [];
	const work = async () => {
		for ( let file = files.pop(); file !== undefined; file = files.pop() ) {
			const result = await capture( php, [ '-n', '-l', file ], { cwd: root } );
			if ( result.status !== 0 ) {
				refused.push( `${ file }: ${ ( result.stdout + result.stderr ).trim() }` );
			}
		}
	};
	await Promise.all( cpus().map( work ) );
	return refused;
}
