import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { cacheFolder } from '../machine/paths';
import { say, step } from '../terminal/steps';
import { unpackDebian } from './debian-packages';
import { unpackTarball } from './tarball';

export interface WordPress {
	/** Folder that holds wp-load.php. Read-only for everybody: sites take hard links of it. */
	readonly dir: string;
	readonly version: string;
}

/**
 * The WordPress to test with.
 *
 * @param wanted A folder, a version such as `7.1`, `latest` (looks for a newer one than is cached), or nothing:
 *               the newest that is cached, else the newest to be had.
 */
export async function findWordPress( wanted?: string ): Promise< WordPress > {
	if ( wanted && ( isAbsolute( wanted ) || existsSync( join( wanted, 'wp-load.php' ) ) ) ) {
		return inspect( resolve( wanted ) );
	}
	const cached = cachedVersions().find(
		( version ) => ! wanted || version === wanted || version.startsWith( `${ wanted }.` )
	);
	if ( cached && wanted !== 'latest' ) {
		return inspect( join( cacheFolder, `wordpress-${ cached }` ) );
	}
	return step( `Getting WordPress ${ wanted ?? '(newest)' }`, () => obtain( wanted ) );
}

async function obtain( wanted: string | undefined ): Promise< WordPress > {
	await mkdir( cacheFolder, { recursive: true } );
	const reasons: string[] = [];
	for ( const source of [ unpackTarball, unpackDebian ] ) {
		const folder = join( cacheFolder, `unpacking-${ process.pid }` );
		try {
			await rm( folder, { recursive: true, force: true } );
			await mkdir( folder, { recursive: true } );
			const found = await inspect( await source( folder, wanted === 'latest' ? undefined : wanted ) );
			return await keep( found );
		} catch ( error ) {
			reasons.push( error instanceof Error ? error.message : String( error ) );
		} finally {
			await rm( folder, { recursive: true, force: true } );
		}
	}
	throw new Error(
		[
			`WordPress ${ wanted ?? '' } could not be had:`,
			...reasons.map( ( reason ) => `  - ${ reason }` ),
			'Unpack one yourself and name its folder: npm start -- --wordpress=/path/to/wordpress',
		].join( '\n' )
	);
}

async function keep( found: WordPress ): Promise< WordPress > {
	const dir = join( cacheFolder, `wordpress-${ found.version }` );
	if ( ! existsSync( join( dir, 'wp-load.php' ) ) ) {
		await rm( dir, { recursive: true, force: true } );
		await rename( found.dir, dir );
	}
	say( `WordPress ${ found.version }` );
	return { ...found, dir };
}

async function inspect( dir: string ): Promise< WordPress > {
	const source = await readFile( join( dir, 'wp-includes', 'version.php' ), 'utf8' );
	const version = /\$wp_version\s*=\s*'([^']+)'/.exec( source )?.[ 1 ];
	if ( ! version ) {
		throw new Error( `${ dir } does not look like WordPress.` );
	}
	return { dir, version };
}

/** Newest first. */
function cachedVersions(): string[] {
	if ( ! existsSync( cacheFolder ) ) {
		return [];
	}
	return readdirSync( cacheFolder )
		.map( ( name ) => /^wordpress-(\d[\w.-]*)$/.exec( name )?.[ 1 ] )
		.filter( ( version ) => version !== undefined )
		.sort( ( a, b ) => b.localeCompare( a, 'en', { numeric: true } ) );
}
