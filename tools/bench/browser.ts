import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { root } from '../machine/paths';
import { median } from './figures';
import type { Rig } from './rig';

/** How a page feels on a slow phone: milliseconds, but for `cls`. */
export interface PageReading {
	readonly title: string;
	readonly lcp: number;
	/** From a tap to the next frame. */
	readonly inp: number;
	readonly cls: number;
	readonly requests: number;
	/** Over the network, compressed. */
	readonly bytes: number;
}

/** How long the Money screen takes on a slow machine and network. Milliseconds. */
export interface ScreenReading {
	/** From the click on its address to the first rows. */
	readonly rows: number;
	/** The same of WordPress's own list of posts: what no plugin can be faster than by much. */
	readonly bare: number;
	/** From the click on a row to the drawer, and to the drawer with all that is in it. */
	readonly drawer: number;
	readonly complete: number;
	/** Between two frames while a hundred rows are scrolled: the median, and what one in twenty takes longer than. */
	readonly frame: number;
	readonly slowFrame: number;
}

/** What Lighthouse 12 calls slow 4G, as it sets it in the browser's tools, and its slow processor. */
const slow = {
	offline: false,
	latency: 562.5,
	downloadThroughput: ( 1474.56 * 1024 ) / 8,
	uploadThroughput: ( 675 * 1024 ) / 8,
} as const;
const slowdown = 4;

const phone = {
	viewport: { width: 360, height: 740 },
	deviceScaleFactor: 2,
	isMobile: true,
	hasTouch: true,
	userAgent:
		'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
} as const;

interface Vitals {
	LCP?: number;
	INP?: number;
	CLS?: number;
}

declare global {
	interface Window {
		cofferVitals?: Vitals;
		cofferClicked?: number;
		wp?: { data: { dispatch( store: string ): { set( scope: string, name: string, value: unknown ): void } } };
	}
}

export interface Visit {
	readonly title: string;
	readonly url: string;
	/** A place that every visitor may tap without leaving. */
	readonly tap: string;
}

/** Visits pages in turn, a b a b …, each time as somebody who was never there. */
export async function readPages(
	browser: Browser,
	visits: readonly Visit[],
	rounds: number
): Promise< PageReading[] > {
	const readings = visits.map( (): PageReading[] => [] );
	for ( let round = 0; round < rounds; round++ ) {
		for ( const [ place, visit ] of visits.entries() ) {
			readings[ place ]?.push( await readPage( browser, visit ) );
		}
	}
	return visits.map( ( { title }, place ) => {
		const over = ( of: ( reading: PageReading ) => number ) => median( ( readings[ place ] ?? [] ).map( of ) );
		return {
			title,
			lcp: over( ( { lcp } ) => lcp ),
			inp: over( ( { inp } ) => inp ),
			cls: over( ( { cls } ) => cls ),
			requests: over( ( { requests } ) => requests ),
			bytes: over( ( { bytes } ) => bytes ),
		};
	} );
}

async function readPage( browser: Browser, { title, url, tap }: Visit ): Promise< PageReading > {
	const context = await browser.newContext( phone );
	await context.addInitScript( vitals() );
	const page = await context.newPage();
	const traffic = await slowDown( context, page );
	await page.goto( url, { waitUntil: 'networkidle', timeout: 60_000 } );
	const { requests, bytes } = { ...traffic };
	await page.locator( tap ).first().tap();
	await page
		.waitForFunction( () => window.cofferVitals?.INP !== undefined, undefined, { timeout: 10_000 } )
		.catch( () => undefined );
	const { LCP = Number.NaN, INP = 0, CLS = 0 } = ( await page.evaluate( () => window.cofferVitals ) ) ?? {};
	await context.close();
	return { title, lcp: LCP, inp: INP, cls: CLS, requests, bytes };
}

/** Opens the Money screen and its first document, each time with an empty cache. */
export async function readScreen( browser: Browser, rig: Rig, rounds: number ): Promise< ScreenReading > {
	const readings: Pick< ScreenReading, 'rows' | 'bare' | 'drawer' | 'complete' >[] = [];
	for ( let round = 0; round < rounds; round++ ) {
		const context = await browser.newContext( { viewport: { width: 1280, height: 900 } } );
		await context.addCookies( rig.owner.cookies() );
		const page = await context.newPage();
		await slowDown( context, page );
		await page.goto( `${ rig.site.url }/wp-admin/admin.php?page=coffer`, { waitUntil: 'commit', timeout: 60_000 } );
		const rows = await moment( page, () =>
			Array.from( document.querySelectorAll( '#coffer-money tbody tr' ) ).some( ( row ) =>
				/\d{4}-\d/.test( row.textContent ?? '' )
			)
		);
		// The table's library replaces the first rows; whoever clicks in between clicks on what goes away.
		await page.waitForLoadState( 'networkidle' );
		await page.evaluate( () => {
			document.addEventListener( 'click', () => ( window.cofferClicked = performance.now() ), {
				capture: true,
				once: true,
			} );
		} );
		await page
			.locator( '#coffer-money tbody a' )
			.filter( { hasText: /\d{4}-\d/ } )
			.first()
			.click();
		const drawer = await moment( page, () => document.querySelector( '[aria-label="Next document"]' ) !== null );
		const complete = await moment( page, () =>
			Array.from( document.querySelectorAll( 'h2, h3' ) ).some(
				( heading ) => heading.textContent === 'Activity'
			)
		);
		const clicked = ( await page.evaluate( () => window.cofferClicked ) ) ?? Number.NaN;
		await context.close();
		readings.push( {
			rows,
			bare: await readPosts( browser, rig ),
			drawer: drawer - clicked,
			complete: complete - clicked,
		} );
	}
	return {
		rows: median( readings.map( ( { rows } ) => rows ) ),
		bare: median( readings.map( ( { bare } ) => bare ) ),
		drawer: median( readings.map( ( { drawer } ) => drawer ) ),
		complete: median( readings.map( ( { complete } ) => complete ) ),
		...( await readScrolling( browser, rig ) ),
	};
}

