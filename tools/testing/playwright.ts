import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { JSONReport, JSONReportSuite, TestError } from '@playwright/test/reporter';
import { root, workFolder } from '../machine/paths';
import type { Site } from '../site/site';
import { show } from '../terminal/program';
import { firstLines, placeOf, type Failure } from './failure';
import { oneFailure, withStatus, type Tally } from './tally';

export type Project = 'server' | 'e2e' | 'variants' | 'native' | 'playground';

/** Runs one project of playwright.config.ts against a running site; with a tag, only the tests that have it. */
export async function runPlaywright(
	project: Project,
	site: Site,
	siteName: string,
	grep = '',
	tag = ''
): Promise< Tally > {
	const report = join( workFolder, 'reports', `${ project }-${ site.host }.json` );
	await mkdir( join( workFolder, 'reports' ), { recursive: true } );
	await rm( report, { force: true } );
	const status = await show(
		process.execPath,
		[
			join( root, 'node_modules', '@playwright', 'test', 'cli.js' ),
			'test',
			`--project=${ project }`,
			...( grep || tag ? [ '--grep', `^(?=.*${ tag }).*(?:${ grep })` ] : [] ),
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
		return oneFailure( 'Playwright left no report' );
	}
	const found = JSON.parse( await readFile( report, 'utf8' ) ) as JSONReport;
	return withStatus(
		{
			passed: found.stats.expected,
			failed: found.stats.unexpected + found.stats.flaky + found.errors.length,
			skipped: found.stats.skipped,
			failures: [
				...found.errors.map( outsideOfTests ),
				...found.suites.flatMap( ( file ) => failuresIn( file ) ),
			],
		},
		status
	);
}

/** Of a file that could not be loaded, and the like. */
function outsideOfTests( { message = '', location }: TestError ): Failure {
	return {
		place: location ? placeOf( location.file, location.line ) : '',
		title: 'outside of any test',
		says: firstLines( message ),
	};
}

function failuresIn( suite: JSONReportSuite, titles: readonly string[] = [] ): Failure[] {
	const own = suite.specs
		.filter( ( spec ) => spec.tests.some( ( { status } ) => status === 'unexpected' || status === 'flaky' ) )
		.map( ( { file, line, title, tests } ) => ( {
			place: placeOf( join( root, 'tests', file ), line ),
			title: [ ...titles, title ].join( ' › ' ),
			says: tests.flatMap( ( { results } ) =>
				results.flatMap( ( { errors } ) => errors.flatMap( ( { message } ) => firstLines( message ) ) )
			),
		} ) );
	const inner = ( suite.suites ?? [] ).flatMap( ( each ) => failuresIn( each, [ ...titles, each.title ] ) );
	return [ ...own, ...inner ];
}
