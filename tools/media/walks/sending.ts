import type { Locator, Page } from '@playwright/test';
import type { Walk } from '../walk';
import { drawerOf } from './screen';

const review = 'Review and send invoice';

/** Those whose page is written from left to right. */
function draftsOf( page: Page ): Locator {
	return page
		.getByRole( 'table' )
		.getByRole( 'row' )
		.filter( { hasText: /USD|EUR/ } )
		.getByRole( 'link', { name: 'Draft invoice' } );
}

/** The newest drafts of the demo lack a customer or lines. */
async function openReadyDraft( page: Page ): Promise< void > {
	const drafts = draftsOf( page );
	for ( let index = 0; index < ( await drafts.count() ); index++ ) {
		await drafts.nth( index ).click();
		await page.waitForLoadState( 'networkidle' );
		if ( await drawerOf( page ).getByRole( 'button', { name: 'Review and send' } ).isEnabled() ) {
			return;
		}
	}
	throw new Error( 'The list has no draft that can be sent.' );
}

export const sending: Walk = {
	guide: 'sending',
	steps: [
		{
			at: ( page ) => draftsOf( page ).first(),
			does: openReadyDraft,
		},
		{
			at: ( page ) => drawerOf( page ).getByRole( 'button', { name: 'Review and send' } ),
			does: ( page ) => drawerOf( page ).getByRole( 'button', { name: 'Review and send' } ).click(),
		},
		{ at: ( page ) => page.getByTitle( 'The customer’s page' ), isPictured: true },
		{
			at: ( page ) => page.getByRole( 'dialog', { name: review } ).locator( '.coffer-facts' ),
			isPictured: true,
		},
		{
			at: ( page ) => page.getByRole( 'radiogroup', { name: 'How does it get to the customer?' } ),
			does: ( page ) => page.getByRole( 'radio', { name: 'I will share the link myself' } ).check(),
			isPictured: true,
		},
		{
			at: ( page ) => page.getByRole( 'dialog', { name: review } ).getByRole( 'button', { name: /^Send/ } ),
			isPictured: true,
		},
	],
	area: ( page ) => page.getByRole( 'dialog', { name: review } ),
};
