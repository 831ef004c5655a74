import type { Walk } from '../walk';
import { dialogOf, drawerOf, openRow } from './screen';

export const messages: Walk = {
	guide: 'messages',
	steps: [
		{
			at: ( page ) => page.getByRole( 'table' ).getByRole( 'link', { name: /^INV-/ } ).first(),
			does: async ( page ) => {
				await openRow( page, /^INV-/ );
				await drawerOf( page ).getByRole( 'button', { name: 'Write to the customer' } ).click();
				await dialogOf( page ).getByRole( 'textbox', { name: 'Subject' } ).waitFor();
			},
		},
		{ at: ( page ) => dialogOf( page ).getByLabel( 'Begin with' ), isPictured: true },
		{ at: ( page ) => dialogOf( page ).getByRole( 'textbox', { name: 'Text', exact: true } ), isPictured: true },
		{},
		{ at: ( page ) => dialogOf( page ).getByRole( 'button', { name: 'Send by e-mail…' } ), isPictured: true },
		{},
	],
	area: dialogOf,
};
