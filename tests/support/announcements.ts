import type { Page } from '@playwright/test';

/** Everything that screen readers were told on the page from now on, in its order. */
export async function listenToAnnouncements( page: Page ): Promise< () => Promise< string[] > > {
	const heard = await page.evaluateHandle( () => {
		const said: string[] = [];
		new MutationObserver( ( changes ) => {
			for ( const { target } of changes ) {
				const region = ( target instanceof Element ? target : target.parentElement )?.closest( '[aria-live]' );
				const text = region?.textContent?.trim();
				if ( text ) {
					said.push( text );
				}
			}
		} ).observe( document.body, { childList: true, characterData: true, subtree: true } );
		return said;
	} );
	return () => heard.jsonValue();
}
