/**
 * `npm run media`: the pictures and films of the guides, from the real screens of a demo site of its own, whose clock stands still.
 * `-- sending quotes` makes only those. Films are too large for the repository and go to .coffer/media.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from './build';
import { findBrowser } from './machine/browser';
import { root } from './machine/paths';
import { secretsOf } from './media/blur';
import { record } from './media/record';
import { walks } from './media/walks';
import { bootSite } from './site/boot';
import { command } from './terminal/command';
import { say, step } from './terminal/steps';

/** A Monday morning. The demo's year ends here, and the pictures say the same on every day on which they are made. */
const moment = Date.parse( '2026-11-02T10:00:00+01:00' ) / 1000;

command( module, async () => {
	const names = process.argv.slice( 2 );
	const wanted = walks.filter( ( { guide } ) => names.length === 0 || names.includes( guide ) );
	await build();
	const options = await findBrowser();
	const site = await bootSite( { name: 'media', host: 'native', fresh: true, cron: false } );
	const browser = await chromium.launch( options );
	try {
		await step( 'Filling in demo data', () =>
			site.php( `$seed = require WP_PLUGIN_DIR . '/coffer/tools/demo/seed.php'; return $seed( $input );`, moment )
		);
		writeFileSync( site.clockFile, String( moment ) );
		const taking = { browser, site, moment, secrets: await secretsOf( site ) };
		const images = folder( 'docs', 'images' );
		const films = folder( '.coffer', 'media' );
		for ( const walk of wanted ) {
			const { picture, film, duration } = await step( `Walking through “${ walk.guide }”`, () =>
				record( walk, taking )
			);
			writeFileSync( join( images, `guide-${ walk.guide }.webp` ), picture );
			writeFileSync( join( films, `${ walk.guide }.webm` ), film );
			say( `picture ${ kilobytes( picture ) }, film ${ kilobytes( film ) } and ${ duration / 1000 } s` );
		}
	} finally {
		await browser.close();
		await site.stop();
	}
	return 0;
} );

function folder( ...names: string[] ): string {
	const path = join( root, ...names );
	mkdirSync( path, { recursive: true } );
	return path;
}

function kilobytes( { length }: Buffer ): string {
	return `${ Math.round( length / 1024 ) } KB`;
}
