import type { Walk } from '../walk';
import { dialogOf, drawerOf, openRow } from './screen';

const question = 'Has this a portal link, and if not, why?';

export const assistant: Walk = {
	guide: 'assistant',
	steps: [
		{
			at: ( page ) => page.getByRole( 'table' ).getByRole( 'link', { name: /^INV-/ } ).first(),
			does: ( page ) => openRow( page, /^INV-/ ),
		},
		{
			at: ( page ) => drawerOf( page ).getByRole( 'button', { name: /^Ask about / } ),
			does: ( page ) =>
				drawerOf( page )
					.getByRole( 'button', { name: /^Ask about / } )
					.click(),
		},
		{ at: ( page ) => page.locator( '.coffer-ask__foot' ).getByText( /INV-/ ).first(), isPictured: true },
		{
			at: ( page ) => dialogOf( page ).getByRole( 'button', { name: question } ),
			does: async ( page ) => {
				await dialogOf( page ).getByRole( 'button', { name: question } ).click();
				await dialogOf( page ).getByText( 'From Money’s records' ).first().waitFor();
			},
		},
		{ at: ( page ) => dialogOf( page ).getByText( 'From Money’s records' ).first(), isPictured: true },
		{},
	],
	area: dialogOf,
};
