import type { Walk } from '../walk';

export const privacy: Walk = {
	guide: 'privacy',
	from: 'export-personal-data.php',
	steps: [
		{ at: ( page ) => page.getByRole( 'heading', { level: 1 } ), isPictured: true },
		{ at: ( page ) => page.getByLabel( /Username or email address/ ), isPictured: true },
		{ at: ( page ) => page.getByRole( 'checkbox', { name: /confirmation email/ } ), isPictured: true },
		{},
		{},
	],
	area: ( page ) => page.locator( '.wrap' ),
};
