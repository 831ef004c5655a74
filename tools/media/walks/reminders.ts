import type { Walk } from '../walk';
import { room } from './screen';

export const reminders: Walk = {
	guide: 'reminders',
	steps: [
		{ at: ( page ) => room( page, 'Settings' ), does: ( page ) => room( page, 'Settings' ).click() },
		{
			at: ( page ) => page.getByRole( 'button', { name: 'Use the usual three' } ),
			does: ( page ) => page.getByRole( 'button', { name: 'Use the usual three' } ).click(),
		},
		{ at: ( page ) => page.getByRole( 'group', { name: 'Rule 1' } ), isPictured: true },
		{},
		{ at: ( page ) => page.getByRole( 'button', { name: 'Look ahead 30 days' } ), isPictured: true },
		{},
	],
	area: ( page ) =>
		page.locator( '.coffer-settings__part' ).filter( { has: page.getByRole( 'group', { name: 'Rule 1' } ) } ),
};
