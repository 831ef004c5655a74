import type { Page } from '@playwright/test';
import type { Walk } from '../walk';
import { canvasOf, sidebarOf } from './screen';

const blockIn = ( page: Page ) => canvasOf( page ).getByRole( 'document', { name: 'Block: Customer portal' } );

export const customerPage: Walk = {
	guide: 'customer-page',
	from: 'site-editor.php?p=%2Fwp_template%2Ftwentytwentyfive%2F%2Fcoffer-portal&canvas=edit',
	steps: [
		{ does: ( page ) => blockIn( page ).getByText( 'Left to pay' ).first().waitFor() },
		{
			does: async ( page ) => {
				await blockIn( page ).locator( '> .coffer-portal__banner' ).click();
				await sidebarOf( page ).getByRole( 'tab', { name: 'Block' } ).click();
			},
		},
		{
			at: ( page ) => sidebarOf( page ).getByRole( 'combobox', { name: 'Sample in the editor' } ),
			isPictured: true,
		},
		{ at: ( page ) => sidebarOf( page ).getByRole( 'list' ).last(), isPictured: true },
		{ at: ( page ) => sidebarOf( page ).getByRole( 'tab', { name: 'Styles' } ) },
		{ at: ( page ) => page.getByRole( 'button', { name: /^Save/ } ).first(), isPictured: true },
	],
};
