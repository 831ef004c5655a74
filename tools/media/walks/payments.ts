import type { Walk } from '../walk';
import { drawerOf, openRow } from './screen';

const dialog = /^Record payment for/;

export const payments: Walk = {
	guide: 'payments',
	steps: [
		{
			at: ( page ) => page.getByRole( 'table' ).getByRole( 'link', { name: /^INV-/ } ).first(),
			does: ( page ) => openRow( page, /^INV-/ ),
		},
		{
			at: ( page ) => drawerOf( page ).getByRole( 'button', { name: 'Record payment' } ),
			does: ( page ) => drawerOf( page ).getByRole( 'button', { name: 'Record payment' } ).click(),
		},
		{ at: ( page ) => page.getByRole( 'textbox', { name: 'Amount' } ), isPictured: true },
		{
			at: ( page ) => page.getByLabel( 'Method' ),
			does: async ( page ) => {
				await page.getByRole( 'textbox', { name: 'Reference' } ).fill( 'Statement 7' );
			},
			isPictured: true,
		},
		{ at: ( page ) => page.getByRole( 'dialog', { name: dialog } ).locator( '.coffer-change' ), isPictured: true },
		{},
		{
			at: ( page ) =>
				page.getByRole( 'dialog', { name: dialog } ).getByRole( 'button', { name: 'Record payment' } ),
			isPictured: true,
		},
	],
	area: ( page ) => page.getByRole( 'dialog', { name: dialog } ),
};
