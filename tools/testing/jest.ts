import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { wpScripts } from '../build';
import { findPhp } from '../machine/php';
import { root, workFolder } from '../machine/paths';
import { show } from '../terminal/program';
import { oneFailure, type Tally } from './tally';

interface JestReport {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly numTodoTests: number;
	/** Files that could not even be loaded: none of their tests is counted above. */
	readonly numRuntimeErrorTestSuites: number;
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
			`--outputFile=${ report }`,
			...( grep ? [ '--testNamePattern', grep ] : [] ),
		],
		{ cwd: root, env: { ...process.env, ...( php ? { COFFER_PHP: php.path } : {} ) } }
	);
	if ( ! existsSync( report ) ) {
		return oneFailure;
	}
	const found = JSON.parse( await readFile( report, 'utf8' ) ) as JestReport;
	const failed = found.numFailedTests + found.numRuntimeErrorTestSuites;
	return {
		passed: found.numPassedTests,
		failed: failed === 0 && status !== 0 ? 1 : failed,
		skipped: found.numPendingTests + found.numTodoTests,
	};
}
