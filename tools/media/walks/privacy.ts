import type { Walk } from '../walk';

export const privacy: Walk = {
	guide: 'privacy',
	from: 'export-personal-data.php',
	steps: [
		{ at: ( page ) => page.getByRole( 'heading', { level: 1 } ) },
		{ at: ( page ) => page.getByRole( 'textbox', { name: /Username or email address/ } ), isPictured: true },
		{
			at: ( page ) => page.getByRole( 'table' ).getByText( 'Confirmed', { exact: false } ).first(),
			isPictured: true,
		},
		{},
		{
			at: ( page ) => page.getByRole( 'table' ).getByRole( 'button', { name: 'Send export link' } ),
			isPictured: true,
		},
	],
	area: ( page ) => page.locator( '.wrap' ),
};
