import type { Locator, Page } from '@playwright/test';
import type { Walk } from '../walk';
import { drawerOf, openRow } from './screen';

/** Without letters that only some machines have. */
function sentQuote( page: Page ): Locator {
	return page
		.getByRole( 'table' )
		.getByRole( 'row', { name: /QUO-.*Sent/ } )
		.filter( { hasText: /USD|EUR/ } )
		.first();
}

export const quotes: Walk = {
	guide: 'quotes',
	steps: [
		{ at: ( page ) => page.getByRole( 'button', { name: 'New quote' } ) },
		{ does: ( page ) => page.getByRole( 'link', { name: 'Quotes', exact: true } ).click() },
		{
			at: sentQuote,
			does: async ( page ) =>
				openRow( page, ( await sentQuote( page ).getByRole( 'link', { name: /^QUO-/ } ).textContent() ) ?? '' ),
		},
		{ at: ( page ) => drawerOf( page ).getByRole( 'button', { name: 'Copy portal link' } ), isPictured: true },
		{
			at: ( page ) => drawerOf( page ).getByRole( 'button', { name: 'Record acceptance' } ),
			isPictured: true,
		},
		{},
		{},
	],
	area: drawerOf,
};
