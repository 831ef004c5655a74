import type { Walk } from '../walk';
import { room } from './screen';

export const outbox: Walk = {
	guide: 'outbox',
	steps: [
		{ at: ( page ) => room( page, 'Health' ), does: ( page ) => room( page, 'Health' ).click() },
		{ at: ( page ) => page.getByRole( 'button', { name: 'Check the address' } ), isPictured: true },
		{
			at: ( page ) => page.getByRole( 'navigation', { name: 'Show deliveries' } ),
			does: ( page ) =>
				page
					.getByRole( 'navigation', { name: 'Show deliveries' } )
					.getByRole( 'link', { name: /^Failed/ } )
					.click(),
			isPictured: true,
		},
		{ at: ( page ) => page.locator( '.coffer-deliveries__error' ).first(), isPictured: true },
		{},
		{ at: ( page ) => page.getByRole( 'button', { name: /^Retry/ } ).first(), isPictured: true },
		{ at: ( page ) => page.getByRole( 'button', { name: 'Deliver now' } ), isPictured: true },
	],
	area: ( page ) => page.locator( '.coffer-main' ),
};
