import type { Walk } from '../walk';
import { dialogOf, room } from './screen';

export const customers: Walk = {
	guide: 'customers',
	steps: [
		{ at: ( page ) => room( page, 'Customers' ), does: ( page ) => room( page, 'Customers' ).click() },
		{ at: ( page ) => page.getByRole( 'searchbox', { name: /^Search name/ } ) },
		{ at: ( page ) => page.getByRole( 'table' ).getByRole( 'link' ).first() },
		{
			at: ( page ) => page.getByRole( 'button', { name: 'New customer' } ),
			does: async ( page ) => {
				await page.getByRole( 'button', { name: 'New customer' } ).click();
				await dialogOf( page ).getByRole( 'textbox', { name: 'Name' } ).first().fill( 'Hill & Dale Bakery' );
			},
			picturedAt: ( page ) => dialogOf( page ).getByLabel( 'Private notes' ),
		},
		{ at: ( page ) => dialogOf( page ).getByRole( 'button', { name: 'Add customer' } ), isPictured: true },
	],
	area: dialogOf,
};
