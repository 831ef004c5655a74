import type { Browser, BrowserContext } from '@playwright/test';

/** Where a page looks the same on every machine. */
export async function stage( browser: Browser, size: { width: number; height: number } ): Promise< BrowserContext > {
	const context = await browser.newContext( {
		viewport: size,
		deviceScaleFactor: 1,
		reducedMotion: 'reduce',
		locale: 'en-GB',
		timezoneId: 'Europe/Amsterdam',
		colorScheme: 'light',
	} );
	// What tsx wraps named functions in is not there in a page.
	await context.addInitScript( { content: 'globalThis.__name ??= ( named ) => named;' } );
	return context;
}
