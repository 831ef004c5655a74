import type { Page } from '@playwright/test';
import type { Walk } from '../walk';

const row = ( name: string ) => ( page: Page ) =>
	page.getByRole( 'listitem' ).filter( { has: page.getByRole( 'heading', { name } ) } );

export const firstSteps: Walk = {
	guide: 'first-steps',
	isOfNewShop: true,
	steps: [
		{ at: ( page ) => page.getByRole( 'button', { name: 'First steps', exact: true } ), isPictured: true },
		{ at: row( 'Say who you are' ), isPictured: true },
		{ at: row( 'Check the address of customers’ pages' ), isPictured: true },
		{ at: row( 'Choose how customers pay' ), isPictured: true },
		{ at: row( 'Add the first customer' ), isPictured: true },
		{ at: row( 'Send the first invoice' ), isPictured: true },
		{ at: row( 'Copy the first portal link' ), isPictured: true },
	],
	area: ( page ) => page.locator( '.coffer-first' ),
};
