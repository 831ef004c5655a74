/**
 * `npm run bench`: the figures of the performance budget, measured on PHP-FPM, nginx and MariaDB.
 *
 * Times are ratios to a blank page of the same theme, measured in turn with it, so that they mean the same on a slow
 * machine. `-- --out FILE` also writes them as JSON, `-- --rounds N` measures longer (default 60).
 */
import { copyFile, mkdir } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import type { Figure } from './bench/figures';
import { weigh } from './bench/page';
import { report } from './bench/report';
import { compare, sample } from './bench/server';
import { build } from './build';
import { findBrowser } from './machine/browser';
import { root } from './machine/paths';
import { bootSite } from './site/boot';
import { layoutOf } from './site/layout';
import { command } from './terminal/command';
import { step } from './terminal/steps';

command( module, async () => {
	const { values } = parseArgs( {
		options: { out: { type: 'string' }, rounds: { type: 'string', default: '60' } },
	} );
	const rounds = Number( values.rounds );
	if ( ! Number.isInteger( rounds ) || rounds < 5 ) {
		throw new Error( `"${ values.rounds }" is no number of rounds: say 5 or more.` );
	}
	await build();
	return measure( rounds, values.out );
} );

/** Resolves with the exit status: 0 when every budget holds. */
async function measure( rounds: number, out: string | undefined ): Promise< number > {
	const options = { host: 'fpm', name: 'bench', port: 9490, fresh: true, demo: true, cron: false } as const;
	const site = await bootSite( options );
	try {
		const muPlugins = join( layoutOf( options ).wordpress, 'wp-content', 'mu-plugins' );
		await mkdir( muPlugins, { recursive: true } );
		await copyFile( join( root, 'tools/bench/coffer-bench.php' ), join( muPlugins, 'coffer-bench.php' ) );

		const blankUrl = await site.php< string >(
			`return get_permalink( wp_insert_post( [ 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Blank', 'post_content' => '' ] ) );`
		);
		const portalUrl = site.portalUrl;
		if ( ! portalUrl ) {
			throw new Error( 'The demo data has no customer page to measure.' );
		}
		const token = portalUrl.split( /[/=]/ ).pop() ?? '';
		const blank = { url: blankUrl };
		const status = {
			url: `${ site.url }/wp-json/coffer/v1/portal/status`,
			headers: { 'Coffer-Portal-Token': token },
		};

		const portalPage = await sample( { url: portalUrl } );
		const blankPage = await sample( blank );
		const etag = ( await sample( status ) ).headers.etag;
		if ( portalPage.status !== 200 || typeof etag !== 'string' ) {
			throw new Error(
				`The customer page answered ${ portalPage.status }, and its status had the ETag ${ String( etag ) }.`
			);
		}
		const unchanged = { ...status, headers: { ...status.headers, 'If-None-Match': etag } };
		const answer = await sample( unchanged );
		if ( answer.status !== 304 ) {
			throw new Error( `An unchanged status was answered with ${ answer.status } instead of 304.` );
		}

		const portal = await step( 'Portal page against a blank page', () =>
			compare( { url: portalUrl }, blank, rounds )
		);
		const poll = await step( 'Unchanged status poll against a blank page', () =>
			compare( unchanged, blank, rounds )
		);
		const idle = await step( 'Blank page with and without the plugin', () =>
			compare( blank, { ...blank, headers: { 'Coffer-Bench-Without': '1' } }, rounds )
		);
		const browser = await chromium.launch( await findBrowser() );
		const weight = await step( 'What a browser loads', () => weigh( browser, portalUrl ) );
		await browser.close();

		const gzip = ( file: string ) => gzipSync( readFileSync( join( root, 'build', file ) ) ).length;
		const figures: Figure[] = [
			{ id: 'portal.server_ratio', value: portal.ratio, unit: 'ratio', budget: 1.1 },
			{ id: 'portal.extra_queries', value: portal.queries, unit: 'queries', budget: 4 },
			{
				id: 'portal.html_gzip',
				value: gzipSync( portalPage.body ).length - gzipSync( blankPage.body ).length,
				unit: 'bytes',
				budget: 12 * 1024,
			},
			{ id: 'portal.js_gzip', value: weight.js, unit: 'bytes', budget: 12 * 1024 },
			{ id: 'portal.css_gzip', value: weight.css, unit: 'bytes', budget: 5 * 1024 },
			{ id: 'portal.third_party', value: weight.thirdParty, unit: 'requests', budget: 0 },
			{ id: 'status.server_ratio', value: poll.ratio, unit: 'ratio', budget: 0.5 },
			{ id: 'idle.ms', value: idle.difference, unit: 'ms', budget: 1 },
			{ id: 'idle.queries', value: idle.queries, unit: 'queries', budget: 0 },
			{
				id: 'admin.first_script_gzip',
				value: gzip( 'api.js' ) + gzip( 'admin.js' ),
				unit: 'bytes',
				budget: 120 * 1024,
			},
		];
		return report( figures, out ) ? 0 : 1;
	} finally {
		await site.stop();
	}
}
