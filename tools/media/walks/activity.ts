import type { Walk } from '../walk';
import { room } from './screen';

export const activity: Walk = {
	guide: 'activity',
	steps: [
		{ at: ( page ) => room( page, 'Payments' ), does: ( page ) => room( page, 'Payments' ).click() },
		{ at: ( page ) => page.getByRole( 'navigation', { name: 'Show payments' } ), isPictured: true },
		{ at: ( page ) => page.getByLabel( 'What is paid for' ), isPictured: true },
		{
			at: ( page ) => page.getByRole( 'table' ).getByRole( 'row' ).nth( 1 ),
			isPictured: true,
		},
		{},
		{ at: ( page ) => page.getByRole( 'button', { name: 'Export' } ), isPictured: true },
	],
	area: ( page ) => page.locator( '.coffer-main' ),
};
