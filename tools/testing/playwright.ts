import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { JSONReport, JSONReportSuite, JSONReportTestResult, TestError } from '@playwright/test/reporter';
import { root, workFolder } from '../machine/paths';
import type { Site } from '../site/site';
import { show } from '../terminal/program';
import { firstLines, placeOf, type Failure } from './failure';
import { oneFailure, withStatus, type Tally } from './tally';

export type Project = 'server' | 'e2e' | 'variants' | 'native' | 'playground' | 'fuzz';

export interface Which {
	/** A part of the titles. */
	readonly grep?: string | undefined;
	/** Only tests that have it. */
	readonly tag?: string;
	/** A part of the path of the file. */
	readonly path?: string;
	/** Ends with the first test that fails, and prints nothing meanwhile. */
	readonly untilOneFails?: boolean;
}

/** Runs one project of playwright.config.ts against a running site, or some of its tests. */
export async function runPlaywright(
	project: Project,
	site: Site,
	siteName: string,
	{ grep = '', tag = '', path, untilOneFails = false }: Which = {}
): Promise< Tally > {
	const report = join( workFolder, 'reports', `${ project }-${ site.host }.json` );
	await mkdir( join( workFolder, 'reports' ), { recursive: true } );
	await rm( report, { force: true } );
	const status = await show(
		process.execPath,
		[
			join( root, 'node_modules', '@playwright', 'test', 'cli.js' ),
			'test',
			...( path ? [ path ] : [] ),
			`--project=${ project }`,
			...( untilOneFails ? [ '--max-failures=1', '--reporter=json' ] : [] ),
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
	sayWhatNeededTwo( found.suites.flatMap( ( file ) => endedIn( file, 'flaky' ) ) );
	return withStatus(
		{
			passed: found.stats.expected + found.stats.flaky,
			failed: found.stats.unexpected + found.errors.length,
			skipped: found.stats.skipped,
			failures: [
				...found.errors.map( outside ),
				...found.suites.flatMap( ( file ) => endedIn( file, 'unexpected' ) ),
			],
		},
		status
	);
}

/** Only tests in a browser get a second try, and only in the integration: docs/decisions/tests.md. What the first one said is not lost. */
function sayWhatNeededTwo( tests: readonly Failure[] ): void {
	for ( const { place, title, says } of tests ) {
		console.log( [ `Passed at the second try: ${ place }, ${ title }`, ...says ].join( '\n      ' ) );
	}
}

/** Title of a failure in a file that could not be loaded, and the like. */
export const outsideOfTests = 'outside of any test';

function outside( { message = '', location }: TestError ): Failure {
	return {
		place: location ? placeOf( location.file, location.line ) : '',
		title: outsideOfTests,
		says: firstLines( message ),
	};
}

/** The errors of a try, and what stood on the page then: a button that was not found says nothing about what was there instead. */
function saidBy( { errors, attachments }: JSONReportTestResult ): string[] {
	const context = attachments.find(
		( { name, path } ) => name === 'error-context' && path && existsSync( path )
	)?.path;
	const page = context
		? /# Page snapshot\s+```yaml\n([\s\S]*?)```/.exec( readFileSync( context, 'utf8' ) )?.[ 1 ]
		: undefined;
	return [
		...errors.flatMap( ( { message } ) => firstLines( message ?? '' ) ),
		...( page ? [ 'The page then:', ...firstLines( page, 60 ) ] : [] ),
	];
}

function endedIn( suite: JSONReportSuite, how: 'unexpected' | 'flaky', titles: readonly string[] = [] ): Failure[] {
	const own = suite.specs
		.filter( ( spec ) => spec.tests.some( ( { status } ) => status === how ) )
		.map( ( { file, line, title, tests } ) => ( {
			place: placeOf( join( root, 'tests', file ), line ),
			title: [ ...titles, title ].join( ' › ' ),
			says: tests.flatMap( ( { results } ) => results.flatMap( saidBy ) ),
		} ) );
	const inner = ( suite.suites ?? [] ).flatMap( ( each ) => endedIn( each, how, [ ...titles, each.title ] ) );
	return [ ...own, ...inner ];
}
