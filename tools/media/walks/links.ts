import type { Walk } from '../walk';
import { drawerOf, openRow } from './screen';

export const links: Walk = {
	guide: 'links',
	steps: [
		{
			at: ( page ) => page.getByRole( 'table' ).getByRole( 'link', { name: /^INV-/ } ).first(),
			does: ( page ) => openRow( page, /^INV-/ ),
		},
		{ at: ( page ) => drawerOf( page ).getByRole( 'button', { name: 'Open portal' } ), isPictured: true },
		{ at: ( page ) => drawerOf( page ).getByText( /^For / ).first(), isPictured: true },
		{ at: ( page ) => drawerOf( page ).getByRole( 'button', { name: 'Copy portal link' } ), isPictured: true },
		{},
	],
	area: drawerOf,
};
