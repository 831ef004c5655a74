import type { Walk } from '../walk';
import { room } from './screen';

export const outbox: Walk = {
	guide: 'outbox',
	steps: [
		{ at: ( page ) => room( page, 'Health' ), does: ( page ) => room( page, 'Health' ).click() },
		{ at: ( page ) => page.getByRole( 'button', { name: 'Check the address' } ), isPictured: true },
		{ at: ( page ) => page.getByRole( 'navigation', { name: 'Show deliveries' } ), isPictured: true },
		{},
		{},
		{},
		{ at: ( page ) => page.getByRole( 'button', { name: 'Deliver now' } ), isPictured: true },
	],
	area: ( page ) => page.locator( '.coffer-main' ),
};
