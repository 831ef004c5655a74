/**
 * `npm run guards`: takes each guard of tools/guards out of a copy of the plugin, one at a time, and runs the tests that should
 * notice. A guard that can be taken out without a test failing is a hole in the tests.
 *
 *   npm run guards -- --threat=2,7     those of some threats only
 *   npm run guards -- --write          docs/security.md, from the same list
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Guard, Threat } from './guards/guard';
import { securityPage } from './guards/page';
import { threats } from './guards/threats';
import { build } from './build';
import { root, workFolder } from './machine/paths';
import { bootSite } from './site/boot';
import type { Site } from './site/site';
import { command } from './terminal/command';
import { capture } from './terminal/program';
import { say } from './terminal/steps';
import { outsideOfTests, runPlaywright } from './testing/playwright';

const siteName = 'guards';

/** What a site runs of this repository, and the demo that fills it. */
const parts = [
	'coffer.php',
	'uninstall.php',
	'plugin.json',
	'build',
	'contract',
	'portal-template',
	'server',
	'tools/demo',
];

command( module, async () => {
	const { values } = parseArgs( { options: { threat: { type: 'string' }, write: { type: 'boolean' } } } );
	if ( values.write ) {
		await writeFile( join( root, 'docs', 'security.md' ), securityPage( threats ) );
		return 0;
	}
	const wanted = values.threat?.split( ',' ).map( Number );
	const chosen = threats.filter( ( { number } ) => ! wanted || wanted.includes( number ) );
	await build();
	const plugin = join( workFolder, 'guarded' );
	await rm( plugin, { recursive: true, force: true } );
	await mkdir( plugin, { recursive: true } );
	for ( const part of parts ) {
		await cp( join( root, part ), join( plugin, part ), { recursive: true } );
	}
	const site = await bootSite( {
		name: siteName,
		host: 'native',
		port: 9460,
		fresh: true,
		demo: true,
		cron: false,
		plugin,
	} );
	try {
		return await tryAll( chosen, plugin, site );
	} finally {
		await site.stop();
	}
} );

async function tryAll( chosen: readonly Threat[], plugin: string, site: Site ): Promise< number > {
	const holes: string[] = [];
	const sound = new Map< string, string | undefined >();
	let caught = 0;
	for ( const { number, guards } of chosen ) {
		for ( const guard of guards ) {
			const name = `${ number }. ${ guard.guard }`;
			// A test that fails with the guard in its place says nothing about the guard.
			const key = `${ guard.spec } ${ guard.tests ?? '' }`;
			if ( ! sound.has( key ) ) {
				sound.set( key, await noticed( guard, site ) );
			}
			const before = sound.get( key );
			if ( before ) {
				holes.push( `${ name }: ${ guard.spec } fails with the guard in place (${ before })` );
				continue;
			}
			const after = await without( guard, plugin, () => noticed( guard, site ) );
			if ( after ) {
				caught++;
				say( `Caught: ${ name } (${ after })` );
			} else {
				holes.push( `${ name }: ${ guard.spec } does not notice` );
				say( `NOT NOTICED: ${ name }` );
			}
		}
	}
	console.log( [ '', ...holes, `${ caught } guards taken out and noticed, ${ holes.length } not` ].join( '\n' ) );
	return holes.length === 0 ? 0 : 1;
}

/** The first test that fails, with where it stands; undefined when all pass. */
async function noticed( { spec, tests }: Guard, site: Site ): Promise< string | undefined > {
	const tally = await runPlaywright( 'server', site, siteName, {
		path: `server/${ spec }.spec`,
		grep: tests,
		untilOneFails: true,
	} );
	if ( tally.passed + tally.failed === 0 ) {
		throw new Error( `No test of ${ spec } is called "${ tests ?? '' }".` );
	}
	if ( tally.failed === 0 ) {
		return undefined;
	}
	// Playwright says beside it that it stopped; whatever else happens outside of a test proves nothing.
	const failed = tally.failures.find( ( { title } ) => title !== outsideOfTests );
	if ( ! failed ) {
		throw new Error(
			`${ spec } could not be run: ${ tally.failures.flatMap( ( { says } ) => says ).join( ' ' ) }`
		);
	}
	return `${ failed.place }, ${ failed.title }`;
}

async function without< T >(
	{ file, code, without: rest }: Guard,
	plugin: string,
	work: () => Promise< T >
): Promise< T > {
	const path = join( plugin, file );
	const whole = await readFile( path, 'utf8' );
	if ( whole.split( code ).length !== 2 ) {
		throw new Error( `${ file } does not have this guard just once: ${ code }` );
	}
	await writeFile(
		path,
		whole.replace( code, () => rest )
	);
	try {
		const { status, stdout } = await capture( 'php', [ '-l', path ] );
		if ( status !== 0 ) {
			throw new Error( `${ file } without the guard is no PHP: ${ stdout }` );
		}
		return await work();
	} finally {
		await writeFile( path, whole );
	}
}
