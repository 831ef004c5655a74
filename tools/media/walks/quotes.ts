import type { Walk } from '../walk';
import { drawerOf, openRow } from './screen';

export const quotes: Walk = {
	guide: 'quotes',
	steps: [
		{ at: ( page ) => page.getByRole( 'button', { name: 'New quote' } ) },
		{ does: ( page ) => page.getByRole( 'link', { name: 'Quotes', exact: true } ).click() },
		{
			at: ( page ) =>
				page
					.getByRole( 'table' )
					.getByRole( 'row', { name: /QUO-.*Sent/ } )
					.first(),
			does: async ( page ) => {
				const row = page
					.getByRole( 'table' )
					.getByRole( 'row', { name: /QUO-.*Sent/ } )
					.first();
				await openRow( page, ( await row.getByRole( 'link', { name: /^QUO-/ } ).textContent() ) ?? '' );
			},
		},
		{ at: ( page ) => drawerOf( page ).getByRole( 'button', { name: 'Copy portal link' } ), isPictured: true },
		{
			at: ( page ) => drawerOf( page ).getByRole( 'button', { name: 'Record acceptance' } ),
			isPictured: true,
		},
		{},
		{},
	],
	area: drawerOf,
};
