/**
 * `npm run lint`: formatting, ESLint, PHP's syntax, PHPStan, whether what is generated from contract/ and drawn from
 * the code is up to date, and whether what ships in other languages fits the sources.
 * `-- --fix` puts right what programs can put right.
 */
import { join } from 'node:path';
import { analyse } from './analyse';
import { check as checkDiagrams } from './diagrams';
import { format } from './format';
import { cacheFolder, root } from './machine/paths';
import { checkPhpSyntax } from './machine/php-syntax';
import { command } from './terminal/command';
import { show } from './terminal/program';
import { say, step } from './terminal/steps';
import { check as checkTranslations } from './translations';

export async function lint( fix = false ): Promise< number > {
	const faults = [
		await step( 'Formatting', () => format( fix ), isZero ),
		await step( 'ESLint', () => eslint( fix ), isZero ),
		await complaints( 'PHP syntax', checkPhpSyntax ),
		await complaints( 'PHPStan', analyse ),
		await step(
			'Generated files against contract/',
			() => node( [ '--import', 'tsx', join( root, 'tools', 'contract.ts' ), '--check' ] ),
			isZero
		),
		await complaints( 'Diagrams', async () => checkDiagrams() ),
		await complaints( 'Translations', async () => checkTranslations() ),
	];
	return faults.every( isZero ) ? 0 : 1;
}

const isZero = ( status: number ) => status === 0;

function eslint( fix: boolean ): Promise< number > {
	return node( [
		join( root, 'node_modules', 'eslint', 'bin', 'eslint.js' ),
		'.',
		'--max-warnings=0',
		'--cache',
		'--cache-location',
		join( cacheFolder, 'eslint' ),
		...( fix ? [ '--fix' ] : [] ),
	] );
}

function node( args: readonly string[] ): Promise< number > {
	return show( process.execPath, args, { cwd: root } );
}

/** A check that says what it found; undefined where this machine has not what it needs. */
async function complaints( title: string, check: () => Promise< string[] | undefined > ): Promise< number > {
	const found = await step( title, check, ( faults = [] ) => faults.length === 0 );
	if ( found === undefined ) {
		say( `${ title } was left out: this machine has not what it needs.` );
		return 0;
	}
	found.forEach( say );
	return found.length === 0 ? 0 : 1;
}

command( module, () => lint( process.argv.includes( '--fix' ) ) );
