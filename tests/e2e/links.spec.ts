import { barriers } from '../support/accessibility';
import { expect, narrow, test } from '../support/browser';
import { aCustomer, aLink, aSentDocument, copyLink, readDocument, unique } from '../support/makers';
import type { MoneyScreen } from '../support/money-screen';
import { say } from '../support/page-forms';

test.describe.configure( { timeout: 90_000 } );

const linksOf = ( money: MoneyScreen ) => money.drawer.getByRole( 'region', { name: 'Portal links' } );
const rowOf = ( money: MoneyScreen, label: string ) =>
	linksOf( money ).getByRole( 'listitem' ).filter( { hasText: label } );

async function choose( money: MoneyScreen, label: string, item: string ): Promise< void > {
	await linksOf( money )
		.getByRole( 'button', { name: `More for the link “${ label }”` } )
		.click();
	await money.page.getByRole( 'menuitem', { name: item } ).click();
}

test.describe( 'The links of a document', () => {
	test( 'are several: made for somebody, copied one by one, changed, and closed with a reason', async ( {
		people,
		screenOf,
		visitor,
	} ) => {
		const { id, number } = await aSentDocument( people.owner );
		const { url: first } = await copyLink( people.owner, id );
		const money = await screenOf( 'owner' );
		const { page } = money;
		await money.context.grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
		await money.openDocument( id );

		await linksOf( money ).getByRole( 'button', { name: 'Add link' } ).click();
		const dialog = page.getByRole( 'dialog', { name: `Another link to ${ number }` } );
		await dialog.getByRole( 'button', { name: 'Make link' } ).click();
		await expect( dialog.getByRole( 'textbox', { name: 'What you call it' } ) ).toBeFocused();
		await expect( dialog.getByText( 'Say what you call it.' ) ).toBeVisible();
		await dialog.getByRole( 'textbox', { name: 'What you call it' } ).fill( 'Accounts department' );
		await dialog.getByRole( 'radio', { name: 'See only' } ).check();
		await dialog.getByLabel( 'Last day' ).fill( '2999-12-31' );
		expect( await barriers( page, '.components-modal__frame' ) ).toEqual( [] );
		await dialog.getByRole( 'button', { name: 'Make link' } ).click();
		const row = rowOf( money, 'Accounts department' );
		await expect( row ).toContainText( 'See only · Last day: Dec 31, 2999' );
		await expect( row ).toContainText( /Made by .* now/ );
		await expect( row ).toContainText( 'Not seen yet' );

		await choose( money, 'Accounts department', 'Copy' );
		await expect( page.getByText( 'Link “Accounts department” copied.' ).first() ).toBeVisible();
		const copied = await page.evaluate( () => navigator.clipboard.readText() );
		expect( copied ).not.toBe( first );
		const reader = await visitor();
		await reader.goto( copied );
		await expect( reader.getByRole( 'heading', { level: 1, name: `Invoice ${ number }` } ) ).toBeVisible();
		await expect( reader.getByRole( 'button', { name: /^Pay/ } ), 'to see only' ).toHaveCount( 0 );

		await choose( money, 'Accounts department', 'Edit…' );
		await page.getByRole( 'textbox', { name: 'What you call it' } ).fill( 'Bookkeeping' );
		await page.getByRole( 'button', { name: 'Save link' } ).click();
		await expect( rowOf( money, 'Bookkeeping' ) ).toBeVisible();

		await choose( money, 'Bookkeeping', 'Revoke…' );
		await page.getByRole( 'dialog' ).getByRole( 'button', { name: 'Revoke' } ).click();
		await expect( page.getByText( 'Say why.' ) ).toBeVisible();
		await page.getByRole( 'textbox', { name: 'Reason' } ).fill( 'Left the company' );
		await page.getByRole( 'dialog' ).getByRole( 'button', { name: 'Revoke' } ).click();
		await linksOf( money ).getByText( 'No longer open: 1' ).click();
		await expect( rowOf( money, 'Bookkeeping' ) ).toContainText( 'Revoked' );
		await expect( rowOf( money, 'Bookkeeping' ) ).toContainText( 'Reason: Left the company' );
		await expect( money.activity ).toContainText( 'Left the company' );
		await reader.goto( copied );
		await expect( reader.getByText( number ?? '' ) ).toHaveCount( 0 );
		await reader.goto( first );
		await expect( reader.getByRole( 'heading', { level: 1, name: `Invoice ${ number }` } ) ).toBeVisible();
		expect( await barriers( page, '.coffer-drawer' ) ).toEqual( [] );
	} );

	test( 'are renewed where the copy button would be, when the link that it hands out was revoked', async ( {
		people,
		screenOf,
	} ) => {
		const { id } = await aSentDocument( people.owner );
		const { url: old } = await copyLink( people.owner, id );
		const money = await screenOf( 'owner' );
		await money.openDocument( id );
		const { label } = await firstLink( people.owner, id );
		await choose( money, label, 'Revoke…' );
		await money.page.getByRole( 'textbox', { name: 'Reason' } ).fill( 'Forwarded to strangers' );
		await money.page.getByRole( 'dialog' ).getByRole( 'button', { name: 'Revoke' } ).click();
		await expect( money.portal ).toContainText( 'This link was revoked.' );
		await money.portal.getByRole( 'button', { name: 'Make a fresh link' } ).click();
		await money.page.getByRole( 'textbox', { name: 'Reason' } ).fill( 'The right people have none now' );
		await money.page.getByRole( 'dialog' ).getByRole( 'button', { name: 'Make a fresh link' } ).click();
		await expect( money.portal.getByRole( 'button', { name: 'Copy portal link' } ) ).toBeVisible();
		const { url: fresh } = await copyLink( people.owner, id );
		expect( fresh ).not.toBe( old );
		expect( ( await people.anonymous.page( fresh ) ).status ).toBe( 200 );
		expect( ( await people.anonymous.page( old ) ).status ).toBe( 403 );
	} );

	test( 'are seen by somebody who may not copy, without a menu', async ( { people, screenOf } ) => {
		const { label, id } = await ( async () => {
			const sent = await aSentDocument( people.owner );
			return { ...( await aLink( people.owner, sent.id ) ), id: sent.id };
		} )();
		const money = await screenOf( 'viewer', { viewport: narrow } );
		await money.openDocument( id );
		await expect( rowOf( money, label ) ).toContainText( 'See and pay' );
		await expect( linksOf( money ).getByRole( 'button' ) ).toHaveCount( 0 );
	} );

	test( 'all of a customer’s are listed with the customer, and a new e-mail address asks about them', async ( {
		people,
		screenOf,
	} ) => {
		const customer = await aCustomer( people.owner );
		const { id, number } = await aSentDocument( people.owner, { customer_id: customer.id } );
		const { url } = await copyLink( people.owner, id );
		const money = await screenOf( 'owner' );
		const { page } = money;
		await money.open( { screen: 'customers', search: customer.name } );
		await page.getByRole( 'link', { name: customer.name } ).click( { timeout: 30_000 } );
		const links = page.getByRole( 'region', { name: 'Live portal links (1)' } );
		await expect( links.getByRole( 'link', { name: `Invoice ${ number }` } ) ).toBeVisible();

		await page.getByRole( 'button', { name: 'Edit', exact: true } ).click();
		const dialog = page.getByRole( 'dialog', { name: 'Edit customer' } );
		await dialog.getByRole( 'textbox', { name: 'E-mail' } ).fill( `${ unique( 'new' ) }@example.com` );
		await dialog.getByRole( 'button', { name: 'Save customer' } ).click();
		await expect( dialog.getByText( '1 link opens pages of this customer' ) ).toBeVisible();
		await expect( dialog.getByRole( 'radio', { name: 'They go on working' } ) ).toBeFocused();
		expect( await barriers( page, '.components-modal__frame' ) ).toEqual( [] );
		await dialog.getByRole( 'button', { name: 'Save customer' } ).click();
		await expect( dialog, 'nothing is decided by itself' ).toBeVisible();
		await dialog.getByRole( 'radio', { name: 'Revoke them all' } ).check();
		await dialog.getByRole( 'button', { name: 'Save customer' } ).click();
		await expect( dialog ).toBeHidden();
		expect( ( await people.anonymous.page( url ) ).status ).toBe( 403 );
		expect( ( await readDocument( people.owner, id ) ).actions.copy_portal_link.code ).toBe( 'link_revoked' );
	} );
} );

