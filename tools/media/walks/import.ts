import type { Walk } from '../walk';
import { dialogOf, room } from './screen';

export const imports: Walk = {
	guide: 'import',
	steps: [
		{
			at: ( page ) => room( page, 'Customers' ),
			does: async ( page ) => {
				await room( page, 'Customers' ).click();
				await page.getByRole( 'button', { name: 'Import', exact: true } ).click();
			},
		},
		{ at: ( page ) => dialogOf( page ).getByText( 'Choose a CSV file' ).first(), isPictured: true },
		{},
		{},
		{},
	],
	area: dialogOf,
};
