import type { Walk } from '../walk';
import { dialogOf, drawerOf, openRow } from './screen';

export const corrections: Walk = {
	guide: 'corrections',
	steps: [
		{
			at: ( page ) => page.getByRole( 'table' ).getByRole( 'link', { name: /^INV-/ } ).first(),
			does: ( page ) => openRow( page, /^INV-/ ),
		},
		{
			at: ( page ) => drawerOf( page ).getByRole( 'button', { name: 'Make a credit note' } ),
			does: async ( page ) => {
				await drawerOf( page ).getByRole( 'button', { name: 'Make a credit note' } ).click();
				await dialogOf( page ).getByRole( 'radio', { name: 'Some lines' } ).check();
				await dialogOf( page ).getByRole( 'radio', { name: 'An amount' } ).check();
				await dialogOf( page ).getByRole( 'textbox', { name: 'Amount with tax' } ).fill( '20.00' );
			},
		},
		{ at: ( page ) => dialogOf( page ).locator( '.coffer-change' ), isPictured: true },
		{},
		{},
		{},
		{},
	],
	area: dialogOf,
};
