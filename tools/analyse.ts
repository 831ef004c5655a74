/** `npm run analyse`: PHPStan at its strictest over all PHP that ships. Development only; a site never needs Composer. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install, mayInstall } from './machine/debian';
import { root, workFolder } from './machine/paths';
import { command } from './terminal/command';
import { capture, findProgram } from './terminal/program';

const vendor = join( workFolder, 'vendor' );
const phpstan = join( vendor, 'phpstan', 'phpstan', 'phpstan.phar' );
const stubs = join( vendor, 'php-stubs', 'wordpress-stubs', 'wordpress-stubs.php' );

/**
 * What PHPStan found, one line a fault; empty when there is nothing. Undefined where there is no PHP, or PHPStan cannot
 * be had: it is no part of what people install, so a machine without it can still be used to work on Coffer.
 */
export async function analyse(): Promise< string[] | undefined > {
	const php = findProgram( 'php' );
	if ( ! php || ! ( await isAtHand() ) ) {
		return undefined;
	}
	const result = await capture(
		php,
		[ '-d', 'memory_limit=3G', phpstan, 'analyse', '--no-progress', '--error-format=raw' ],
		{ cwd: root }
	);
	const lines = result.stdout.split( '\n' ).filter( ( line ) => line.trim() !== '' );
	if ( result.status !== 0 && lines.length === 0 ) {
		throw new Error( `PHPStan did not run: ${ result.stderr.slice( -500 ) }` );
	}
	return result.status === 0 ? [] : lines.map( ( line ) => line.replace( `${ root }/`, '' ) );
}

async function isAtHand(): Promise< boolean > {
	if ( existsSync( phpstan ) && existsSync( stubs ) ) {
		return true;
	}
	const composer = await findComposer();
	if ( ! composer ) {
		return false;
	}
	const got = await capture( composer, [ 'update', '--no-interaction', '--no-progress', '--quiet' ], {
		cwd: root,
		env: { ...process.env, COMPOSER_ALLOW_SUPERUSER: '1' },
		timeout: 180_000,
	} );
	return got.status === 0;
}

async function findComposer(): Promise< string | undefined > {
	const found = findProgram( 'composer' );
	if ( found || ! ( await mayInstall() ) ) {
		return found;
	}
	await install( [ 'composer' ] ).catch( () => undefined );
	return findProgram( 'composer' );
}

command( module, async () => {
	const faults = await analyse();
	if ( faults === undefined ) {
		throw new Error( 'This machine has no PHP, or no Composer that reaches its registry.' );
	}
	console.log( faults.length === 0 ? 'PHPStan finds nothing.' : faults.join( '\n' ) );
	return faults.length === 0 ? 0 : 1;
} );
