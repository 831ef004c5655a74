import type { Walk } from '../walk';
import { room } from './screen';

export const tasks: Walk = {
	guide: 'tasks',
	steps: [
		{ at: ( page ) => room( page, 'Tasks' ), does: ( page ) => room( page, 'Tasks' ).click() },
		{
			at: ( page ) => page.getByRole( 'textbox', { name: 'New task for yourself' } ),
			does: ( page ) =>
				page.getByRole( 'textbox', { name: 'New task for yourself' } ).fill( 'Call about the delivery' ),
			isPictured: true,
		},
		{ at: ( page ) => page.getByRole( 'navigation', { name: 'Show tasks' } ), isPictured: true },
		{ at: ( page ) => page.getByRole( 'button', { name: /^More for: / } ).first(), isPictured: true },
		{ at: ( page ) => page.getByRole( 'button', { name: /^Done: / } ).first(), isPictured: true },
	],
	area: ( page ) => page.locator( '.coffer-main' ),
};
