import type { Page } from '@playwright/test';
import type { Site } from '../../tools/site/site';

export interface PageFaults {
	/** Errors in the console that have to do with this site, and errors that no script caught. */
	readonly errors: string[];
	/** Addresses on other hosts that the page asked for. */
	readonly elsewhere: string[];
}

/** What goes wrong on a page from now on. */
export function watchFaults( page: Page, site: Site ): PageFaults {
	const faults: PageFaults = { errors: [], elsewhere: [] };
	page.on( 'pageerror', ( { message } ) => faults.errors.push( message ) );
	page.on( 'console', ( message ) => {
		// A picture of another host that did not come is that host's affair; that it was asked for is in the other list.
		if ( message.type() === 'error' && ( message.location().url === '' || isOf( site, message.location().url ) ) ) {
			faults.errors.push( message.text() );
		}
	} );
	page.on( 'request', ( request ) => {
		if ( /^https?:/.test( request.url() ) && ! isOf( site, request.url() ) ) {
			faults.elsewhere.push( request.url() );
		}
	} );
	return faults;
}

function isOf( site: Site, url: string ): boolean {
	return new URL( url ).host === new URL( site.url ).host;
}
