import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { wpScripts } from '../build';
import { findPhp } from '../machine/php';
import { root, workFolder } from '../machine/paths';
import { show } from '../terminal/program';
import { firstLines, placeOf, type Failure } from './failure';
import { oneFailure, withStatus, type Tally } from './tally';

interface JestReport {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly numTodoTests: number;
	/** Files that could not even be loaded: none of their tests is counted above. */
	readonly numRuntimeErrorTestSuites: number;
	readonly testResults: readonly JestFile[];
}

interface JestFile {
	readonly name: string;
	readonly status: string;
	/** Why the file could not be loaded, when it could not. */
	readonly message: string;
	readonly assertionResults: readonly {
		readonly status: string;
		readonly ancestorTitles: readonly string[];
		readonly title: string;
		readonly failureMessages: readonly string[];
		readonly location: { readonly line: number } | null;
	}[];
}

/** tests/unit, tests/contract and tests/conventions. */
export async function runJest( grep?: string ): Promise< Tally > {
	const report = join( workFolder, 'reports', 'jest.json' );
	await mkdir( join( workFolder, 'reports' ), { recursive: true } );
	await rm( report, { force: true } );
	const php = await findPhp();
	const status = await show(
		process.execPath,
		[
			wpScripts,
			'test-unit-js',
			'--config',
			'jest.config.cjs',
			'--json',
			'--testLocationInResults',
			`--outputFile=${ report }`,
			...( grep ? [ '--testNamePattern', grep ] : [] ),
		],
		{ cwd: root, env: { ...process.env, ...( php ? { COFFER_PHP: php.path } : {} ) } }
	);
	if ( ! existsSync( report ) ) {
		return oneFailure( 'Jest left no report' );
	}
	const found = JSON.parse( await readFile( report, 'utf8' ) ) as JestReport;
	return withStatus(
		{
			passed: found.numPassedTests,
			failed: found.numFailedTests + found.numRuntimeErrorTestSuites,
			skipped: found.numPendingTests + found.numTodoTests,
			failures: found.testResults.flatMap( failuresIn ),
		},
		status
	);
}

function failuresIn( { name, status, message, assertionResults }: JestFile ): Failure[] {
	if ( assertionResults.length === 0 ) {
		return status === 'failed'
			? [ { place: placeOf( name ), title: 'could not be run', says: firstLines( message ) } ]
			: [];
	}
	return assertionResults
		.filter( ( each ) => each.status === 'failed' )
		.map( ( { ancestorTitles, title, failureMessages, location } ) => ( {
			place: placeOf( name, location?.line ),
			title: [ ...ancestorTitles, title ].join( ' › ' ),
			says: firstLines( failureMessages.join( '\n' ) ),
		} ) );
}
