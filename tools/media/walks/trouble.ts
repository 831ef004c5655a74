import type { Walk } from '../walk';
import { room } from './screen';

export const trouble: Walk = {
	guide: 'trouble',
	steps: [
		{ at: ( page ) => room( page, 'Health' ), does: ( page ) => room( page, 'Health' ).click() },
		{ at: ( page ) => page.getByRole( 'button', { name: 'Check the address' } ) },
		{
			at: ( page ) => page.getByRole( 'navigation', { name: 'Show deliveries' } ),
			does: ( page ) =>
				page
					.getByRole( 'navigation', { name: 'Show deliveries' } )
					.getByRole( 'link', { name: /^Failed/ } )
					.click(),
			isPictured: true,
		},
		{ at: ( page ) => page.getByRole( 'link', { name: 'Download the report' } ), isPictured: true },
		{},
	],
	area: ( page ) => page.locator( '.coffer-main' ),
};
