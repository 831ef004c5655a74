import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import type { DemoUser } from '../../tools/site/site';
import { asCookies, MoneyScreen } from './money-screen';
import { test as base } from './money-site';
import { aVisitor } from './visitor';

export { expect } from '@playwright/test';

interface InBrowser {
	/** The Money screen in a browser of its own, signed in as a demo user. */
	screenOf: ( name: DemoUser, options?: BrowserContextOptions ) => Promise< MoneyScreen >;
	/** An empty browser of somebody who has nothing but a link. */
	visitor: ( options?: BrowserContextOptions ) => Promise< Page >;
}

/** As in money-site, with browsers, each from an address of its own. They are closed after the test. */
export const test = base.extend<
	InBrowser & { contexts: ( options?: BrowserContextOptions ) => Promise< BrowserContext > }
>( {
	contexts: async ( { browser }, use ) => {
		const opened: BrowserContext[] = [];
		await use( async ( options = {} ) => {
			const extraHTTPHeaders = { ...aVisitor(), ...options.extraHTTPHeaders };
			const context = await browser.newContext( { ...options, extraHTTPHeaders } );
			opened.push( context );
			return context;
		} );
		await Promise.all( opened.map( ( context ) => context.close() ) );
	},
	screenOf: async ( { contexts, people, site }, use ) => {
		await use( async ( name, options ) => {
			const context = await contexts( { viewport: desktop, ...options } );
			await context.addCookies( asCookies( people[ name ].cookies.cookie ?? '', site ) );
			return new MoneyScreen( await context.newPage(), site );
		} );
	},
	visitor: async ( { contexts }, use ) => {
		await use( async ( options ) => ( await contexts( options ) ).newPage() );
	},
} );

export const desktop = { width: 1440, height: 900 };
export const narrow = { width: 360, height: 740 };

/** A phone in somebody's hand, not a program that opens pages. */
export const phone: BrowserContextOptions = {
	viewport: narrow,
	hasTouch: true,
	isMobile: true,
	userAgent:
		'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
};
