/** `npm run lint`: ESLint, PHP's syntax, and whether what is generated from contract/ is up to date. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './machine/paths';
import { checkPhpSyntax } from './machine/php-syntax';
import { command } from './terminal/command';
import { show } from './terminal/program';
import { say, step } from './terminal/steps';

export async function lint( fix = false ): Promise< number > {
	let status = 0;
	const node = ( args: readonly string[] ) => show( process.execPath, args, { cwd: root } );

	status ||= await step( 'ESLint', () =>
		node( [
			join( root, 'node_modules', 'eslint', 'bin', 'eslint.js' ),
			'.',
			'--max-warnings=0',
			'--cache',
			'--cache-location',
			join( root, '.coffer', 'cache', 'eslint' ),
			...( fix ? [ '--fix' ] : [] ),
		] )
	);

	const refused = await step( 'PHP syntax', checkPhpSyntax );
	if ( refused === undefined ) {
		say( 'Skipped: there is no PHP on this machine.' );
	} else if ( refused.length > 0 ) {
		refused.forEach( say );
		status = 1;
	}

	const contract = join( root, 'tools', 'contract.ts' );
	if ( existsSync( contract ) ) {
		const drift = await step( 'Generated files against contract/', () =>
			node( [ '--import', 'tsx', contract, '--check' ] )
		);
		status ||= drift;
	}
	return status;
}

command( module, () => lint( process.argv.includes( '--fix' ) ) );
