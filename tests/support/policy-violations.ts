import type { Page } from '@playwright/test';

/** What a page's Content-Security-Policy refused from now on: each with the directive and what was to be fetched or run. */
export async function watchPolicy( page: Page ): Promise< string[] > {
	const refused: string[] = [];
	await page.exposeFunction( 'policyRefused', ( what: string ) => refused.push( what ) );
	await page.addInitScript( () => {
		// Also in frames and after a reload; before any script of the page.
		document.addEventListener( 'securitypolicyviolation', ( { effectiveDirective, blockedURI, sourceFile } ) => {
			const { policyRefused } = window as unknown as { policyRefused: ( what: string ) => void };
			policyRefused( `${ effectiveDirective }: ${ blockedURI } (${ sourceFile })` );
		} );
	} );
	// Some refusals are said here only, such as those of preloads.
	page.on( 'console', ( message ) => {
		if ( /content security policy/i.test( message.text() ) ) {
			refused.push( message.text() );
		}
	} );
	return refused;
}
