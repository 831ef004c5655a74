import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { root } from '../../tools/machine/paths';
import { barriers } from '../support/accessibility';
import { desktop, expect, narrow, test } from '../support/browser';
import { aDraft, aSentDocument } from '../support/makers';
import type { MoneyScreen } from '../support/money-screen';
import { tooWide } from '../support/room';

const panel = ( { page }: MoneyScreen ) => page.getByRole( 'dialog', { name: 'Help' } );
const titleOf = ( guide: string ) =>
	/^# (.+)$/m.exec( readFileSync( join( root, 'docs', 'guides', `${ guide }.md` ), 'utf8' ) )?.[ 1 ] ?? '';

async function openHelp( screen: MoneyScreen, within?: Locator ): Promise< Locator > {
	await ( within ?? screen.page.locator( '.coffer-header' ) )
		.getByRole( 'button', { name: 'Help', exact: true } )
		.click();
	return panel( screen );
}

async function expectGuide( help: Locator, guide: string ): Promise< void > {
	await expect( help.getByRole( 'heading', { level: 2, name: titleOf( guide ), exact: true } ) ).toBeVisible();
}

test.describe( 'Help', () => {
	for ( const [ place, guide ] of [
		[ {}, 'links' ],
		[ { tab: 'quotes' }, 'quotes' ],
		[ { tab: 'credits' }, 'corrections' ],
		[ { tab: 'overdue' }, 'reminders' ],
		[ { new: 'credit_note' }, 'corrections' ],
		[ { new: 'invoice' }, 'sending' ],
		[ { new: 'quote' }, 'quotes' ],
		[ { screen: 'payments' }, 'activity' ],
		[ { screen: 'customers' }, 'customers' ],
		[ { screen: 'tasks' }, 'tasks' ],
		[ { screen: 'recurring' }, 'recurring' ],
		[ { screen: 'health' }, 'outbox' ],
		[ { screen: 'settings' }, 'portal-settings' ],
		[ { screen: 'roles' }, 'roles' ],
	] as const ) {
		test( `opens “${ guide }” from ${ JSON.stringify( place ) }, and nothing in it stands in anybody’s way`, async ( {
			screenOf,
		} ) => {
			const screen = await screenOf( 'owner' );
			await screen.open( place );
			const help = await openHelp( screen );
			await expectGuide( help, guide );
			expect( await barriers( screen.page, '.coffer-help' ) ).toEqual( [] );
		} );
	}

	test( 'fits the document in the drawer, also on a phone, where the drawer covers the rest', async ( {
		people: { owner },
		screenOf,
	} ) => {
		const sent = await aSentDocument( owner );
		const draft = await aDraft( owner );
		const screen = await screenOf( 'owner', { viewport: narrow } );
		await expectGuide( await openHelp( screen, await screen.openDocument( draft.id ) ), 'sending' );
		const help = await openHelp( screen, await screen.openDocument( sent.id ) );
		await expectGuide( help, 'links' );
		expect( await tooWide( screen.page ) ).toEqual( [] );
		expect( await barriers( screen.page, '.coffer-help' ) ).toEqual( [] );
		await screen.page.keyboard.press( 'Escape' );
		await expect( help ).toBeHidden();
		await expect( screen.drawer.getByRole( 'button', { name: 'Help' } ) ).toBeFocused();
	} );

	test( 'comes when it is asked for, from the site itself and from nowhere else', async ( { screenOf, site } ) => {
		const screen = await screenOf( 'owner' );
		const asked: string[] = [];
		await screen.openList();
		screen.page.on( 'request', ( request ) => asked.push( request.url() ) );
		const help = await openHelp( screen );
		await expectGuide( help, 'links' );
		const own = new URL( '/wp-content/plugins/coffer/build/', site.url ).href;
		expect( asked.some( ( url ) => url.startsWith( `${ own }help.js` ) ) ).toBe( true );
		expect( asked.filter( ( url ) => ! url.startsWith( own ) && ! url.includes( '/wp-json/' ) ) ).toEqual( [] );
	} );

	test( 'leads from guide to guide and to a heading, and back', async ( { screenOf } ) => {
		const screen = await screenOf( 'owner', { viewport: desktop } );
		await screen.open( { help: 'quotes' } );
		const help = panel( screen );
		await help.getByRole( 'link', { name: 'Portal links', exact: true } ).first().click();
		await expectGuide( help, 'links' );
		await expect( help.getByRole( 'heading', { name: 'Somebody else at the customer' } ) ).toBeFocused();
		await screen.page.goBack();
		await expectGuide( help, 'quotes' );
		await expect( help.getByRole( 'heading', { level: 2 } ) ).toBeFocused();
	} );

	test( 'lists all guides, and finds them by words of their titles and headings', async ( { screenOf } ) => {
		const screen = await screenOf( 'owner' );
		await screen.openList();
		const help = await openHelp( screen );
		await help.getByRole( 'button', { name: 'All guides' } ).click();
		await expect( help.getByRole( 'heading', { level: 2, name: 'All guides' } ) ).toBeFocused();
		await help.getByRole( 'searchbox', { name: 'Search help' } ).fill( 'quote MAKE' );
		await expect( help.getByRole( 'listitem' ) ).toHaveCount( 1 );
		expect( await barriers( screen.page, '.coffer-help' ) ).toEqual( [] );
		await help.getByRole( 'searchbox', { name: 'Search help' } ).fill( 'zeppelin' );
		await expect( help ).toContainText( 'No guide has all of these words in its title or headings.' );
		await help.getByRole( 'searchbox', { name: 'Search help' } ).fill( 'quote make' );
		await help.getByRole( 'link', { name: titleOf( 'quotes' ) } ).click();
		await expectGuide( help, 'quotes' );
	} );

	test( 'says in the language of the site that the guides are in English, and reads from left to right', async ( {
		screenOf,
		site,
	} ) => {
		await site.php( `update_user_meta( get_user_by( 'login', 'owner' )->ID, 'locale', 'ar' ); return true;` );
		try {
			const screen = await screenOf( 'owner', { viewport: narrow } );
			await screen.open( { help: 'payments' } );
			const help = screen.page.locator( '.coffer-help' );
			await expect( help.getByRole( 'heading', { level: 2, name: titleOf( 'payments' ) } ) ).toBeVisible();
			await expect( help.locator( '.coffer-help__language' ) ).toHaveText( 'الأدلة باللغة الإنجليزية.' );
			await expect( help.locator( '[lang=en]' ).first() ).toHaveCSS( 'direction', 'ltr' );
			// The list behind it may have amounts of other tests that no phone has room for.
			const wide = await tooWide( screen.page );
			expect( wide.filter( ( line ) => line.includes( 'coffer-help' ) ) ).toEqual( [] );
			expect( await barriers( screen.page, '.coffer-help' ) ).toEqual( [] );
		} finally {
			await site.php( `delete_user_meta( get_user_by( 'login', 'owner' )->ID, 'locale' ); return true;` );
		}
	} );
} );
