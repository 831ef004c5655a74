import type { Walk } from '../walk';
import { room } from './screen';

export const roles: Walk = {
	guide: 'roles',
	steps: [
		{ at: ( page ) => room( page, 'Roles' ), does: ( page ) => room( page, 'Roles' ).click() },
		{ at: ( page ) => page.getByRole( 'rowheader' ).nth( 1 ), isPictured: true },
		{
			at: ( page ) =>
				page.getByRole( 'table' ).getByRole( 'checkbox', { disabled: false, checked: false } ).first(),
			does: ( page ) =>
				page.getByRole( 'table' ).getByRole( 'checkbox', { disabled: false, checked: false } ).first().check(),
		},
		{},
		{
			at: ( page ) => page.getByRole( 'button', { name: 'Review and save' } ),
			isPictured: true,
		},
		{},
	],
	area: ( page ) => page.locator( '.coffer-main' ),
};
