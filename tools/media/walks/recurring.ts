import type { Walk } from '../walk';
import { room } from './screen';

export const recurring: Walk = {
	guide: 'recurring',
	steps: [
		{
			at: ( page ) => room( page, 'Recurring' ),
			does: async ( page ) => {
				await room( page, 'Recurring' ).click();
				await page.getByRole( 'button', { name: 'New recurring invoice' } ).first().click();
			},
		},
		{ at: ( page ) => page.getByLabel( 'First day' ), isPictured: true },
		{ at: ( page ) => page.getByRole( 'button', { name: 'Show the next invoices' } ), isPictured: true },
		{ at: ( page ) => page.getByLabel( 'Each invoice' ), isPictured: true },
		{ at: ( page ) => page.getByRole( 'button', { name: 'Set up' } ), isPictured: true },
	],
	area: ( page ) => page.locator( '.coffer-main' ),
};
