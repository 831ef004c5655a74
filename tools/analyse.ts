/** `npm run analyse`: PHPStan at its strictest over all PHP that is shipped. Development only; a site never needs Composer. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install, mayInstall } from './machine/debian';
import { root, workFolder } from './machine/paths';
import { capture, findProgram, must } from './terminal/program';

const wanted = [ 'phpstan/phpstan/phpstan.phar', 'php-stubs/wordpress-stubs/wordpress-stubs.php' ];

async function composer(): Promise< string > {
	const found = findProgram( 'composer' );
	if ( found ) {
		return found;
	}
	if ( await mayInstall() ) {
		await install( [ 'composer' ] );
		const installed = findProgram( 'composer' );
		if ( installed ) {
			return installed;
		}
	}
	throw new Error( 'PHPStan needs Composer, and this machine has none. Install it, or leave this check to CI.' );
}

/** Resolves with what PHPStan found, one line a fault; empty when there is nothing. */
export async function analyse( php: string ): Promise< string[] > {
	const vendor = join( workFolder, 'vendor' );
	if ( wanted.some( ( file ) => ! existsSync( join( vendor, file ) ) ) ) {
		await must( await composer(), [ 'update', '--no-interaction', '--no-progress', '--quiet' ], {
			cwd: root,
			env: { ...process.env, COMPOSER_ALLOW_SUPERUSER: '1' },
		} );
	}
	const result = await capture(
		php,
		[
			'-d',
			'memory_limit=3G',
			join( vendor, 'phpstan/phpstan/phpstan.phar' ),
			'analyse',
			'--no-progress',
			'--error-format=raw',
		],
		{ cwd: root }
	);
	const lines = result.stdout.split( '\n' ).filter( ( line ) => line.trim() !== '' );
	if ( result.status !== 0 && lines.length === 0 ) {
		throw new Error( `PHPStan did not run: ${ result.stderr.slice( -500 ) }` );
	}
	return result.status === 0 ? [] : lines.map( ( line ) => line.replace( `${ root }/`, '' ) );
}

async function main() {
	const php = findProgram( 'php' );
	if ( ! php ) {
		throw new Error( 'PHPStan needs PHP, and this machine has none.' );
	}
	const faults = await analyse( php );
	console.log( faults.length === 0 ? 'PHPStan finds nothing.' : faults.join( '\n' ) );
	process.exitCode = faults.length === 0 ? 0 : 1;
}

if ( process.argv[ 1 ]?.endsWith( 'analyse.ts' ) ) {
	void main();
}
