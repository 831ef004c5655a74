import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';

export interface PageWeight {
	readonly js: number;
	readonly css: number;
	readonly thirdParty: number;
}

/** What a browser loads for a page: gzip bytes of Coffer's own scripts and styles, and requests to other hosts. */
export async function weigh( browser: Browser, url: string ): Promise< PageWeight > {
	const page = await browser.newPage();
	const host = new URL( url ).host;
	const weight = { js: 0, css: 0, thirdParty: 0 };
	const reading: Promise< void >[] = [];
	page.on( 'response', ( response ) => {
		const address = new URL( response.url() );
		if ( address.protocol.startsWith( 'http' ) && address.host !== host ) {
			weight.thirdParty++;
			return;
		}
		if ( ! address.pathname.includes( '/plugins/coffer/' ) ) {
			return;
		}
		reading.push(
			response.body().then( ( body ) => {
				const size = gzipSync( body ).length;
				if ( address.pathname.endsWith( '.css' ) ) {
					weight.css += size;
				} else if ( address.pathname.endsWith( '.js' ) ) {
					weight.js += size;
				}
			} )
		);
	} );
	await page.goto( url, { waitUntil: 'networkidle' } );
	// The signal that a person saw the page leaves after two seconds; a third party would show by then.
	await page.waitForTimeout( 2500 );
	await Promise.all( reading );
	// WordPress writes small styles into the page instead of linking them.
	const inline = await page
		.locator( 'style[id^="coffer"], style[id*="-coffer-"]' )
		.evaluateAll( ( styles ) => styles.map( ( style ) => style.textContent ?? '' ).join( '' ) );
	weight.css += inline === '' ? 0 : gzipSync( inline ).length;
	await page.close();
	return weight;
}
