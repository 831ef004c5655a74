import type { Walk } from '../walk';
import { room } from './screen';

export const history: Walk = {
	guide: 'history',
	steps: [
		{ at: ( page ) => room( page, 'Customers' ), does: ( page ) => room( page, 'Customers' ).click() },
		{
			at: ( page ) => page.getByRole( 'searchbox', { name: /^Search name/ } ),
			does: ( page ) => page.getByRole( 'searchbox', { name: /^Search name/ } ).fill( 'north' ),
		},
		{
			at: ( page ) => page.getByRole( 'link', { name: /Northwind/ } ).first(),
			does: async ( page ) => {
				await page
					.getByRole( 'link', { name: /Northwind/ } )
					.first()
					.click();
				await page.getByRole( 'heading', { name: 'What happened' } ).waitFor();
			},
		},
		{ at: ( page ) => page.getByRole( 'region', { name: 'Balance' } ), isPictured: true },
		{ at: ( page ) => page.getByRole( 'heading', { name: 'What happened' } ) },
		{ at: ( page ) => page.locator( '.coffer-customer' ).getByRole( 'button', { name: 'Export' } ).first() },
	],
	area: ( page ) => page.locator( '.coffer-customer' ),
};