async function readPosts( browser: Browser, rig: Rig ): Promise< number > {
	const context = await browser.newContext( { viewport: { width: 1280, height: 900 } } );
	await context.addCookies( rig.owner.cookies() );
	const page = await context.newPage();
	await slowDown( context, page );
	await page.goto( `${ rig.site.url }/wp-admin/edit.php`, { waitUntil: 'commit', timeout: 60_000 } );
	const rows = await moment( page, () => document.querySelector( '#the-list tr' ) !== null );
	await context.close();
	return rows;
}

/** A processor four times slower, and the network as it is. */
async function readScrolling( browser: Browser, rig: Rig ): Promise< Pick< ScreenReading, 'frame' | 'slowFrame' > > {
	const context = await browser.newContext( { viewport: { width: 1280, height: 900 } } );
	await context.addCookies( rig.owner.cookies() );
	const page = await context.newPage();
	await page.goto( `${ rig.site.url }/wp-admin/admin.php?page=coffer`, {
		waitUntil: 'networkidle',
		timeout: 60_000,
	} );
	await page.locator( '#coffer-money tbody tr' ).first().waitFor();
	const show = ( rows: number ) =>
		page.evaluate( ( perPage ) => {
			window.wp?.data.dispatch( 'core/preferences' ).set( 'coffer', 'documentsView', { perPage } );
		}, rows );
	await show( 100 );
	await page.locator( '#coffer-money tbody tr' ).nth( 99 ).waitFor();
	const devtools = await context.newCDPSession( page );
	await devtools.send( 'Emulation.setCPUThrottlingRate', { rate: slowdown } );
	const frames = await page.evaluate( async ( rounds ) => {
		// Whatever scrolls the table: a box around it, or the page.
		let box = document.querySelector( '#coffer-money tbody' );
		while ( box && box.scrollHeight <= box.clientHeight + 500 ) {
			box = box.parentElement;
		}
		const found: number[] = [];
		let last = await new Promise< number >( ( resolve ) => requestAnimationFrame( resolve ) );
		while ( found.length < rounds ) {
			( box ?? document.documentElement ).scrollTop += 40;
			const now = await new Promise< number >( ( resolve ) => requestAnimationFrame( resolve ) );
			found.push( now - last );
			last = now;
		}
		return found;
	}, 120 );
	await devtools.send( 'Emulation.setCPUThrottlingRate', { rate: 1 } );
	await show( 25 );
	await page.waitForLoadState( 'networkidle' );
	await context.close();
	const sorted = [ ...frames ].sort( ( one, other ) => one - other );
	return { frame: median( frames ), slowFrame: sorted[ Math.floor( sorted.length * 0.95 ) ] ?? Number.NaN };
}

/** Milliseconds since the page began, in the frame in which it first holds. */
async function moment( page: Page, holds: () => boolean ): Promise< number > {
	const found = await page.waitForFunction( `( ${ holds.toString() } )() && performance.now()`, undefined, {
		polling: 'raf',
		timeout: 60_000,
	} );
	return Number( await found.jsonValue() );
}

/** @return What the page asks for and gets from now on. */
async function slowDown( context: BrowserContext, page: Page ): Promise< { requests: number; bytes: number } > {
	const traffic = { requests: 0, bytes: 0 };
	const devtools = await context.newCDPSession( page );
	devtools.on( 'Network.loadingFinished', ( { encodedDataLength } ) => {
		traffic.requests++;
		traffic.bytes += encodedDataLength;
	} );
	await devtools.send( 'Network.enable' );
	await devtools.send( 'Network.emulateNetworkConditions', slow );
	await devtools.send( 'Emulation.setCPUThrottlingRate', { rate: slowdown } );
	return traffic;
}

function vitals(): string {
	const library = readFileSync( join( root, 'node_modules/web-vitals/dist/web-vitals.iife.js' ), 'utf8' );
	return `${ library }
window.cofferVitals = {};
for ( const observe of [ webVitals.onLCP, webVitals.onINP, webVitals.onCLS ] ) {
	observe( ( { name, value } ) => { window.cofferVitals[ name ] = value; }, { reportAllChanges: true } );
}`;
}
