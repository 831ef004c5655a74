import type { FrameLocator, Locator, Page } from '@playwright/test';

/** The way to a room of Money. */
export function room( page: Page, name: string ): Locator {
	return page.getByRole( 'navigation', { name: 'Money' } ).getByRole( 'link', { name } );
}

/** The document beside the list. */
export function drawerOf( page: Page ): Locator {
	return page.getByRole( 'region' ).filter( { has: page.getByRole( 'button', { name: 'Next document' } ) } );
}

/** Opens the first document of the list whose number is so, and waits until all of it is there. */
export async function openRow( page: Page, number: string | RegExp ): Promise< void > {
	await page.getByRole( 'table' ).getByRole( 'link', { name: number } ).first().click();
	await drawerOf( page ).getByRole( 'heading', { name: 'Activity' } ).waitFor();
}

export function dialogOf( page: Page ): Locator {
	return page.getByRole( 'dialog' ).last();
}

/** What is written in an editor. */
export function canvasOf( page: Page ): FrameLocator {
	return page.frameLocator( 'iframe[name="editor-canvas"]' );
}

export function sidebarOf( page: Page ): Locator {
	return page.getByRole( 'region', { name: 'Editor settings' } );
}