async function firstLink( by: Parameters< typeof aLink >[ 0 ], id: number ): Promise< { label: string } > {
	const links = ( await by.rest( 'GET', `/documents/${ id }/portal-links` ) ).body as { label: string }[];
	return { label: links[ 0 ]?.label ?? '' };
}

test.describe( 'What customers say on their page', () => {
	test( 'appears in an open drawer by itself, and is marked as done with what became of it', async ( {
		people,
		screenOf,
	} ) => {
		const quote = await aSentDocument( people.owner, { kind: 'quote' } );
		const { url } = await copyLink( people.owner, quote.id );
		const money = await screenOf( 'owner' );
		await money.openDocument( quote.id );
		await expect( money.drawer.getByRole( 'region', { name: 'From the customer' } ) ).toHaveCount( 0 );

		const asked = await say( people.anonymous, url, 'question', {
			name: 'Jo Müller',
			text: 'Is delivery included?',
		} );
		expect( asked.status ).toBe( 303 );
		const tasks = money.drawer.getByRole( 'region', { name: 'From the customer' } );
		await expect( tasks ).toContainText( 'Is delivery included?', { timeout: 30_000 } );
		await expect( tasks ).toContainText( 'Jo Müller' );
		expect( await barriers( money.page, '.coffer-drawer' ) ).toEqual( [] );
		await tasks.getByRole( 'button', { name: 'Done: Question' } ).click();
		await money.page.getByRole( 'textbox', { name: 'What became of it' } ).fill( 'Told them on the telephone' );
		await money.page.getByRole( 'button', { name: 'Mark as done' } ).click();
		await tasks.getByText( 'Seen to: 1' ).click();
		await expect( tasks ).toContainText( 'Told them on the telephone' );

		expect( ( await say( people.anonymous, url, 'accept', { name: 'Jo Müller' } ) ).status ).toBe( 303 );
		await money.page.evaluate( () => window.dispatchEvent( new Event( 'focus' ) ) );
		await expect( money.drawer ).toContainText( 'Accepted on the page by Jo Müller' );
		await expect( money.drawer.getByRole( 'button', { name: 'Convert to invoice' } ) ).toBeVisible();
	} );
} );

