import { existsSync } from 'node:fs';
import { cp, link, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { capture } from '../terminal/program';
import { root } from '../machine/paths';
import type { WordPress } from '../wordpress/find';
import type { Layout } from './layout';
import { unzip } from './unzip';

const fixtures = join( root, 'tests', 'fixtures' );

/** Lays out a site's files. Quick when they are there already: only what this repository owns is renewed. */
export async function placeFiles( layout: Layout, source: WordPress, sqlite: boolean, plugin = root ): Promise< void > {
	if ( ! existsSync( join( layout.wordpress, 'wp-load.php' ) ) ) {
		await mkdir( layout.wordpress, { recursive: true } );
		await copyTree( source.dir, layout.wordpress );
	}
	const content = join( layout.wordpress, 'wp-content' );
	for ( const folder of [ 'plugins', 'mu-plugins', 'themes', 'uploads', 'coffer-dev' ] ) {
		await mkdir( join( content, folder ), { recursive: true } );
	}
	await renewLink( plugin, join( content, 'plugins', 'coffer' ) );
	await cp( join( root, 'tools', 'site', 'mu-plugin' ), join( content, 'mu-plugins' ), { recursive: true } );
	for ( const [ kind, folder ] of [
		[ 'themes', 'themes' ],
		[ 'plugins', 'plugins' ],
	] as const ) {
		const from = join( fixtures, kind );
		for ( const name of existsSync( from ) ? await readdir( from ) : [] ) {
			await renewLink( join( from, name ), join( content, folder, name ) );
		}
	}
	if ( sqlite && ! existsSync( join( content, 'db.php' ) ) ) {
		await placeSqlite( content );
	}
}

/** WordPress's own SQLite integration comes inside the npm package of Playground. */
async function placeSqlite( content: string ): Promise< void > {
	const archive = join( root, 'node_modules', '@wp-playground', 'cli', 'sqlite-database-integration.zip' );
	const unpacked = join( content, 'unpacked-sqlite' );
	await unzip( archive, unpacked );
	const plugin = join( content, 'plugins', 'sqlite-database-integration' );
	await rm( plugin, { recursive: true, force: true } );
	await cp( join( unpacked, 'plugin-sqlite-database-integration' ), plugin, { recursive: true } );
	await rm( unpacked, { recursive: true } );
	// The placeholder of the folder stays: the drop-in then looks beside itself, which is right on every host.
	const dropIn = await readFile( join( plugin, 'db.copy' ), 'utf8' );
	await writeFile(
		join( content, 'db.php' ),
		dropIn.replaceAll( '{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php' )
	);
}

/** Hard links where the file system has them, since nothing changes these files; else a copy. */
async function copyTree( from: string, to: string ): Promise< void > {
	if ( process.platform === 'linux' && ( await capture( 'cp', [ '-al', `${ from }/.`, to ] ) ).status === 0 ) {
		return;
	}
	await rm( to, { recursive: true, force: true } );
	for ( const entry of await readdir( from, { recursive: true, withFileTypes: true } ) ) {
		const path = join( entry.parentPath, entry.name ).slice( from.length );
		if ( entry.isDirectory() ) {
			await mkdir( join( to, path ), { recursive: true } );
			continue;
		}
		await mkdir( join( to, path, '..' ), { recursive: true } );
		await link( join( from, path ), join( to, path ) ).catch( () => cp( join( from, path ), join( to, path ) ) );
	}
}

async function renewLink( target: string, path: string ): Promise< void > {
	await rm( path, { force: true, recursive: false } ).catch( () => undefined );
	await symlink( target, path, 'dir' );
}
