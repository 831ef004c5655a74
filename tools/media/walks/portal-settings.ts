import type { Walk } from '../walk';
import { room } from './screen';

export const portalSettings: Walk = {
	guide: 'portal-settings',
	steps: [
		{ at: ( page ) => room( page, 'Settings' ), does: ( page ) => room( page, 'Settings' ).click() },
		{ at: ( page ) => page.getByLabel( 'Business name' ) },
		{ at: ( page ) => page.getByRole( 'checkbox', { name: 'Bank transfer' } ) },
		{ at: ( page ) => page.getByLabel( 'Portal address' ), isPictured: true },
		{ at: ( page ) => page.getByLabel( 'Title of the page' ), isPictured: true },
		{},
		{ at: ( page ) => page.getByRole( 'button', { name: 'Check the address' } ), isPictured: true },
		{},
	],
	area: ( page ) => page.locator( '.coffer-settings__part' ).filter( { has: page.getByLabel( 'Portal address' ) } ),
};
