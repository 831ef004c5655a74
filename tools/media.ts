/**
 * `npm run media`: the pictures and films of the guides, and the pictures of the front page, from the real screens of a demo site of its own, whose clock stands still.
 * `-- sending quotes front` makes only those, `-- --built` of the build that is there.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from './build';
import { findBrowser } from './machine/browser';
import { root } from './machine/paths';
import { secretsOf } from './media/blur';
import { frontPictures } from './media/front';
import { record } from './media/record';
import { walks } from './media/walks';
import { bootSite } from './site/boot';
import type { Site } from './site/site';
import { command } from './terminal/command';
import { say, step } from './terminal/steps';

/** A Monday morning. The demo's year ends here, and the pictures say the same on every day on which they are made. */
const moment = Date.parse( '2026-11-02T10:00:00+01:00' ) / 1000;

/** Where only a part of a page is painted anew, letters and edges at its border come out a shade lighter or darker, as it happens. */
const wholePaintings = [ '--disable-partial-raster', '--disable-checker-imaging', '--disable-threaded-animation' ];

/** WebP of one pixel. */
const blank = 'UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==';

command( module, async () => {
	const names = process.argv.slice( 2 ).filter( ( word ) => ! word.startsWith( '--' ) );
	const known = [ ...walks.map( ( { guide } ) => guide ), 'front' ];
	const unknown = names.filter( ( name ) => ! known.includes( name ) );
	if ( unknown.length > 0 ) {
		throw new Error( `There is no guide "${ unknown.join( '", "' ) }". There are: ${ known.join( ', ' ) }.` );
	}
	const wanted = walks.filter( ( { guide } ) => names.length === 0 || names.includes( guide ) );
	const images = folder( 'docs', 'images' );
	const films = folder( 'docs', 'videos' );
	for ( const { guide } of wanted ) {
		const picture = join( images, `guide-${ guide }.webp` );
		// Help cannot be built without the picture that is about to be made with it.
		if ( ! existsSync( picture ) ) {
			writeFileSync( picture, Buffer.from( blank, 'base64' ) );
		}
	}
	if ( ! process.argv.includes( '--built' ) ) {
		await build();
	}
	const { args = [], ...options } = await findBrowser();
	const site = await bootSite( { name: 'media', host: 'native', fresh: true, cron: false } );
	const browser = await chromium.launch( { ...options, args: [ ...args, ...wholePaintings ] } );
	const failed: string[] = [];
	try {
		const { portal_url: portal } = await step( 'Filling in demo data', () =>
			site.php< { portal_url: string } >(
				`$seed = require WP_PLUGIN_DIR . '/coffer/tools/demo/seed.php'; return $seed( $input );`,
				moment
			)
		);
		await step( 'Setting the scene', () =>
			site.php( `$set = require WP_PLUGIN_DIR . '/coffer/tools/media/scene.php'; return $set( $input );`, moment )
		);
		writeFileSync( site.clockFile, String( moment ) );
		const taking = { browser, site, moment, secrets: await secretsOf( site ) };
		if ( names.length === 0 || names.includes( 'front' ) ) {
			const pictures = await step( 'Front page', () => frontPictures( { browser, site, moment, portal } ) );
			for ( const [ name, picture ] of Object.entries( pictures ) ) {
				writeFileSync( join( images, `${ name }.webp` ), picture );
			}
		}
		for ( const walk of wanted ) {
			try {
				const { picture, film, duration } = await step( `Walking through “${ walk.guide }”`, () =>
					walk.isOfNewShop
						? onNewSite( ( place ) => record( walk, { ...taking, site: place, secrets: [] } ) )
						: record( walk, taking )
				);
				writeFileSync( join( images, `guide-${ walk.guide }.webp` ), picture );
				writeFileSync( join( films, `${ walk.guide }.webm` ), film );
				say( `picture ${ kilobytes( picture ) }, film ${ kilobytes( film ) } and ${ duration / 1000 } s` );
			} catch ( thrown ) {
				// The others are of use without it.
				say( thrown instanceof Error ? thrown.message : String( thrown ) );
				failed.push( walk.guide );
			}
		}
	} finally {
		await browser.close();
		await site.stop();
	}
	if ( failed.length > 0 ) {
		say( `Not made: ${ failed.join( ', ' ) }.` );
		return 1;
	}
	return 0;
} );

/** Where there is nothing yet, on the same day. */
async function onNewSite< Made >( make: ( site: Site ) => Promise< Made > ): Promise< Made > {
	const site = await bootSite( { name: 'media-new', host: 'native', fresh: true, cron: false } );
	try {
		writeFileSync( site.clockFile, String( moment ) );
		return await make( site );
	} finally {
		await site.stop();
	}
}

function folder( ...names: string[] ): string {
	const path = join( root, ...names );
	mkdirSync( path, { recursive: true } );
	return path;
}

function kilobytes( { length }: Buffer ): string {
	return `${ Math.round( length / 1024 ) } KB`;
}
