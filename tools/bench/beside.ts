import { readFileSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { readPages } from './browser';
import { bootBeside, type Rig } from './rig';
import { median } from './figures';
import { answered, type Request, type Sample } from './server';

/** Rounds that do not count. */
const warm = 5;

/** The page on which somebody pays, as one plugin has it. */
export interface BesideReading {
	readonly title: string;
	/** Milliseconds of PHP, and what that is to a blank page of the same site. */
	readonly ms: number;
	readonly ratio: number;
	readonly queries: number;
	/** The page alone, compressed. */
	readonly gzip: number;
	/** On a slow phone: milliseconds, requests, and bytes over the network. */
	readonly lcp: number;
	readonly requests: number;
	readonly bytes: number;
}

/** Asks for all of them, again and again, so that a machine whose speed drifts slows all alike. */
async function inTurn( requests: readonly Request[], rounds: number ): Promise< Sample[][] > {
	const samples = requests.map( (): Sample[] => [] );
	for ( let round = -warm; round < rounds; round++ ) {
		for ( const [ place, request ] of requests.entries() ) {
			const answer = await answered( request, 200 );
			if ( round >= 0 ) {
				samples[ place ]?.push( answer );
			}
		}
	}
	return samples;
}

/**
 * Coffer's customer page and that of other plugins, in turn. The folder has the plugins in `plugins/`, and `page.php`, which runs in
 * their site once they are active, makes an order, and returns the address of the page on which its customer pays.
 *
 * @throws Error with what is missing, or with what the plugins said.
 */
export async function readBeside(
	rig: Rig,
	browser: Browser,
	folder: string,
	port: number,
	rounds: number
): Promise< BesideReading[] > {
	const place = resolve( folder );
	const script = join( place, 'page.php' );
	await Promise.all( [ script, join( place, 'plugins' ) ].map( ( path ) => access( path ) ) ).catch( () => {
		throw new Error(
			`${ place } must have a folder "plugins" and a file "page.php": docs/performance.md says how.`
		);
	} );
	const { site, floor } = await bootBeside( `${ basename( rig.site.dir ) }-beside`, port, join( place, 'plugins' ) );
	try {
		await site.php( `
			require_once ABSPATH . 'wp-admin/includes/plugin.php';
			foreach ( array_keys( get_plugins() ) as $plugin ) {
				$failed = str_starts_with( $plugin, 'coffer/' ) ? null : activate_plugin( $plugin );
				if ( is_wp_error( $failed ) ) {
					return $failed;
				}
			}
			flush_rewrite_rules();
			return true;
		` );
		const url = await site.php< string >( readFileSync( script, 'utf8' ).replace( /^<\?php/, '' ) );
		const ours = { title: 'Coffer', url: rig.portal, tap: 'summary' };
		const theirs = { title: basename( place ), url, tap: 'h1, h2, body' };
		const pages = await readPages( browser, [ ours, theirs ], 3 );
		const samples = await inTurn( [ { url: ours.url }, rig.floor, { url }, floor ], rounds );
		return [ ours, theirs ].map( ( { title }, at ) => {
			const [ page = [], blank = [] ] = samples.slice( 2 * at );
			const last = page.at( -1 );
			const { lcp = Number.NaN, requests = 0, bytes = 0 } = pages[ at ] ?? {};
			return {
				title,
				ms: median( page.map( ( { ms } ) => ms ) ),
				ratio: median( page.map( ( { ms }, round ) => ms / ( blank[ round ]?.ms ?? Number.NaN ) ) ),
				queries: last?.queries ?? Number.NaN,
				gzip: gzipSync( last?.body ?? '' ).length,
				lcp,
				requests,
				bytes,
			};
		} );
	} finally {
		await site.stop();
	}
}
