import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root, workFolder } from '../machine/paths';
import type { Site } from '../site/site';
import { show } from '../terminal/program';
import { oneFailure, type Tally } from './tally';

export type Project = 'server' | 'e2e' | 'native' | 'playground';

interface PlaywrightReport {
	readonly stats: {
		readonly expected: number;
		readonly unexpected: number;
		readonly flaky: number;
		readonly skipped: number;
	};
	/** Files that could not be loaded, and the like. */
	readonly errors: readonly unknown[];
}

/** Runs one project of playwright.config.ts against a running site. */
export async function runPlaywright( project: Project, site: Site, siteName: string, grep?: string ): Promise< Tally > {
	const report = join( workFolder, 'reports', `${ project }-${ site.host }.json` );
	await mkdir( join( workFolder, 'reports' ), { recursive: true } );
	await rm( report, { force: true } );
	const status = await show(
		process.execPath,
		[
			join( root, 'node_modules', '@playwright', 'test', 'cli.js' ),
			'test',
			`--project=${ project }`,
			...( grep ? [ '--grep', grep ] : [] ),
		],
		{
			cwd: root,
			env: {
				...process.env,
				COFFER_TEST_SITE: siteName,
				COFFER_SITE: JSON.stringify( { url: site.url, dir: site.dir, host: site.host } ),
				PLAYWRIGHT_JSON_OUTPUT_NAME: report,
			},
		}
	);
	if ( ! existsSync( report ) ) {
		return oneFailure;
	}
	const found = JSON.parse( await readFile( report, 'utf8' ) ) as PlaywrightReport;
	const failed = found.stats.unexpected + found.stats.flaky + found.errors.length;
	return {
		passed: found.stats.expected,
		failed: failed === 0 && status !== 0 ? 1 : failed,
		skipped: found.stats.skipped,
	};
}
