import { readFileSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { readPages } from './browser';
import { bootBeside, type Rig } from './rig';
import { answered, compare, type Request } from './server';

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
		const floors: readonly Request[] = [ rig.floor, floor ];
		const readings: BesideReading[] = [];
		for ( const [ at, page ] of [ ours, theirs ].entries() ) {
			const { ms, ratio, last } = await compare( { url: page.url }, floors[ at ] ?? floor, { rounds } );
			const { lcp = Number.NaN, requests = 0, bytes = 0 } = pages[ at ] ?? {};
			const { body } = await answered( { url: page.url }, 200 );
			readings.push( {
				title: page.title,
				ms,
				ratio,
				queries: last.queries,
				gzip: gzipSync( body ).length,
				lcp,
				requests,
				bytes,
			} );
		}
		return readings;
	} finally {
		await site.stop();
	}
}
