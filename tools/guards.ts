/**
 * `npm run guards`: takes each guard of tools/guards out of a copy of the plugin, one at a time, and runs the tests that should
 * notice. A guard that can be taken out without a test failing is a hole in the tests. What was noticed is kept in
 * tools/guards/tried.json, and tried again when the guard, its file or its tests changed.
 *
 *   npm run guards -- --all            also what did not change
 *   npm run guards -- --threat=2,7     those of some threats only
 *   npm run guards -- --write          docs/security.md, from the same list
 */
import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Guard } from './guards/guard';
import { securityPage } from './guards/page';
import { threats } from './guards/threats';
import { hashOf, nameOf, readTried, writeTried } from './guards/tried';
import { build } from './build';
import { root, workFolder } from './machine/paths';
import { bootSite } from './site/boot';
import type { Site } from './site/site';
import { command } from './terminal/command';
import { capture } from './terminal/program';
import { say } from './terminal/steps';
import type { Failure } from './testing/failure';
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

interface Chosen {
	readonly name: string;
	readonly guard: Guard;
	/** Of its files as they were when the plugin was copied. */
	readonly hash: string;
}

command( module, async () => {
	const { values } = parseArgs( {
		options: { all: { type: 'boolean' }, threat: { type: 'string' }, write: { type: 'boolean' } },
	} );
	if ( values.write ) {
		await writePage();
		return 0;
	}
	const chosen = choose( values.threat?.split( ',' ).map( Number ), values.all );
	if ( chosen.length === 0 ) {
		say( 'Nothing changed since the guards were tried; --all tries them nevertheless.' );
		return 0;
	}
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
		await writePage();
	}
} );

function choose( wanted: readonly number[] | undefined, all = false ): Chosen[] {
	const tried = readTried();
	return threats
		.filter( ( { number } ) => ! wanted || wanted.includes( number ) )
		.flatMap( ( threat ) =>
			threat.guards.map( ( guard ) => ( {
				name: nameOf( threat, guard ),
				guard,
				hash: hashOf( guard ),
			} ) )
		)
		.filter( ( { name, hash } ) => all || tried[ name ]?.hash !== hash );
}

async function writePage(): Promise< void > {
	await writeFile( join( root, 'docs', 'security.md' ), securityPage( threats, readTried() ) );
}

async function tryAll( chosen: readonly Chosen[], plugin: string, site: Site ): Promise< number > {
	const holes: string[] = [];
	const tried = readTried();
	const asItBegan = await keepDatabase( site );
	const on = await machine( site );
	let caught = 0;
	for ( const { name, guard, hash } of chosen ) {
		try {
			await asItBegan();
			const after = await without( guard, plugin, () => firstFailure( guard, tried[ name ]?.noticed, site ) );
			if ( ! after ) {
				throw new Error( `${ guard.spec } does not notice` );
			}
			// A test that fails with the guard in its place says nothing about the guard.
			await asItBegan();
			const before = await noticed( guard.spec, exactly( after.title ), site );
			if ( before ) {
				throw new Error(
					[ `fails with the guard in place: ${ before.place }, ${ before.title }`, ...before.says ].join(
						'\n'
					)
				);
			}
			caught++;
			say( `Caught: ${ name } (${ after.place }, ${ after.title })` );
			const date = new Date().toISOString().slice( 0, 10 );
			writeTried( { ...readTried(), [ name ]: { hash, date, on, noticed: after.title } }, threats );
		} catch ( error ) {
			const hole = `${ name }: ${ error instanceof Error ? error.message : String( error ) }`;
			holes.push( hole );
			say( `NOT NOTICED: ${ hole }` );
			const { [ name ]: _former, ...others } = readTried();
			writeTried( others, threats );
		}
	}
	console.log( [ '', ...holes, `${ caught } guards taken out and noticed, ${ holes.length } not` ].join( '\n' ) );
	return holes.length === 0 ? 0 : 1;
}

/** Without a guard, tests leave records that no test after them should meet. Gives back what puts all records back. */
async function keepDatabase( site: Site ): Promise< () => Promise< void > > {
	const database = await site.php< string >( 'return FQDB;' );
	const kept = join( site.dir, 'as-it-began.sqlite' );
	await copyFile( database, kept );
	return async () => {
		for ( const beside of [ '-wal', '-shm', '-journal' ] ) {
			await rm( database + beside, { force: true } );
		}
		await copyFile( kept, database );
	};
}

async function machine( site: Site ): Promise< string > {
	const [ php, wordpress ] = await site.php< [ string, string ] >(
		"return [ PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION, wp_get_wp_version() ];"
	);
	return `${ cpus().length } cores, PHP ${ php }, WordPress ${ wordpress }, SQLite`;
}

/** What noticed the last time probably does again, and takes one test instead of a file of them. */
async function firstFailure( guard: Guard, former: string | undefined, site: Site ): Promise< Failure | undefined > {
	// It may be called something else by now.
	const known = former ? await noticed( guard.spec, exactly( former ), site ).catch( () => undefined ) : undefined;
	return known ?? noticed( guard.spec, guard.tests, site );
}

/** Playwright looks for a pattern in the titles of groups and test, one after the other, each with its tags. */
function exactly( title: string ): string {
	return title
		.split( ' › ' )
		.map( ( part ) => part.replace( /[.*+?^${}()|[\]\\]/g, '\\$&' ) )
		.join( '(?: @\\S+)* ' );
}

/** The first test that fails; undefined when all pass. */
async function noticed( spec: string, tests: string | undefined, site: Site ): Promise< Failure | undefined > {
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
	return failed;
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