test.describe( 'Trouble with the page', () => {
	test( 'is looked at from the customer’s side, and said in words with what to do', async ( {
		people,
		screenOf,
	} ) => {
		const { id, number } = await aSentDocument( people.owner );
		const link = await aLink( people.owner, id );
		const money = await screenOf( 'owner' );
		const { page } = money;
		await money.openDocument( id );
		await money.portal.getByRole( 'button', { name: 'Trouble with the page?' } ).click();
		const dialog = page.getByRole( 'dialog', { name: `What the customer meets at ${ number }` } );
		await expect( dialog.getByText( 'Nobody has looked at the page yet' ) ).toBeVisible( { timeout: 30_000 } );
		expect( await barriers( page, '.components-modal__frame' ) ).toEqual( [] );
		await people.owner.rest( 'POST', `/portal-links/${ link.id }/revoke`, {
			headers: { 'if-match': String( link.version ) },
			body: { reason: 'Gone' },
		} );
		await dialog.getByRole( 'button', { name: 'Look again' } ).click();
		await expect( dialog.getByText( 'Every link of this document is revoked or has ended' ) ).toBeVisible( {
			timeout: 30_000,
		} );
		await expect( dialog.getByText( 'Stops the customer' ) ).toBeVisible();
		await page.keyboard.press( 'Escape' );
		await expect( money.portal.getByRole( 'button', { name: 'Trouble with the page?' } ) ).toBeFocused();
	} );
} );
