import { join } from 'node:path';
import { root } from '../../tools/machine/paths';
import { expect, test } from '../support/browser';
import { aDraft, aSentDocument } from '../support/makers';
import { withMuPlugin } from '../support/mu-plugin';
import { watchFaults } from '../support/page-faults';

const starter = `require '${ join( root, 'docs/extending/starter/money-screen.php' ) }';`;

test( 'The script to copy says on the Dashboard what customers owe, and adds an action to the drawer', async ( {
	people: { owner },
	screenOf,
	site,
} ) => {
	const sent = await aSentDocument( owner );
	const draft = await aDraft( owner );
	await withMuPlugin( site, starter, async () => {
		const money = await screenOf( 'owner', { permissions: [ 'clipboard-read', 'clipboard-write' ] } );
		const { page } = money;
		const faults = watchFaults( page, site );
		await page.goto( `${ site.url }/wp-admin/index.php` );
		const box = page.locator( '#coffer_starter' );
		await expect( box.getByRole( 'listitem' ).first() ).toHaveText(
			/^EUR\s[\d.,]+ open, EUR\s[\d.,]+ of it overdue$/
		);

		let drawer = await money.openDocument( sent.id );
		await drawer.getByRole( 'button', { name: 'More actions' } ).click();
		await page.getByRole( 'menuitem', { name: 'Copy for the books' } ).click();
		await expect( page.getByText( `${ sent.number } is on the clipboard.` ).first() ).toBeVisible();
		expect( await page.evaluate( () => navigator.clipboard.readText() ) ).toContain( `${ sent.number }\t` );

		drawer = await money.openDocument( draft.id );
		await drawer.getByRole( 'button', { name: 'More actions' } ).click();
		await expect( page.getByRole( 'menuitem', { name: /Copy for the books/ } ) ).toContainText(
			'A draft has no number yet.'
		);
		expect( faults.errors ).toEqual( [] );
	} );
} );
