import type { Page } from '@playwright/test';
import type { Walk } from '../walk';
import { canvasOf } from './screen';

const blockIn = ( page: Page ) => canvasOf( page ).getByRole( 'document', { name: /^Block: Pay now/ } );
const library = ( page: Page ) => page.getByRole( 'region', { name: 'Block Library' } );

export const blocks: Walk = {
	guide: 'blocks',
	from: 'post-new.php?post_type=page',
	isInWordPressTime: true,
	steps: [
		{
			does: ( page ) => canvasOf( page ).getByRole( 'textbox', { name: 'Add title' } ).fill( 'Help the library' ),
		},
		{
			at: ( page ) => page.getByRole( 'button', { name: 'Block Inserter', exact: true } ),
			does: async ( page ) => {
				await page.getByRole( 'button', { name: 'Block Inserter', exact: true } ).click();
				await library( page ).getByRole( 'searchbox' ).fill( 'Pay now' );
				await page.getByRole( 'option', { name: 'Pay now: Donation' } ).click();
				await blockIn( page ).waitFor();
			},
			isPictured: true,
		},
		{
			at: ( page ) => blockIn( page ).getByLabel( 'What is paid for' ),
			does: async ( page ) => {
				await page.getByRole( 'button', { name: 'Block Inserter', exact: true } ).click();
				await blockIn( page ).getByLabel( 'What is paid for' ).fill( 'Keep the library open' );
				await blockIn( page ).getByLabel( 'Currency' ).fill( 'EUR' );
				await blockIn( page ).getByRole( 'option', { name: /^EUR/ } ).click();
			},
			isPictured: true,
		},
		{
			at: ( page ) => blockIn( page ).getByLabel( /^Suggested amount/ ),
			does: async ( page ) => {
				await blockIn( page )
					.getByLabel( /^Suggested amount/ )
					.fill( '25' );
				await blockIn( page ).getByText( 'Ready.' ).waitFor();
			},
			isPictured: true,
		},
		{
			at: ( page ) => page.getByLabel( 'Only for trying out' ).first(),
			isPictured: true,
		},
		{},
		{ at: ( page ) => page.getByRole( 'button', { name: 'Publish', exact: true } ), isPictured: true },
	],
};
